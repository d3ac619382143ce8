import { casesKey } from "@/lib/cases/case-keys";
import { draftKey } from "@/lib/wizard/draft-keys";
import { themeKey } from "./theme";

/**
 * What a page is to know before its first paint, hence inline: a file of its own would come too late or hold the page up.
 * It marks the document with the reader's theme; with `data-draft` where this browser keeps a draft, `data-kept` where it
 * keeps that or cases, or does not say; with `data-words` where the link carries words behind its "#". Styles show by these marks what the scripts are about
 * to find, so that nothing moves when they have (globals.css).
 */
export const beforePaintScript = [
  "(function(d){",
  'if(/[#&][a-z0-9]+=/.test(location.hash))d.words="";',
  `try{var s=localStorage,t=s.getItem("${themeKey}");`,
  'if(t==="light"||t==="dark")d.theme=t;',
  `if(s.getItem("${draftKey}"))d.draft=d.kept="";`,
  `if(s.getItem("${casesKey}"))d.kept=""}`,
  'catch(e){d.kept=""}',
  "})(document.documentElement.dataset)",
].join("");

/** Names that script in the policy of pages made per request; those made at build time have all their hashes anyway. */
export const beforePaintScriptHash = "'sha256-npqWBInYibTf7Jpjj5438Ho+eVIpZRuM83cbDAvZlxc='";
