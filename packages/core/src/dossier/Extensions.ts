/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What others keep on an entity, by namespace (a reverse domain such as `org.example.crm`, or an adapter's name).
 * The library keeps and compares it, and never reads it.
 */
export type Extensions = { readonly [namespace: string]: Json };
