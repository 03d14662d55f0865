// Hands a message with its attachments on, sorted by the domain of the sender. A script writes no files: the
// transition tells the next program what to save where.
const folders = {
    "example.org": "partners",
    "example.com": "customers"
};
const sender = mailMessage.from;
if (!sender)
    return 4; // nobody to sort it by
const files = mailMessage.attachments.filter(a => !a.inline && !a.damaged);
if (files.length === 0)
    return 4; // nothing to save
vars.folder = folders[sender.domain.toLowerCase()] || "others";
vars.sender = sender.address;
vars.files = files.map(a => ({ name: a.filename, bytes: a.size, sha256: a.sha256() }));
return 2;
