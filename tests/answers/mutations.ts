import type { Mutation } from "./edit";
import { ofCases } from "./mutations-of-cases";
import { ofContent } from "./mutations-of-content";
import { ofForm } from "./mutations-of-form";

/** Every mutation: each puts in one fault and names the finding that must tell it. */
export const mutations: readonly Mutation[] = [...ofForm, ...ofContent, ...ofCases];
