import { describe, expect, it } from "vitest";
import { recognise } from "./recognise";

const of = (text: string, field: string) =>
  recognise(text).flatMap((each) => (each.field === field ? [each.id.slice(field.length + 1)] : []));

/** What words say of answers that are lists; each kind that is read has a near miss that is not. */
describe("answers as people write them", () => {
  it.each([
    ["Collecte de dons en ligne, donateurs à Genève. CRM : Salesforce.", []],
    ["Our shop floor sends prices to the ERP each night.", []],
    ["Nous sommes éditeur d'un CRM, 300 clients.", ["saas"]],
    ["We sell an ERP to dentists.", ["saas"]],
    ["Mairie de Dakar : état civil en ligne. ERP : Odoo.", ["public-service"]],
    ["Drive + livraison, 9 hypers à La Réunion. ERP : SAP.", ["e-commerce"]],
    ["Magento 2.4 chez OVH", ["e-commerce"]],
    ["SaaS de statistiques pour boutiques sous PrestaShop", ["saas"]],
    ["Nous avons quitté Magento", []],
    ["Site de sport à Rabat. Rédaction : 12 personnes.", []],
    ["Quotidien régional belge, 190 000 abonnés", ["news"]],
    ["AI voice agents for restaurants, LLM = OpenAI.", ["ai-product"]],
    ["Un agent vocalise les annonces en gare", []],
  ])("tells the trade of %j", (text, expected) => {
    expect(of(text, "domain")).toEqual(expected);
  });

  it.each([
    ["Magento 2.4 (Adobe Commerce on-prem). Edge : CF Workers ?", []],
    ["Notre Jira on-prem ne bouge pas.", []],
    ["Today everything runs on-prem in our basement.", []],
    ["An on-prem Oracle database feeds the site.", []],
    ["The Oracle database must stay on premises.", ["on-premises"]],
    ["It has to run on-prem for two customers.", ["on-premises"]],
    ["L'agent est installé on-premise dans les usines.", ["on-premises"]],
    ["Passer au SSE ou WebSocket si ça tient.", []],
    ["Peut-être des WebSockets un jour.", []],
    ["WebSockets, maybe.", []],
    ["WebSockets pour le chat, le reste un jour.", ["websockets"]],
    ["Call state is held in process memory, so every deploy drops calls.", []],
    ["L'état est en mémoire du processus, chaque déploiement coupe les parties.", []],
    ["Game state is kept in memory by the server.", ["in-memory-state"]],
  ])("tells what %j needs", (text, expected) => {
    expect(of(text, "needs").filter((need) => need !== "other-runtimes")).toEqual(expected);
  });

  it.each([
    ["Pas d'agrément HDS à ce jour (le DPO dit que non).", []],
    ["HDS : le DPO dit que non.", []],
    ["HDS: to be confirmed by our lawyers", []],
    ["Notre hébergeur n'a pas d'agrément HDS, il en faut un.", ["hds"]],
    ["HDS : oui", ["hds"]],
    ["PCI DSS : délégué à Stripe (page hébergée).", []],
    ["PCI délégué aux prestataires.", []],
    ["PCI is outsourced to Adyen.", []],
    ["PCI DSS : audit externe en mars", ["pci-dss-4"]],
    ["HDS : délégué à notre hébergeur", ["hds"]],
    ["RGPD respecté, hébergement à confirmer.", ["rgpd"]],
    ["Do we need HIPAA?", []],
  ])("tells which rules apply to %j", (text, expected) => {
    expect(of(text, "regulations")).toEqual(expected);
  });

  it.each([
    ["Temps relevés par nos agents : 2 s.", []],
    ["Relevés : Nouméa 310 ms, Papeete 275 ms", []],
    ["Readings: Lagos 120 ms, Accra 130 ms", []],
    ["Des sondes envoient leurs relevés toutes les 15 s.", ["telemetry"]],
    ["Salle d'attente virtuelle souhaitée.", []],
    ["A waiting room in front of the ticket sale", []],
    ["La salle d'attente montre au médecin qui est là.", ["presence"]],
  ])("tells what %j keeps", (text, expected) => {
    expect(of(text, "state")).toEqual(expected);
  });

  it.each([
    ["Queue-it a été écarté : trop cher", []],
    ["On compare Bunny et Cloudflare ; Fastly trop cher.", []],
    ["Vercel est trop cher.", ["cost"]],
    ["Our hosting is too expensive.", ["cost"]],
    ["Queue-it a été écarté. La facture est trop chère.", ["cost"]],
  ])("tells whether %j aims at paying less", (text, expected) => {
    expect(of(text, "aims").filter((aim) => aim === "cost")).toEqual(expected);
  });

  it.each([
    ["Jenkins, Helm, Terraform.", ["terraform"]],
    ["Pulumi, then Terraform", ["pulumi"]],
    ["Helm charts only", ["helm"]],
  ])("tells what describes the infrastructure in %j", (text, expected) => {
    expect(of(text, "infrastructureAsCode")).toEqual(expected);
  });

  it.each([
    ["Compliance: PCI, SOC 2.", []],
    ["Conformité : RGPD.", []],
    ["Our board wants compliance.", ["compliance"]],
  ])("tells a label from an aim in %j", (text, expected) => {
    expect(of(text, "aims")).toEqual(expected);
  });

  it.each([
    ["On compare Bunny et Cloudflare Workers ; Fastly vu, trop cher.", ["cloudflare-workers"]],
    ["On compare Bunny et Cloudflare Workers ; Fastly Compute trop cher.", ["cloudflare-workers"]],
    ["Fastly Compute vu : trop cher. Deno Deploy ?", ["deno-deploy"]],
    ["We compare Deno Deploy and Fastly Compute (too expensive).", ["deno-deploy"]],
    ["On compare Deno Deploy, vu en démo, et Fastly Compute.", ["deno-deploy", "fastly-compute"]],
    ["Fastly Compute would be easiest; Vercel Functions was quoted, way too expensive.", ["fastly-compute"]],
    ["Cloudflare Workers keep coming up.", ["cloudflare-workers"]],
    ["On a vu Fastly Compute, trop cher. Deno Deploy ?", ["deno-deploy"]],
    ["We looked at Fastly Compute, faster than Deno Deploy.", ["fastly-compute"]],
    ["2 of us have shipped Workers; Cloudflare does our DNS.", ["cloudflare-workers"]],
    ["Deno Deploy reviendrait plus cher.", []],
  ])("tells which platforms %j leaves in play", (text, expected) => {
    expect(of(text, "platforms")).toEqual(expected);
  });

  it("does not take the fault of what is in use for a refusal", () => {
    expect(of("Netlify Edge Functions trop cher : 900 €/mois.", "platformsInUse")).toEqual(["netlify-edge-functions"]);
  });

  it.each([
    ["Next.js on GKE asia-south1, Spanner?? no - Cloud SQL.", ["gcp:asia-south1"], ["nextjs", "gke", "cloud-sql"]],
    ["Node.js on AWS eu-west-1, Kafka? No.", ["aws:eu-west-1"], ["nodejs", "aws"]],
    ["Kafka? No - RabbitMQ.", [], ["rabbitmq"]],
    ["Rails at AWS eu-west-1, or Kafka? Not decided.", [], ["rails", "aws", "kafka"]],
  ])("answers what %j asks itself", (text, origin, technologies) => {
    expect(of(text, "computeOrigin")).toEqual(origin);
    expect(of(text, "technologies")).toEqual(technologies);
  });
});
