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
  ])("tells the trade of %j", (text, expected) => {
    expect(of(text, "domain")).toEqual(expected);
  });
});
