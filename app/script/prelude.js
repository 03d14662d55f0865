// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs in every fresh engine before the script: makes the globals a script sees and answers ScriptContext. `host` is
// a C++ object that stays inside this closure; scripts get plain objects with getters in front of it.
//
// A script may replace every built-in function and every prototype. What is used after it has started is therefore
// taken here, and property descriptors have no prototype.
(function (host, global, surroundings) {
    'use strict';

    const NativeArrayBuffer = ArrayBuffer;
    const NativeDate = Date;
    const NativeError = Error;
    const NativeString = String;
    const NativeTypeError = TypeError;
    const { create, defineProperty, freeze, keys, seal } = Object;
    const { isArray } = Array;
    const { parse, stringify } = JSON;
    const uncurried = Function.prototype.bind.bind(Function.prototype.call);
    const getTime = uncurried(Date.prototype.getTime);
    const toISOString = uncurried(Date.prototype.toISOString);
    const tagOf = uncurried(Object.prototype.toString);
    const cut = uncurried(String.prototype.slice);

    function constant(target, name, value) {
        const descriptor = create(null);
        descriptor.value = value;
        descriptor.enumerable = true;
        defineProperty(target, name, descriptor);
    }

    function variable(target, name, value) {
        const descriptor = create(null);
        descriptor.value = value;
        descriptor.enumerable = true;
        descriptor.writable = true;
        defineProperty(target, name, descriptor);
    }

    /** A read-only member that is read when it is first used, and kept. */
    function lazy(target, name, read) {
        let known = false;
        let value;
        const descriptor = create(null);
        descriptor.enumerable = true;
        descriptor.get = function () {
            if (!known) {
                value = read();
                known = true;
            }
            return value;
        };
        defineProperty(target, name, descriptor);
    }

    /** Qt 6.4 does not hold arrays to it: a script can change a list, which only that script sees. */
    function deepFreeze(value) {
        if (typeof value === 'object' && value !== null) {
            const names = keys(value);
            for (let i = 0; i < names.length; ++i)
                deepFreeze(value[names[i]]);
            freeze(value);
        }
        return value;
    }

    function isObject(value) {
        return typeof value === 'object' && value !== null;
    }

    function isDate(value) {
        if (!isObject(value) || tagOf(value) !== '[object Date]')
            return false;
        try {
            getTime(value);
            return true;
        } catch (error) {
            return false; // only says that it is one
        }
    }

    function dateOf(milliseconds) {
        return milliseconds === null ? null : new NativeDate(milliseconds);
    }

    function textOf(value) {
        return typeof value === 'string' ? value : NativeString(value);
    }

    function requireString(value, what) {
        if (typeof value !== 'string')
            throw new NativeTypeError(what + ' is not a string');
        return value;
    }

    /** Calls make(handle) for each of the handles. */
    function listOf(handles, make) {
        const list = [];
        for (let i = 0; i < handles.length; ++i)
            variable(list, i, make(handles[i]));
        return freeze(list);
    }

    // ---- mailMessage --------------------------------------------------------------------------------------------

    const messageValues = ['subject', 'from', 'fromAddress', 'fromName', 'sender', 'returnPath', 'to', 'cc', 'bcc',
        'replyTo', 'recipients', 'dateText', 'messageId', 'inReplyTo', 'references', 'headers', 'contentType',
        'charset', 'text', 'html', 'plainText', 'replyText', 'textTruncated', 'isBounce', 'isAutoReply', 'problems'];
    const messageDates = ['date', 'receivedDate'];
    const messageReports = ['deliveryReport', 'feedbackReport'];

    function addHeaderFunctions(target, handle, ask) {
        constant(target, 'header', function header(name) {
            return ask(handle, 'header', requireString(name, 'The name of the header'), '');
        });
        constant(target, 'headerAll', function headerAll(name) {
            return deepFreeze(ask(handle, 'headerAll', requireString(name, 'The name of the header'), ''));
        });
        constant(target, 'hasHeader', function hasHeader(name) {
            return ask(handle, 'hasHeader', requireString(name, 'The name of the header'), '');
        });
        constant(target, 'headerParam', function headerParam(name, parameter) {
            return ask(handle, 'headerParam', requireString(name, 'The name of the header'),
                       requireString(parameter, 'The name of the parameter'));
        });
    }

    function askMessage(handle, question, name, parameter) {
        return host.messageHeader(handle, question, name, parameter);
    }

    function askPart(handle, question, name, parameter) {
        return host.partHeader(handle, question, name, parameter);
    }

    function nested(handle) {
        return handle < 0 ? null : makeMessage(handle, '', 0, '');
    }

    function makePart(handle) {
        const part = {};
        const info = host.partInfo(handle);
        constant(part, 'path', info.path);
        constant(part, 'contentType', info.contentType);
        lazy(part, 'headers', () => deepFreeze(host.partHeaders(handle)));
        addHeaderFunctions(part, handle, askPart);
        lazy(part, 'children', () => listOf(host.children(handle), makePart));
        lazy(part, 'size', () => host.partSize(handle));
        constant(part, 'bytes', function bytes() { return host.partBytes(handle); });
        constant(part, 'text', function text() { return host.partText(handle); });
        constant(part, 'toJSON', function toJSON() {
            return { path: part.path, contentType: part.contentType, children: part.children };
        });
        return freeze(part);
    }

    function makeAttachment(handle) {
        const attachment = {};
        const info = host.attachmentInfo(handle);
        const names = keys(info);
        for (let i = 0; i < names.length; ++i)
            constant(attachment, names[i], info[names[i]]);
        lazy(attachment, 'size', () => host.partSize(handle));
        lazy(attachment, 'damaged', () => host.isDamaged(handle));
        lazy(attachment, 'message', () => nested(host.embeddedMessage(handle)));
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

    function makeMessage(handle, uid, number, account) {
        const message = {};
        constant(message, 'uid', uid);
        constant(message, 'number', number);
        constant(message, 'account', account);
        constant(message, 'size', host.messageSize(handle));
        for (let i = 0; i < messageValues.length; ++i) {
            const name = messageValues[i];
            if (name === 'problems')
                continue;
            lazy(message, name, () => deepFreeze(host.messageValue(handle, name)));
        }
        for (let i = 0; i < messageDates.length; ++i) {
            const name = messageDates[i];
            lazy(message, name, () => dateOf(host.messageValue(handle, name)));
        }
        for (let i = 0; i < messageReports.length; ++i) {
            const name = messageReports[i];
            lazy(message, name, function () {
                const report = host.messageValue(handle, name);
                if (report !== null)
                    variable(report, 'arrivalDate', dateOf(report.arrivalDate));
                return deepFreeze(report);
            });
        }
        addHeaderFunctions(message, handle, askMessage);
        lazy(message, 'attachments', () => listOf(host.attachments(handle), makeAttachment));
        lazy(message, 'parts', () => listOf(host.parts(handle), makePart));
        lazy(message, 'embeddedMessages', () => listOf(host.embeddedMessages(handle), nested));
        lazy(message, 'skippedParts', () => listOf(host.skippedParts(handle), makePart));
        // Not kept: reading a body can add a problem.
        const problems = create(null);
        problems.enumerable = true;
        problems.get = () => deepFreeze(host.messageValue(handle, 'problems'));
        defineProperty(message, 'problems', problems);
        lazy(message, 'raw', () => host.rawBytes(handle));
        constant(message, 'rawText', function rawText() { return host.rawText(handle); });
        constant(message, 'textUnflowed', function textUnflowed() { return host.textUnflowed(handle); });
        constant(message, 'toString', function toString() {
            return '"' + message.subject + '" from ' + message.fromAddress;
        });
        constant(message, 'toJSON', function toJSON() {
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
        });
        return freeze(message);
    }

    // ---- variables ----------------------------------------------------------------------------------------------

    /** Values as they were left by an earlier script; a Date was kept as {"$date": ISO 8601}. */
    function revived(value) {
        if (!isObject(value))
            return value;
        const names = keys(value);
        if (names.length === 1 && typeof value.$date === 'string')
            return new NativeDate(value.$date);
        for (let i = 0; i < names.length; ++i)
            value[names[i]] = revived(value[names[i]]);
        return value;
    }

    const MaximumDepth = 100;
    const TooLarge = freeze({}); // thrown, and recognised by being this object
    const NotJson = freeze({});

    /**
     * JSON text of one value by the rules of JSON.stringify(), undefined when it has none. Not that function itself,
     * because it calls Date.prototype.toJSON, writes NaN as null, and builds the whole text whatever its size.
     *
     * @param state keepDates, left (characters that may still be written), complete (set to false when something that
     *              is not JSON was left out)
     */
    function written(value, state, depth) {
        if (depth > MaximumDepth) // a cycle, or as good as one
            throw NotJson;
        if (isObject(value)) {
            if (isDate(value))
                return writtenDate(value, state);
            if (typeof value.toJSON === 'function')
                value = value.toJSON();
        }
        let text;
        switch (typeof value) {
        case 'string':
        case 'boolean':
            text = stringify(value);
            break;
        case 'number':
            if (value - value === 0) // neither NaN nor infinite
                text = stringify(value);
            break;
        case 'object':
            if (value === null)
                text = 'null';
            else if (isArray(value))
                return writtenList(value, state, depth);
            else if (value instanceof NativeArrayBuffer)
                break;
            else if (isBoxed(value))
                text = stringify(value);
            else
                return writtenObject(value, state, depth);
            break;
        }
        if (text === undefined)
            state.complete = false;
        else
            take(state, text.length);
        return text;
    }

    function take(state, characters) {
        state.left -= characters;
        if (state.left < 0)
            throw TooLarge;
    }

    function isBoxed(value) {
        const tag = tagOf(value);
        return tag === '[object Number]' || tag === '[object String]' || tag === '[object Boolean]';
    }

    function writtenDate(date, state) {
        if (getTime(date) !== getTime(date)) { // an invalid date
            state.complete = false;
            return undefined;
        }
        take(state, 40);
        const text = stringify(toISOString(date));
        return state.keepDates ? '{"$date":' + text + '}' : text;
    }

    function writtenList(list, state, depth) {
        let text = '[';
        for (let i = 0; i < list.length; ++i) {
            const item = written(list[i], state, depth + 1);
            take(state, item === undefined ? 5 : 1);
            text += (i === 0 ? '' : ',') + (item === undefined ? 'null' : item);
        }
        return text + ']';
    }

    function writtenObject(object, state, depth) {
        let text = '{';
        let first = true;
        const names = keys(object);
        for (let i = 0; i < names.length; ++i) {
            const item = written(object[names[i]], state, depth + 1);
            if (item === undefined)
                continue;
            const name = stringify(names[i]);
            take(state, name.length + 2);
            text += (first ? '' : ',') + name + ':' + item;
            first = false;
        }
        return text + '}';
    }

    /**
     * The members of @p vars as JSON text, which is what outlives the engine.
     *
     * @param keepDates write a Date so that revived() finds it; else as its ISO 8601 text
     * @param limit characters of the result
     */
    function collected(vars, keepDates, limit) {
        const result = create(null);
        result.json = '{}';
        result.leftOut = [];
        result.tooLarge = false;
        result.isObject = isObject(vars);
        if (!result.isObject)
            return result;

        const state = create(null);
        state.keepDates = keepDates;
        state.left = limit;
        const names = keys(vars);
        let json = '{';
        let first = true;
        for (let i = 0; i < names.length; ++i) {
            let text;
            state.complete = true;
            try {
                text = written(vars[names[i]], state, 0);
                take(state, names[i].length + 4);
            } catch (error) {
                if (error === TooLarge) {
                    result.tooLarge = true;
                    return result;
                }
                state.complete = false; // nested too deeply, or code of the script has thrown
            }
            if (!state.complete)
                variable(result.leftOut, result.leftOut.length, cut(names[i], 0, 60));
            if (text === undefined)
                continue;
            json += (first ? '' : ',') + stringify(names[i]) + ':' + text;
            first = false;
        }
        result.json = json + '}';
        return result;
    }

    // ---- words for errors ---------------------------------------------------------------------------------------

    function described(value) {
        switch (typeof value) {
        case 'string':
            return stringify(value.length > 60 ? cut(value, 0, 60) + '...' : value);
        case 'function':
            return 'a function';
        case 'object':
            break;
        default: // undefined, boolean, number, symbol
            return NativeString(value);
        }
        if (value === null)
            return 'null';
        const tag = cut(tagOf(value), 8, -1);
        switch (tag) {
        case 'Number':
        case 'String':
        case 'Boolean':
            return 'new ' + tag + '(' + stringify(value) + ')';
        case 'Object':
            return 'an object';
        default:
            return 'an object of type ' + cut(tag, 0, 60);
        }
    }

    /** What a person reads about a thrown value. */
    function thrownText(value) {
        if (typeof value === 'string')
            return cut(value, 0, 10000);
        if (isObject(value) && value instanceof NativeError) {
            try {
                return cut(textOf(value), 0, 10000);
            } catch (error) {
                return described(value);
            }
        }
        return described(value);
    }

    // ---- globals ------------------------------------------------------------------------------------------------

    function logger(level) {
        return function (text) { host.log(level, text === undefined ? '' : textOf(text)); };
    }

    const functions = {
        logVerbose: logger(0),
        logInfo: logger(1),
        logWarning: logger(2),
        logError: function (text) { host.fail(text === undefined ? '' : textOf(text)); },
        formatDate: function (date, format) {
            if (date === null || date === undefined)
                return '';
            if (!isDate(date))
                throw new NativeTypeError('formatDate: the first argument is not a Date');
            return host.formatDate(getTime(date), requireString(format, 'formatDate: the format'));
        },
        parseDate: function (text) {
            return typeof text === 'string' ? dateOf(host.parseDate(text)) : null;
        },
        getUUID: function () { return host.uuid(); },
        digestStrMd5: function (text) { return host.md5(textOf(text)); },
        digestStrSha256: function (text) { return host.sha256(textOf(text)); },
        escapeXmlStr: function (text) { return host.escapeXml(textOf(text)); },
        htmlToText: function (html) { return host.htmlToText(textOf(html)); }
    };
    for (let names = keys(functions), i = 0; i < names.length; ++i)
        constant(global, names[i], functions[names[i]]);

    // Its jobs would run after the script has ended, that is never.
    delete global.Promise;

    const result = create(null);
    result.returned = false;
    result.value = undefined;

    const context = create(null);
    context.result = result;
    context.described = described;
    context.thrownText = thrownText;
    context.activityJson = function () { return stringify(global.activity); };
    context.collected = function (which, limit) {
        switch (which) {
        case 'vars': return collected(global.vars, false, limit);
        case 'task.vars': return collected(global.task.vars, true, limit);
        default: return collected(global.instance.vars, true, limit);
        }
    };

    /** Makes the objects of one run and leaves a global function that runs @p body and is gone when it starts. */
    context.prepare = function (body, entry, input, message) {
        const activity = input.activity;
        constant(global, 'activity', input.activityIsOpen ? activity : deepFreeze(activity));
        constant(global, 'event', freeze({ vars: freeze({}) }));

        const task = {};
        constant(task, 'id', surroundings.taskId);
        constant(task, 'creationDate', dateOf(surroundings.taskCreated));
        constant(task, 'pass', surroundings.pass);
        constant(task, 'dryRun', surroundings.dryRun);
        variable(task, 'vars', revived(parse(input.taskVars)));
        constant(global, 'task', seal(task));

        const instance = {};
        constant(instance, 'label', surroundings.projectLabel);
        variable(instance, 'vars', revived(parse(input.instanceVars)));
        constant(global, 'instance', seal(instance));

        variable(global, 'vars', revived(parse(input.vars)));
        if (message)
            constant(global, 'mailMessage', makeMessage(0, message.uid, message.number, surroundings.account));

        global[entry] = function () {
            delete global[entry];
            result.value = body();
            result.returned = true;
        };
    };
    return context;
})
