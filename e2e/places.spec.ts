import { axeViolations } from "./support/axe";
import { open } from "./support/open";
import { expect, test } from "./support/test";

test("places are found by any name, pasted with measures, and taken out by keyboard", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, "/fr/assistant/utilisateurs");
  const field = page.getByRole("combobox", { name: /^Ville, région, pays/ });
  await expect(field).toBeVisible();
  await expect(field).toHaveAttribute("name", "places"); // what a browser's agent fills it by
  await expect(field).toHaveAttribute("toolparamdescription", /at most 30\.$/);
  expect(fetched.filter((path) => path.startsWith("/api/places"))).toEqual([]);
  await field.focus();
  const put = async (typed: string, option: string, chip: string) => {
    await page.keyboard.type(typed);
    await expect(page.getByRole("option", { name: option })).toBeVisible();
    await expect(field).toHaveAttribute("aria-activedescendant", /option-0$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: `Retirer ${chip}` })).toBeVisible();
    await expect(field).toHaveValue("");
    await expect(field).toBeFocused();
  };
  await put("asie du sud-e", "Asie du Sud-Est", "Asie du Sud-Est");
  await put("eu-west-3", "Paris AWS eu-west-3 (Paris)", "Paris");
  await put("canad", "Canada calculé depuis Toronto", "Canada");
  await expect(page.getByRole("list", { name: "Lieux choisis" })).toContainText("calculé depuis Toronto");
  await expect(page.getByRole("checkbox", { name: "Paris", exact: true })).toBeChecked();
  await page.keyboard.type("mag");
  await page.keyboard.press("Escape");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.fill("");

  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Nouméa 268/340\nSydney : 240 ms\nTombouctou-les-Bains");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText("Introuvable\u00a0: Tombouctou-les-Bains.")).toBeVisible();
  await expect(page.getByLabel("Vos propres mesures d’aller-retour")).toHaveValue("Nouméa 268/340\nSydney : 240 ms");
  await expect(page.getByRole("button", { name: "Retirer Nouméa" })).toBeVisible();

  await page.getByRole("button", { name: "Retirer Nouméa" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Retirer Sydney" })).toBeFocused();
  await page.getByRole("checkbox", { name: "Je ne sais pas" }).check();
  await expect(page.getByRole("button", { name: /^Retirer/ })).toHaveCount(1);
  await page.getByRole("checkbox", { name: "Tokyo" }).check();
  await expect(page.getByRole("checkbox", { name: "Je ne sais pas" })).not.toBeChecked();
  expect(await axeViolations(page)).toEqual([]);

  // The plain list serves with scripts, too.
  await open(page, "/fr/assistant/lieux");
  await expect(page.getByRole("checkbox", { name: "Tokyo" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Nouméa" }).check();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Garder ces lieux" }).last().click();
  await expect(page.getByRole("button", { name: "Retirer Nouméa" })).toBeVisible();
});

test("where something runs keeps its own words, and says what distances are reckoned from", async ({ page }) => {
  await open(page, "/fr/assistant/utilisateurs?v=2&d=news&r=noumea,country-ca&co=ovh:gra#do=Notre%20salle%20machine");
  const compute = page.getByLabel("Où tourne l’application aujourd’hui");
  const database = page.getByLabel("Où se trouve sa base de données");
  await expect(compute).toHaveValue("OVHcloud GRA (Gravelines)");
  await expect(page.getByText("Pour les distances\u00a0: calculé depuis Bruxelles, à 156 km.")).toBeVisible();
  await expect(database).toHaveValue("Notre salle machine");
  await expect(page.getByText(/aucune distance n’en est calculée/)).toBeVisible();
  await database.fill("hetzner falk");
  await page.getByRole("option", { name: /Hetzner fsn1/ }).click();
  await expect(database).toHaveValue("Hetzner fsn1 (Falkenstein)");
  await database.fill("OVH Gravelines");
  await expect(page.getByText("Pour les distances\u00a0: calculé depuis Bruxelles.")).toBeVisible();
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "L’état à gérer" })).toBeVisible();
  await page.goBack();
  await expect(compute).toHaveValue("OVHcloud GRA (Gravelines)");
  await expect(database).toHaveValue("OVH Gravelines");
  await expect(page.getByRole("button", { name: "Retirer Nouméa" })).toBeVisible();
  await database.fill("");
  await page.getByRole("button", { name: "Au même endroit\u00a0: OVHcloud GRA (Gravelines)" }).click();
  await expect(database).toHaveValue("OVHcloud GRA (Gravelines)");
  await expect(database).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every place is on a list of its own, and nothing that was said is lost on the way", async ({ page }) => {
    await page.goto("/en/assistant/users?v=2&d=news&r=noumea&co=ovh:gra&do=Our%20own%20room");
    await page.getByRole("checkbox", { name: "Tokyo" }).check();
    await page.getByRole("button", { name: "Choose from the list of all places" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "All places" })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Nouméa" })).toBeChecked();
    await expect(page.getByRole("checkbox")).toHaveCount(879);
    await page.getByRole("checkbox", { name: "Maghreb" }).check();
    await page.getByRole("checkbox", { name: "Tokyo" }).uncheck();
    await page.getByRole("button", { name: "Keep these places" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Your users" })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Nouméa" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Maghreb" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Tokyo" })).not.toBeChecked();
    await expect(page.getByLabel("Where does the application run today")).toHaveValue("OVHcloud GRA (Gravelines)");
    await page.getByLabel("Where does its database live").fill("Frankfurt");
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await expect(page).toHaveURL(/co=ovh(:|%3A)gra/);
    await expect(page).toHaveURL(/do=frankfurt/);
    await expect(page).toHaveURL(/r=noumea(,|%2C)group-maghreb/);
  });
});
