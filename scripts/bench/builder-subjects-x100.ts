import "./content-x100"; // first: before what reads the content

export { timed } from "./builder-subjects";
