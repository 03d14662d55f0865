// Recognises a wish to leave a mailing list: in the subject, or in the first line of the answer.
const words = /unsubscribe|remove me|abmelden|d[eé]sabonner|수신\s*거부/i;
const firstLine = mailMessage.replyText.trim().split("\n")[0];
if (mailMessage.isAutoReply || mailMessage.isBounce)
    return 4; // no person wrote it
if (!words.test(mailMessage.subject) && !words.test(firstLine))
    return 4; // something else
vars.unsubscribe = mailMessage.fromAddress.toLowerCase();
// A list address such as news+4711@example.org says which mailing it was.
const list = mailMessage.to.find(to => to.tag !== "");
vars.list = list ? list.tag : "";
return 1;
