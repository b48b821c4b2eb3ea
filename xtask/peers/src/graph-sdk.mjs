// The model of Microsoft's SDK for TypeScript, as far as it takes to write the body of one user flow.
import { JsonSerializationWriter } from "@microsoft/kiota-serialization-json";
import { serializeExternalUsersSelfServiceSignUpEventsFlow } from "@microsoft/msgraph-sdk/models/index.js";

export function write(flow) {
  const writer = new JsonSerializationWriter();
  writer.writeObjectValue("", flow, serializeExternalUsersSelfServiceSignUpEventsFlow);
  return new TextDecoder().decode(writer.getSerializedContent());
}
