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

    /** A read-only member that is read each time. */
    function live(target, name, read) {
        const descriptor = create(null);
        descriptor.enumerable = true;
        descriptor.get = () => read();
        defineProperty(target, name, descriptor);
    }

    /** A read-only member that is read when it is first used, and kept. */
    function lazy(target, name, read) {
        let known = false;
        let value;
        live(target, name, function () {
            if (!known) {
                value = read();
                known = true;
            }
            return value;
        });
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

    function textOf(value) {
        return typeof value === 'string' ? value : NativeString(value);
    }

    function requireString(value, what) {
        if (typeof value !== 'string')
            throw new NativeTypeError(what + ' is not a string');
        return value;
    }

    const TooLarge = freeze({}); // thrown, and recognised by being this object

    const tools = freeze({ NativeArrayBuffer, NativeError, NativeString, TooLarge, addHeaderFunctions, constant, cut,
        deepFreeze, freeze, getTime, isArray, isDate, isObject, keys, lazy, makeMessage, stringify, tagOf, textOf,
        toISOString, variable });
    const loaded = create(null);

    /** Functions of another file, compiled when they are first needed. */
    function late(file) {
        if (loaded[file] === undefined)
            loaded[file] = host.load(file)(host, tools);
        return loaded[file];
    }

    // ---- mailMessage --------------------------------------------------------------------------------------------

    const values = ['subject', 'from', 'fromAddress', 'fromName', 'sender', 'returnPath', 'to', 'cc', 'bcc', 'replyTo',
        'recipients', 'date', 'dateText', 'receivedDate', 'messageId', 'inReplyTo', 'references', 'headers',
        'contentType', 'charset', 'text', 'html', 'plainText', 'replyText', 'textTruncated', 'isBounce',
        'deliveryReport', 'isAutoReply', 'feedbackReport', 'raw'];
    const lists = ['attachments', 'parts', 'embeddedMessages', 'skippedParts'];
    const texts = ['rawText', 'textUnflowed'];
    const questions = ['header', 'headerAll', 'hasHeader', 'headerParam'];

    /** Calls add(target, name, read) for each name, where read(...) asks the host for that member. */
    function addMembers(target, add, names, ask) {
        for (let i = 0; i < names.length; ++i) {
            const name = names[i];
            add(target, name, (first, second) => ask(name, first, second));
        }
    }

    /** header(), headerAll(), hasHeader() and headerParam(), answered by ask(question, name, parameter). */
    function addHeaderFunctions(target, ask) {
        addMembers(target, constant, questions, function (question, name, parameter) {
            requireString(name, 'The name of the header');
            if (question === 'headerParam')
                requireString(parameter, 'The name of the parameter');
            return deepFreeze(ask(question, name, question === 'headerParam' ? parameter : ''));
        });
    }

    function makeMessage(handle, uid, number, account) {
        const message = {};
        const ask = (name) => deepFreeze(host.messageValue(handle, name));
        addMembers(message, constant, texts, ask);
        addMembers(message, lazy, values, ask);
        addMembers(message, lazy, lists, (name) => late('parts').listOf(name, handle));
        addMembers(message, live, ['problems'], ask);
        addHeaderFunctions(message, (question, name, parameter) => host.messageHeader(handle, question, name, parameter));
        constant(message, 'uid', uid);
        constant(message, 'number', number);
        constant(message, 'account', account);
        constant(message, 'size', ask('size'));
        constant(message, 'toString', () => '"' + message.subject + '" from ' + message.fromAddress);
        constant(message, 'toJSON', () => late('parts').messageJson(message));
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
        const names = keys(vars);
        let json = '{';
        let first = true;
        let length = 0;
        for (let i = 0; i < names.length; ++i) {
            let text;
            state.complete = true;
            state.left = limit - length;
            try {
                const value = vars[names[i]];
                // The common cases without the writer of all others.
                if (typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && value - value === 0))
                    text = stringify(value);
                else
                    text = late('values').written(value, state, 0);
                length += names[i].length + 4 + (text === undefined ? 0 : text.length);
                if (length > limit)
                    throw TooLarge;
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

    // ---- globals ------------------------------------------------------------------------------------------------

    const levels = ['logVerbose', 'logInfo', 'logWarning', 'logError']; // LogLevel
    for (let i = 0; i < levels.length; ++i) {
        constant(global, levels[i], function (text) { host.log(i, text === undefined ? '' : textOf(text)); });
    }
    const helpers = ['digestStrMd5', 'digestStrSha256', 'escapeXmlStr', 'htmlToText'];
    for (let i = 0; i < helpers.length; ++i)
        constant(global, helpers[i], function (text) { return host[helpers[i]](textOf(text)); });
    constant(global, 'getUUID', () => host.getUUID());
    constant(global, 'parseDate', (text) => typeof text === 'string' ? host.parseDate(text) : null);
    constant(global, 'formatDate', function (date, format) {
        if (date === null || date === undefined)
            return '';
        if (!isDate(date))
            throw new NativeTypeError('formatDate: the first argument is not a Date');
        return host.formatDate(getTime(date), requireString(format, 'formatDate: the format'));
    });

    // Its jobs would run after the script has ended, that is never.
    delete global.Promise;

    const result = create(null);
    result.returned = false;
    result.value = undefined;

    const context = create(null);
    context.result = result;
    context.described = (value) => late('values').described(value);
    context.thrownText = (value) => late('values').thrownText(value);
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
        constant(task, 'creationDate', surroundings.taskCreated);
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
