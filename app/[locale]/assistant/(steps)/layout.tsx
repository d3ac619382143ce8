import type { ReactNode } from "react";
import { StepFormProvider } from "@/components/wizard/step-form-provider";

/** One form for all steps: the layout stays while the steps change. The check page, without fields, has none. */
export default function StepsLayout({ children }: { children: ReactNode }) {
  return <StepFormProvider>{children}</StepFormProvider>;
}
