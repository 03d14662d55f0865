// Takes the number of a ticket out of the subject, such as "Re: [#4711] Printer".
const match = /\[?#(\d+)\]?/.exec(mailMessage.subject);
if (!match) {
    logInfo("No ticket number in: " + mailMessage.subject);
    return 4; // stays on the server for people
}
vars.ticket = match[1];
vars.sender = mailMessage.fromAddress;
vars.text = mailMessage.replyText;
return 1; // deleted, goes on with the ticket
