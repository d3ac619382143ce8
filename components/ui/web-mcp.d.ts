import type { ToolForm, ToolParameter } from "@/lib/wizard/tool-attributes";

type Described = ToolParameter["toolparamdescription"];

/** WebMCP's declarative attributes, which React's types do not know. */
declare module "react" {
  interface FormHTMLAttributes<T> extends HTMLAttributes<T> {
    toolname?: ToolForm["toolname"];
    tooldescription?: ToolForm["tooldescription"];
  }
  interface InputHTMLAttributes<T> extends HTMLAttributes<T> {
    toolparamdescription?: Described;
  }
  interface TextareaHTMLAttributes<T> extends HTMLAttributes<T> {
    toolparamdescription?: Described;
  }
  interface SelectHTMLAttributes<T> extends HTMLAttributes<T> {
    toolparamdescription?: Described;
  }
}
