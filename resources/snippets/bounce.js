// Sorts out mail that could not be delivered. A status that begins with 5 is for good, with 4 for now.
if (!mailMessage.isBounce)
    return 4; // no bounce
const report = mailMessage.deliveryReport;
const recipient = report && report.recipients.find(r => r.action === "failed");
if (!recipient) {
    logWarning("A bounce without a report: " + mailMessage.subject);
    return 3;
}
vars.address = recipient.finalRecipient;
vars.status = recipient.status;
vars.reason = recipient.diagnosticCode;
vars.permanent = recipient.status.startsWith("5.");
vars.originalMessageId = report.originalMessageId;
return 1;
