import { describe, expect, test } from "vitest";
import { countriesOfOrigin, readOrigin } from "./origin";

describe("a provider's code among other words", () => {
  test.each([
    ["Neon in AWS us-west-2", "aws:us-west-2"],
    ["RDS eu-west-3", "aws:eu-west-3"],
    ["our VM in eu-west-3, behind a load balancer", "aws:eu-west-3"],
    ["Cloud SQL europe-west1", "gcp:europe-west1"],
    ["MongoDB Atlas (AWS eu-west-1)", "aws:eu-west-1"],
  ])("%j stands where %s does", (said, region) => {
    expect(readOrigin(said)?.point).toBe(readOrigin(region)?.point);
    expect(readOrigin(said)?.said).toBe(said);
    expect(countriesOfOrigin(said)).toEqual(countriesOfOrigin(region));
  });

  test.each([
    ["PostgreSQL à Paris, réplica en us-east-1", "paris"],
    ["Frankfurt (backups in us-east-1)", "frankfurt"],
    ["moving from us-east-1 to Paris", "paris"],
    ["RDS in Paris (eu-west-3)", "paris"],
  ])("%j is of the town beside it", (said, town) => {
    expect(readOrigin(said)?.point).toBe(town);
    expect(countriesOfOrigin(said)).toEqual(countriesOfOrigin(town));
  });

  test.each([
    "not us-east-1",
    "RDS eu-west-3, replica in us-east-1",
    "a box at eu-nowhere-7",
    "node-20 on our-vm-12",
    "RDS",
  ])("%j says nothing", (said) => {
    expect(readOrigin(said)).toBeUndefined();
  });
});
