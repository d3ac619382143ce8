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
  ])("reads where code runs from %j", (text, expected) => {
    expect(of(text, "computeOrigin")).toEqual(expected);
  });

  it.each([
    ["Hébergement uniquement en France.", ["country-fr"]],
    ["Hébergement uniquement en UE, pas de sous-traitant américain.", ["eu"]],
    ["Hébergement : UE seulement.", ["eu"]],
    ["Hébergement exclusivement en Suisse exigé.", ["country-ch"]],
    ["OVH (GRA). Hébergement en UE obligatoire.", ["eu"]],
    ["L'hébergement doit être en Tunisie.", ["country-tn"]],
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
    ["Les renseignements personnels restent au Québec.", []],
    ["Demandez des renseignements au Canada.", []],
  ])("reads the residency of %j", (text, expected) => {
    expect(of(text, "residency")).toEqual(expected);
  });

  it.each([
    ["Clients hors de France.", []],
    ["Clients hors UE et en Suisse.", ["country-ch"]],
  ])("reads where users are from %j", (text, expected) => {
    expect(of(text, "places")).toEqual(expected);
  });
});
