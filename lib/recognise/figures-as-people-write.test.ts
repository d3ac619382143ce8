import { describe, expect, it } from "vitest";
import { recognise } from "./recognise";

const of = (text: string, field: string) =>
  recognise(text).flatMap((each) => (each.field === field ? [each.id.slice(field.length + 1)] : []));

/** Figures as people write them; each kind that is read has a near miss that is not, and the other way round. */
describe("figures as people write", () => {
  it.each([
    // What is, is no goal; what is wished for is, and so is a bare item.
    ["Redis answers in under 1 ms. We want p95 below 300 ms.", ["300-p95"]],
    ["DNS resolution is under 20 ms", []],
    ["Kong adds under 5 ms", []],
    ["Cold starts are below 5 ms", []],
    ["p95 dropped below 250 ms", []],
    ["We got p95 down to under 200 ms", []],
    ["Users in Sydney get answers in under 80 ms, those in Perth wait 1.4 s", []],
    ["Pages load in under 2 seconds in London, our Lagos users wait 7", []],
    ["It's under 100 ms in Dublin", []],
    ["With caching on, pages come back in less than 100 ms", []],
    ["The old system answered within 150 ms", []],
    ["Redis répond en moins de 1 ms", []],
    ["La page s'affiche en moins de 2 s", ["2000"]],
    ["La page doit s'afficher en moins de 2 s", ["2000"]],
    ["Page en moins de 2 s", ["2000"]],
    ["p95 < 300 ms", ["300-p95"]],
    ["Answers within 100 ms", ["100"]],
    ["Goal: the page loads in under 2 s", ["2000"]],
    ["The page must come back in less than 100 ms", ["100"]],
    // Theirs.
    ["Google's recommendation is under 200 ms; ours is 650", []],
    ["Google recommends under 200 ms", []],
    ["The docs say KV reads are under 10 ms", []],
    ["Le SLA de notre fournisseur de paiement est de 500 ms. Nous, on n'a pas d'objectif chiffré.", []],
    ["Le SLA de l'API du ministère est de 2 s par réponse", []],
    ["Le SLA de notre API est de 300 ms", ["300"]],
    ["Notre hébergeur garantit une latence inférieure à 20 ms", []],
    ["Nous garantissons une latence inférieure à 200 ms", ["200"]],
    ["L'opérateur nous garantit moins de 30 ms de latence", []],
    ["L'éditeur garantit 200 ms max", []],
    ["Le back répond en 40 ms max, promis par l'éditeur", []],
    ["Our partners demand answers under 300 ms", ["300"]],
    // Other times than answers.
    ["Les pages sont cachées 60 s au maximum", []],
    ["TTL de 60 s maximum pour les pages", []],
    ["Le cache des réponses expire en moins de 30 s", []],
    ["On veut des pages fraîches : moins de 10 s de retard", []],
    ["Les réponses doivent être à jour en moins de 5 s", []],
    ["Le timeout du navigateur est réglé à 5 s au maximum sur cette page", []],
    ["Plafonné à 50 ms max de CPU par requête", []],
    ["Retard de réplication : 200 ms max", []],
    ["Webhooks must be acknowledged within 5 seconds or Stripe retries", []],
    ["La page doit s'ouvrir en moins de 2 s, avec un TTL de 60 s au maximum", ["2000"]],
    ["L'aller-retour Paris-Nouméa ne peut pas descendre sous 170 ms", []],
    // From what is to where it should arrive.
    ["L'objectif est de passer de 900 ms à 300 ms", ["300"]],
    ["Réduire le temps de réponse de 900 à 300 ms", ["300"]],
    ["On doit descendre de 1,2 s à 400 ms par page", ["400"]],
    ["We want to go from 900 ms to 300 ms", ["300"]],
    ["p95 sous 300 ms à 3 000 req/s", ["300-p95"]],
    ["Objectif : passer de 2,4 s à 1,2 s par page", ["1200"]],
    ["We want to go from 900ms to 300ms", ["300"]],
    ["We went from 900 ms to 300 ms", []],
    ["Nous sommes passés de 900 ms à 300 ms", []],
    // Said in other words.
    ["The checkout must respond within 2 seconds", ["2000"]],
    ["Checkout must complete in under 2 seconds", ["2000"]],
    ["The export must complete in under 20 seconds", []],
    ["Latency budget: 100 ms", ["100"]],
    ["Our budget is 25 ms at p99", ["25-p99"]],
    ["CPU budget: 50 ms", []],
    ["SLOs: latency 300ms (p95)", ["300-p95"]],
    ["Latency must not exceed 150 ms", ["150"]],
    ["Latency exceeds 150 ms", []],
    ["We missed our 300 ms target", ["300"]],
    ["Google's 300 ms target", ["300"]],
    ["Temps de réponse maximal accepté : 2 s au 95e centile", ["2000-p95"]],
    ["Temps de réponse maximal : 2 s au 95e centile", []],
    ["95% of calls under half a second", ["500-p95"]],
    ["99 % des requêtes sous 500 ms", ["500-p99"]],
    ["95 % des pages en moins de 2 secondes", ["2000-p95"]],
    ["95 % of our users are in Peru, p99 under 500 ms", ["500-p99"]],
  ])("reads the goal of %j", (text, expected) => {
    expect(of(text, "latencyGoal")).toEqual(expected);
  });

  it.each([
    // Numbers of India, and short for large.
    ["Peak is 1,50,000 requests per minute", ["1k-10k"]],
    ["10,00,000 requests a day", ["10-100"]],
    ["3 lakh requests per day", ["lt10"]],
    ["Peak is 4 lakh requests a minute", ["1k-10k"]],
    ["2 crore hits/day", ["100-1k"]],
    ["2.5 mn hits/day", ["10-100"]],
    ["5 bn requests a month", ["1k-10k"]],
    ["2.5bn requests a month", ["100-1k"]],
    ["40 mm requests a day", []],
    ["two hundred requests per second", ["100-1k"]],
    ["cent vingt requêtes par seconde", ["100-1k"]],
    ["vingt-cinq requêtes par seconde", ["10-100"]],
    // One's own, of many.
    ["Each user sends one request per minute", []],
    ["Chaque borne envoie 2 messages par minute", []],
    ["One node handles 1,200 rps before the CPU saturates", []],
    ["Chaque boîtier envoie un battement, soit 6 700 messages par seconde", ["1k-10k"]],
    ["Un site de dons : 12 000 requêtes par seconde les soirs de télé", ["gt10k"]],
    ["Every morning we get 500 rps", ["100-1k"]],
    // Tests, attacks, what could be served, was or will be.
    ["Our load test reached 12,000 rps; real traffic is 80 rps", ["10-100"]],
    ["On a fait un tir de charge à 5 000 req/s, en vrai on est à 60 req/s", ["10-100"]],
    ["The DDoS hit 90,000 rps", []],
    ["Nginx can serve 50,000 req/s, we send it 200", []],
    ["It must handle 5,000 rps at peak", ["1k-10k"]],
    ["Capacité max du serveur actuel : 800 req/s, on plafonne à 50 en pic", []],
    ["We used to do 2,000 rps, now 150 rps", ["100-1k"]],
    ["Our forecast is 20,000 rps; today it is 300 rps", ["100-1k"]],
    ["Our design goal is 10k rps by 2027", []],
    ["We expect 5,000 rps at launch", ["1k-10k"]],
    ["Cloudflare gives us 100,000 requests per day on the free plan", []],
    ["Googlebot alone does 12 rps", []],
    ["Le WAF bloque au-delà de 100 requêtes par minute et par IP", []],
    ["100 requêtes par minute et par IP", []],
    ["Le service tiers encaisse 200 requêtes par seconde", []],
    ["Notre service encaisse 200 requêtes par seconde", ["100-1k"]],
  ])("reads the traffic of %j", (text, expected) => {
    expect(of(text, "traffic")).toEqual(expected);
  });

  it.each([
    // Wished for, budgeted, estimated, promised, of others, of the past.
    ["On aimerait un ping sous 50 ms à Dakar", []],
    ["Objectif : RTT de 50 ms à Abidjan", []],
    ["Le ping devrait être d'environ 100 ms à Bamako", []],
    ["Avant la fibre, le ping était de 600 ms à Mayotte ; aujourd'hui 210 ms", []],
    ["L'éditeur annonce un ping de 20 ms à Dakar", []],
    ["Notre concurrent a un ping de 30 ms à Abidjan", []],
    ["Depuis Alger, aller-retour compris, la page met 800 ms", []],
    ["Depuis Alger, RTT de 60 ms, la page met 800 ms", ["algiers-60"]],
    ["RTT from Lagos should be below 60 ms", []],
    ["The RTT budget from Tokyo is 40 ms", []],
    ["Target RTT from Tokyo: 40 ms", []],
    ["We estimate a round trip from Perth at 50 ms", []],
    ["Cloudflare promises an RTT of 20 ms from Nairobi", []],
    ["Before the move RTT from Lagos was 180 ms; since we're in Johannesburg it's 95 ms", []],
    ["RTT from Lagos is 180 ms, the goal is 60 ms", ["lagos-180"]],
    ["RTT from Tokyo: more than 200 ms", []],
    ["RTT from Tokyo: about 200 ms", ["tokyo-200"]],
    // Which end of the way.
    ["Le RTT entre Dakar et Paris est de 85 ms", []],
    ["Le RTT entre nos deux DC (Lille et Paris) est de 5 ms", []],
    ["The RTT between Mumbai and Singapore is 60 ms", []],
    ["RTT Mumbai -> Singapore is 60 ms", ["mumbai-60"]],
    ["RTT Mumbai to Singapore is 60 ms", ["mumbai-60"]],
    ["RTT Paris–Dakar : 85 ms. Nos utilisateurs sont à Dakar.", ["dakar-85"]],
    ["RTT Dakar–Paris : 85 ms. Nos utilisateurs sont à Dakar.", ["dakar-85"]],
    ["RTT Paris-Dakar : 85 ms, clients à Dakar", ["dakar-85"]],
    ["- Lagos: RTT 110 ms\n- Accra: RTT 90 ms", ["lagos-110", "accra-90"]],
    ["Lagos - 110 ms RTT, Accra - 90 ms RTT", ["lagos-110", "accra-90"]],
    ["API à Paris. RTT Paris–Dakar : 85 ms", []],
    ["Ping from Harare to our box in Frankfurt: 190 ms", ["harare-190"]],
    ["RTT to Paris: Dakar 110 ms, Kinshasa 190 ms", ["dakar-110", "kinshasa-190"]],
    ["Ping vers Paris depuis Kinshasa : 180 ms", ["kinshasa-180"]],
    [
      "Notre fournisseur de données marché est à New York (NY4), 72 ms de RTT depuis Londres. Nos traders sont à Londres.",
      [],
    ],
  ])("reads the round trips that %j measured", (text, expected) => {
    expect(of(text, "roundTrips")).toEqual(expected);
  });
});
