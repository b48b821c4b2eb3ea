// The structure of a small definition, as one writes it with Zod; what is not used is left out of the bundle.
import * as z from "zod";

const attribute = z.strictObject({
  attribute: z.string(),
  label: z.string().optional(),
  required: z.boolean().optional(),
  pattern: z.string().optional(),
});
const definition = z.strictObject({
  name: z.string().min(1),
  description: z.string().nullable().optional(),
  signUp: z.boolean().optional(),
  identityProviders: z.array(z.union([z.string(), z.looseObject({ id: z.string() })])).min(1),
  attributes: z.array(z.union([z.string(), attribute])).optional(),
  applications: z.array(z.guid()).optional(),
});

export const check = (value) => definition.safeParse(value);
