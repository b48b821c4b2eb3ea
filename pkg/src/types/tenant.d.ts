/**
 * What a tenant has, as Microsoft Graph returned it: each list holds the objects of its `value`. A list that is absent is
 * not known, which is never the same as empty. Members that are not listed here are passed over, in the objects too.
 *
 * @example
 * ```ts
 * import { build, type TenantSnapshot } from "entra-user-flow";
 *
 * const tenant: TenantSnapshot = {
 *   applications: [{ id: "4f5d9f1a-7a9c-4a36-8b0e-0d6f2cf4a2b1", appId: "63856651-13d9-4784-9abf-20758d509e19" }],
 *   userFlowAttributes: [], // there are none; a list that is left out is not known
 * };
 * build({ name: "Sample", identityProviders: ["emailPassword"] }, { tenant });
 * ```
 */
export interface TenantSnapshot {
  /** The one object of `GET /organization`. */
  organization?: object;
  /** `GET /identity/identityProviders` */
  identityProviders?: readonly object[];
  /** `GET /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation` */
  federationConfigurations?: readonly object[];
  /** `GET /identity/userFlowAttributes` */
  userFlowAttributes?: readonly object[];
  /**
   * `GET /identity/authenticationEventsFlows`, with the identity providers and attributes of each flow put in: a flow
   * without them is one of which they are not known.
   */
  userFlows?: readonly object[];
  /** `GET /applications` */
  applications?: readonly object[];
  /** `GET /servicePrincipals` */
  servicePrincipals?: readonly object[];
  /** `GET /identity/customAuthenticationExtensions` */
  customAuthenticationExtensions?: readonly object[];
  /** `GET /identity/authenticationEventListeners` */
  authenticationEventListeners?: readonly object[];
  /** `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/email` */
  emailAuthenticationMethod?: object;
  /** `GET /policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms` */
  smsAuthenticationMethod?: object;
  /** `GET /organization/{id}/branding` */
  branding?: object;
  /** When it was read: ISO 8601. */
  readAt?: string;
}
