// Deletes out-of-office and other automatic answers and lets all other mail go on.
if (mailMessage.isAutoReply) {
    logInfo("Automatic answer of " + mailMessage.fromAddress + " deleted");
    return 3;
}
vars.sender = mailMessage.fromAddress;
vars.subject = mailMessage.subject;
return 2;
