import { type Technology, technologies } from "@/content/technologies";

export { technologies, type Technology, type TechnologyKind } from "@/content/technologies";

const byId = new Map(technologies.map((technology) => [technology.id, technology]));

/**
 * A technology with what it implies.
 * @throws for an id without content, which a test excludes
 */
export function loadTechnology(id: string): Technology {
  const technology = byId.get(id);
  if (!technology) throw new Error(`no content for technology ${id}`);
  return technology;
}
