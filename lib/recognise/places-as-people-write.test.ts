import { describe, expect, it } from "vitest";
import { recognise } from "./recognise";

const of = (text: string, field: string) =>
  recognise(text).flatMap((each) => (each.field === field ? [each.id.slice(field.length + 1)] : []));

/** Places, origins, residency and round trips; each kind that is read has a near miss that is not. */
describe("places as people write", () => {
  it.each([
    ["Boutique à Lyon. Hébergeur hors UE interdit, sous-traitants US aussi.", []],
    ["Hébergeur hors UE exclu, y compris sous-traitant US.", []],
    ["Hébergement hors UE refusé, même chose pour un CDN US.", []],
    ["On refuse l'hébergement aux États-Unis.", []],
    ["Nous excluons tout hébergement US.", []],
    ["Hébergé hors UE aujourd'hui.", []],
    ["Hébergement uniquement en France.", []],
    ["Hébergement : UE seulement.", []],
    ["EU hosting only.", []],
    ["Hosting in the EU is not required.", []],
    ["AWS exclu, hébergement à Paris.", ["paris"]],
    ["Le DSI refuse AWS, notre serveur est à Lyon.", ["lyon"]],
    ["Notre API à Lyon refuse les requêtes sans jeton.", ["lyon"]],
    ["Our servers are in Lyon; hosting outside of Europe is ruled out.", ["lyon"]],
    ["Notre hébergement est en France.", ["country-fr"]],
    ["Nous hébergeons uniquement en France.", ["country-fr"]],
    ["Hébergement OVH en France uniquement.", ["country-fr"]],
    ["Hébergement uniquement à Lyon.", ["lyon"]],
    ["Appli chez Scaleway (PAR1).", ["scaleway:fr-par-1"]],
    ["Serveur en PAR1.", []],
    ["Django chez Infomaniak (Genève), front sur Vercel (fra1).", ["geneva"]],
    ["Next.js front on Vercel (iad1), API on ECS in ca-central-1.", ["aws:ca-central-1"]],
    ["Front sur Vercel (fra1), clients à Lyon.", ["vercel:fra1"]],
    ["API on ECS in ca-central-1, worker on Vercel (iad1).", []],
    ["Notre fournisseur de cartes héberge son module dans Azure Canada Central.", []],
    ["Our supplier runs its billing on AWS eu-west-1.", []],
    ["Notre prestataire héberge notre API dans Azure Canada Central.", ["azure:canadacentral"]],
    ["Our vendor runs our API on AWS eu-west-1.", ["aws:eu-west-1"]],
    ["Finance partners call our lead API from Mumbai.", []],
  ])("reads where code runs from %j", (text, expected) => {
    expect(of(text, "computeOrigin")).toEqual(expected);
  });

  it.each([
    ["Servers in Bavaria, Germany.", "computeOrigin", ["part-de-by"]],
    ["App servers in California (US), users in Brazil.", "computeOrigin", ["part-us-ca"]],
    ["Base de données en Bavière, Allemagne.", "databaseOrigin", ["part-de-by"]],
    ["Clients dans la région Hauts-de-France, serveur à Paris", "computeOrigin", ["paris"]],
    ["AWS us-east-2 in Ohio", "computeOrigin", ["aws:us-east-2"]],
    ["Serveurs en région Paris", "computeOrigin", ["paris"]],
  ] as const)("of %j the part of a country, not the country, is the %s", (text, field, expected) => {
    expect(of(text, field)).toEqual(expected);
  });

  it.each([
    ["Hébergement uniquement en France.", ["country-fr"]],
    ["Hébergement uniquement en UE, pas de sous-traitant américain.", ["eu"]],
    ["Hébergement : UE seulement.", ["eu"]],
    ["Hébergement exclusivement en Suisse exigé.", ["country-ch"]],
    ["OVH (GRA). Hébergement en UE obligatoire.", ["eu"]],
    ["L'hébergement doit être en Tunisie.", ["country-tn"]],
    ["Hosting must be in Germany.", ["country-de"]],
    ["Our hosting in Germany must be patched every month.", []],
    ["L'hébergement doit rester en France.", ["country-fr"]],
    ["Hébergement souverain en France exigé par la région.", ["country-fr"]],
    ["Pas d'hébergement hors UE.", ["eu"]],
    ["Données hors UE interdites.", ["eu"]],
    ["EU hosting only.", ["eu"]],
    ["Hosting outside the EU is forbidden.", ["eu"]],
    ["Hosting in the EU is mandatory.", ["eu"]],
    ["Hébergeur hors UE exclu.", []],
    ["Notre hébergement est en France.", []],
    ["Hébergement OVH en France uniquement.", []],
    ["Hébergement chez OVH, clients en France uniquement.", []],
    ["VPN obligatoire pour notre hébergement en France.", []],
    ["Hosting in the EU is not required.", []],
    ["Hébergement en UE obligatoire ?", []],
    ["Hébergement en UE souhaité.", []],
    ["Les renseignements personnels doivent rester au Canada.", ["country-ca"]],
    ["Les renseignements personnels ne sortent pas du Canada, sauf ÉFVP signée.", ["country-ca"]],
    ["Chat transcripts must stay in Canada.", ["country-ca"]],
    ["The regulator wants payment data localised in Nigeria.", ["country-ng"]],
    ["Our app is localised in Nigeria.", []],
    ["Les renseignements personnels restent au Québec.", []],
    ["Demandez des renseignements au Canada.", []],
  ])("reads the residency of %j", (text, expected) => {
    expect(of(text, "residency")).toEqual(expected);
  });

  it.each([
    ["Clients hors de France.", []],
    ["Clients hors UE et en Suisse.", ["country-ch"]],
    ["RTT : Abidjan → Paris 96 ms, Thiès → Paris 78 ms.", ["abidjan"]],
    ["Clients en France. Mollie (Amsterdam) répond en 120 ms.", ["country-fr"]],
    ["API à Lyon, clients à Dakar. Stripe (Dublin) met 300 ms.", ["dakar"]],
    ["Le transporteur (Anvers) répond en 2 s.", []],
    ["Site web (Nouméa) : 1,2 s.", ["noumea"]],
    ["Les agents (Nouméa) attendent 2 s.", ["noumea"]],
    ["Chaque article → 1 appel à Dublin (28 ms mesurés depuis Bruxelles).", ["brussels"]],
    ["85 % des dons viennent de Suisse, 10 % de France.", ["country-ch", "country-fr"]],
    ["API sur AWS, 85% of our donations come from Switzerland.", ["country-ch"]],
    ["80 % des colis viennent de Chine.", []],
    ["80 % des requêtes viennent de notre serveur à Paris.", []],
    ["Les requêtes arrivent à Paris.", []],
    ["Utilisateurs : Burkina 10 %", ["country-bf"]],
    ["Utilisateurs à Ouaga", ["ouagadougou"]],
    ["Ville de Gatineau : portail citoyen", ["gatineau"]],
    ["Mairie de Dakar : état civil en ligne.", ["dakar"]],
    ["Client : Ville de Lyon", []],
    ["Ville de Lyon, notre client", []],
    ["Auth0 (US tenant), Twilio for SMS. Users in Ontario.", ["part-ca-on"]],
    ["Datadog (EU site). Users in Ontario.", ["part-ca-on"]],
    ["Our partners wait: calls from Mumbai take 900 ms.", ["mumbai"]],
    [
      "1 100 vendeurs, dont une centaine à Canton et à Dubaï (ils chargent le catalogue la nuit). Clients à Abidjan.",
      ["abidjan"],
    ],
    ["Clients à Abidjan, vendeurs à Canton qui chargent le catalogue la nuit.", ["abidjan"]],
    ["Clients à Abidjan, vendeurs à Canton qui chargent la page en 3 s la nuit.", ["abidjan", "guangzhou"]],
    ["Clients à Abidjan, vendeurs à Canton qui chargent des photos jour et nuit.", ["abidjan", "guangzhou"]],
    ["Our dev team in Ontario builds an app for users in Germany.", ["country-de"]],
    ["We hire in Kerala; customers in Dubai", ["dubai"]],
    ["Our support team in Manila waits 3 s for each page.", ["manila"]],
    ["Trafic : BE 88 %, FR 10 %, LU 2 %.", ["country-be", "country-fr", "country-lu"]],
    ["Users: 60 % FR, 25% DE, 15 % ES", ["country-fr", "country-de", "country-es"]],
    ["Le CA progresse : CA +12 %, équipe IT 5 personnes.", []],
    ["Coûts des utilisateurs : IT 40 %, RH 30 %, PR 30 %.", []],
    ["Users by state: CA 40%, TX 35%, IN 25%", []],
    ["Users by state: CA 60%, IN 40%", []],
    ["Budget : FR 40 %, DE 20 %.", []],
    ["CA 12 % au-dessus du budget, clients à Nantes", ["nantes"]],
    ["Sellers in Shenzhen upload photos and wait.", ["shenzhen"]],
    ["Nos agents du centre d'appels à Dakar attendent.", ["dakar"]],
  ])("reads where users are from %j", (text, expected) => {
    expect(of(text, "places")).toEqual(expected);
  });

  it.each([
    ["RTT : Abidjan → Paris 96 ms, Thiès → Paris 78 ms.", ["abidjan-96"]],
    ["RTT : Dakar → Paris 78 ms, Saint Louis → Paris 90 ms, Abidjan → Paris 96 ms.", ["dakar-78", "abidjan-96"]],
    ["Relevés : Nouméa → Le Port 310 ms, Mamoudzou → Le Port 38 ms", ["noumea-310", "mamoudzou-38"]],
    ["Relevés : Nouméa → panier 310 ms", []],
    ["Parcours : Nouméa → Paris 310 ms", []],
    ["Page mesurée : Nouméa 900 ms", []],
    ["Latence mesurée (RIPE Atlas) : Nouméa 290 ms, Papeete 275 ms", ["noumea-290", "papeete-275"]],
    ["Ping mesuré : 112 ms depuis Cayenne ; Pointe-à-Pitre 95 ms.", ["cayenne-112", "pointe-a-pitre-95"]],
    ["Ping mesuré : 112 ms depuis Cayenne ; la page prend 900 ms à Pointe-à-Pitre.", ["cayenne-112"]],
  ])("reads the round trips of %j", (text, expected) => {
    expect(of(text, "roundTrips")).toEqual(expected);
  });
});
