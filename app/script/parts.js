// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts and attachments of `mailMessage`. Compiled when a script first reads one: most scripts do not, and compiling
// is most of what a fresh engine costs. `tools` are those of the prelude.
(function (host, tools) {
    'use strict';

    const { NativeError, addHeaderFunctions, constant, deepFreeze, freeze, keeper, keys, lazy, makeMessage, toISOString,
        variable } = tools;

    /** Handles of the members of a list of a message, and what is made of each. */
    const makers = freeze({ attachments: makeAttachment, parts: makePart, embeddedMessages: nested,
        skippedParts: makePart });

    function listOf(name, handle) {
        return made(host.handles(handle, name), makers[name]);
    }

    function made(handles, make) {
        const list = [];
        for (let i = 0; i < handles.length; ++i)
            variable(list, i, make(handles[i]));
        return freeze(list);
    }

    const nowhere = freeze({ uid: '', number: 0, account: '' });

    function nested(handle) {
        return handle < 0 ? null : makeMessage(handle, keeper(), () => nowhere);
    }

    /** lazy() for the members of one object. */
    function keeping() {
        const kept = keeper();
        return (target, name, read) => lazy(target, name, kept, read);
    }

    function makePart(handle) {
        const part = {};
        const keep = keeping();
        const info = host.partInfo(handle);
        constant(part, 'path', info.path);
        constant(part, 'contentType', info.contentType);
        keep(part, 'headers', () => deepFreeze(host.partHeaders(handle)));
        addHeaderFunctions(part, (question, name, parameter) => host.partHeader(handle, question, name, parameter));
        keep(part, 'children', () => made(host.children(handle), makePart));
        keep(part, 'size', () => host.partSize(handle));
        constant(part, 'bytes', function bytes() { return host.partBytes(handle); });
        constant(part, 'text', function text() { return host.partText(handle); });
        constant(part, 'toJSON', function toJSON() {
            return { path: part.path, contentType: part.contentType, children: part.children };
        });
        return freeze(part);
    }

    function makeAttachment(handle) {
        const attachment = {};
        const keep = keeping();
        const info = host.attachmentInfo(handle);
        const names = keys(info);
        for (let i = 0; i < names.length; ++i)
            constant(attachment, names[i], info[names[i]]);
        keep(attachment, 'size', () => host.partSize(handle));
        keep(attachment, 'damaged', () => host.isDamaged(handle));
        keep(attachment, 'message', () => nested(host.embeddedMessage(handle)));
        constant(attachment, 'bytes', function bytes() { return host.partBytes(handle); });
        constant(attachment, 'text', function text() { return host.partText(handle); });
        constant(attachment, 'sha256', function sha256() { return host.partSha256(handle); });
        constant(attachment, 'saveTo', function saveTo() {
            throw new NativeError('saveTo() is not available: a script has no access to files');
        });
        constant(attachment, 'toJSON', function toJSON() {
            const json = {};
            for (let i = 0; i < names.length; ++i)
                variable(json, names[i], info[names[i]]);
            variable(json, 'size', attachment.size);
            variable(json, 'damaged', attachment.damaged);
            return json;
        });
        return freeze(attachment);
    }

    const jsonMembers = ['uid', 'number', 'size', 'subject', 'from', 'to', 'cc', 'replyTo', 'messageId', 'inReplyTo',
        'references', 'text', 'html', 'attachments'];

    /** What JSON.stringify(mailMessage) writes: no bytes of attachments. */
    function messageJson(message) {
        const json = {};
        for (let i = 0; i < jsonMembers.length; ++i)
            variable(json, jsonMembers[i], message[jsonMembers[i]]);
        variable(json, 'date', message.date === null ? null : toISOString(message.date));
        const headers = [];
        for (let i = 0; i < message.headers.length; ++i) {
            const header = {};
            variable(header, 'name', message.headers[i].name);
            variable(header, 'value', message.headers[i].value);
            variable(headers, i, header);
        }
        variable(json, 'headers', headers);
        return json;
    }

    return freeze({ listOf, messageJson });
})
