// The flow of the Microsoft how-to for sign-up and sign-in, and the body of the request that creates it.

export const HOW_TO_PAYLOAD = {
  "@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow",
  displayName: "SignInSignUpSample",
  onInteractiveAuthFlowStart: {
    "@odata.type": "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
    isSignUpAllowed: true,
  },
  onAuthenticationMethodLoadStart: {
    "@odata.type": "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
    identityProviders: [{ id: "EmailPassword-OAUTH" }],
  },
  onAttributeCollection: {
    "@odata.type": "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp",
    attributes: [
      {
        id: "email",
        displayName: "Email Address",
        description: "Email address of the user",
        userFlowAttributeType: "builtIn",
        dataType: "string",
      },
      {
        id: "country",
        displayName: "Country/Region",
        description: "The country/region in which the user is located.",
        userFlowAttributeType: "builtIn",
        dataType: "string",
      },
      {
        id: "displayName",
        displayName: "Display Name",
        description: "Display Name of the User.",
        userFlowAttributeType: "builtIn",
        dataType: "string",
      },
      { id: "postalCode", displayName: "Postal Code", userFlowAttributeType: "builtIn", dataType: "string" },
    ],
    attributeCollectionPage: {
      views: [
        {
          inputs: [
            {
              attribute: "email",
              label: "Email Address",
              inputType: "text",
              hidden: true,
              editable: false,
              writeToDirectory: true,
              required: true,
              validationRegEx: "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*$",
            },
            {
              attribute: "country",
              label: "Country/Region",
              inputType: "text",
              hidden: false,
              editable: true,
              writeToDirectory: true,
              required: false,
              validationRegEx: "^.*",
            },
            {
              attribute: "displayName",
              label: "Display Name",
              inputType: "text",
              hidden: false,
              editable: true,
              writeToDirectory: true,
              required: false,
              validationRegEx: "^.*",
            },
            {
              attribute: "postalCode",
              label: "Postal Code",
              inputType: "text",
              hidden: false,
              editable: true,
              writeToDirectory: true,
              required: false,
              validationRegEx: "^.*",
            },
          ],
        },
      ],
    },
  },
};
