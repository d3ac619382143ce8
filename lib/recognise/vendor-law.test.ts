import { describe, expect, it } from "vitest";
import { excludedVendors } from "./vendor-law";

describe("vendors that words exclude", () => {
  it.each([
    ["Aucun sous-traitant US."],
    ["On refuse tout sous-traitant américain."],
    ["Pas de CDN US."],
    ["Nos hébergeurs ne doivent pas être soumis au droit US."],
    ["Hébergeur : tout sauf US."],
    ["Hébergeur chinois ou US exclu."],
    ["Aucun hébergeur, CDN ou éditeur américain"],
    ["Les clouds américains sont exclus."],
    ["US providers are ruled out by our lawyers."],
    ["We can't use US-based vendors"],
    ["No American or Chinese subprocessors"],
    ["Pas de cloud US pour des raisons de souveraineté."],
    ["No US cloud for us"],
    ["Les fournisseurs américains ne sont pas acceptés."],
    ["Fournisseur américain : non."],
    ["US vendors are not an option."],
    ["Hébergeur hors UE exclu (vote de l'AG)."],
    ["Prestataire hors UE exclu, sous-traitants US aussi."],
    ["Éditeurs et hébergeurs non européens exclus."],
    ["No providers from outside the EU"],
    ["Non-EU vendors are off the table"],
  ])("%j: them all", (text) => {
    expect(excludedVendors(text)).toEqual({});
  });

  it.each([
    [
      "Portail. Pas de cloud US pour les RP, mais un CDN est toléré.",
      "Pas de cloud US pour les RP, mais un CDN est toléré",
    ],
    ["Pour les données de santé, aucun hébergeur US.", "Pour les données de santé, aucun hébergeur US"],
    ["Hébergeur US exclu pour les données de santé.", "Hébergeur US exclu pour les données de santé"],
    ["US vendors are excluded, except for the CDN.", "US vendors are excluded, except for the CDN"],
  ])("%j: for a part only, in these words", (text, part) => {
    expect(excludedVendors(text)).toEqual({ part });
  });

  it("takes the exclusion of all over one for a part", () => {
    const text = "Pas de cloud US pour la paie, sauf secours. Aucun fournisseur américain ailleurs.";
    expect(excludedVendors(text)).toEqual({});
  });

  it.each([
    ["Tout tourne sur un cloud américain."],
    ["Ne pas dépendre d’un seul fournisseur américain."],
    ["Faut-il exclure tout cloud américain ?"],
    ["Pas de problème avec un cloud américain."],
    ["Un cloud américain ne pose pas de problème."],
    ["US clouds are not a concern for us"],
    ["Pas d'équipe infra, tout est chez un cloud américain."],
    ["Nous ne quittons pas notre hébergeur américain."],
    ["Pas de cloud hors UE"],
    ["Nous avons un hébergeur non américain."],
    ["We don't host US customers"],
    ["It is not the vendor or us"],
    ["Sous-traitants européens, hébergement hors UE exclu"],
    ["Aucun client américain."],
    ["Our customers are US vendors, no EU ones."],
    ["We sell to US providers and do not store PHI."],
    ["Cloud Act : pas un sujet."],
    ["Pas de fournisseur américain unique."],
  ])("%j: none", (text) => {
    expect(excludedVendors(text)).toBeUndefined();
  });
});
