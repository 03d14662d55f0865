// SPDX-License-Identifier: GPL-3.0-or-later
//
// What evalbench compares with: the mailparser package and a fresh context of the vm module for each message.
// usage: node mailparser.js HANDLER FILE...
'use strict';

const fs = require('fs');
const vm = require('vm');
const { simpleParser } = require('mailparser');

async function main(handler, files) {
    const script = new vm.Script('(function () {\n' + handler + '\n})()');
    let handled = 0;
    for (const file of files) {
        const mail = await simpleParser(fs.readFileSync(file));
        const context = vm.createContext({ mailMessage: { subject: mail.subject || '', text: mail.text }, vars: {} });
        const code = script.runInContext(context, { timeout: 10000 });
        handled += code >= 1 && code <= 4 ? 1 : 0;
    }
    if (handled !== files.length)
        process.exitCode = 1;
}

main(process.argv[2], process.argv.slice(3));
