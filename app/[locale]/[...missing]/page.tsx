import { notFound } from "next/navigation";

/** Any address that leads nowhere gets the 404 page in its language. */
export default function MissingPage() {
  notFound();
}
