// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs in every fresh engine before the script: makes the globals a script sees and answers ScriptContext and
// SharedRealm. `host` is a C++ object that stays inside this closure; scripts get plain objects with getters in front
// of it.
//
// A script may replace every built-in function and every prototype. What is used after it has started is therefore
// taken here, and property descriptors have no prototype.
//
// In a shared realm these objects serve many messages. What belongs to one message is kept in `run` and nowhere else.
(function (host, global, surroundings) {
    'use strict';

    const NativeArrayBuffer = ArrayBuffer;
    const NativeDate = Date;
    const NativeError = Error;
    const NativeString = String;
    const NativeTypeError = TypeError;
    const { create, defineProperty, freeze, keys } = Object;
    const { isArray } = Array;
    const { parse, stringify } = JSON;
    const uncurried = Function.prototype.bind.bind(Function.prototype.call);
    const getTime = uncurried(Date.prototype.getTime);
    const toISOString = uncurried(Date.prototype.toISOString);
    const tagOf = uncurried(Object.prototype.toString);
    const cut = uncurried(String.prototype.slice);
    const find = uncurried(String.prototype.indexOf);

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

    /** A read-only member that is read when it is first used, and kept in the object that kept() returns. */
    function lazy(target, name, kept, read) {
        live(target, name, function () {
            const values = kept();
            if (values[name] === undefined)
                values[name] = read();
            return values[name];
        });
    }

    /** For lazy(): values that live as long as the object they belong to. */
    function keeper() {
        const values = create(null);
        return () => values;
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

    const tools = freeze({ NativeArrayBuffer, NativeDate, NativeError, NativeString, TooLarge, addHeaderFunctions,
        constant, create, cut, deepFreeze, defineProperty, freeze, getTime, isArray, isDate, isObject, keeper, keys, lazy,
        makeMessage, stringify, tagOf, textOf, toISOString, variable });
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

    /** @param facts returns {uid, number, account} */
    function makeMessage(handle, kept, facts) {
        const message = {};
        const ask = (name) => deepFreeze(host.messageValue(handle, name));
        const keep = (target, name, read) => lazy(target, name, kept, read);
        addMembers(message, constant, texts, ask);
        addMembers(message, keep, values, ask);
        addMembers(message, keep, lists, (name) => late('parts').listOf(name, handle));
        addMembers(message, live, ['problems'], ask);
        addHeaderFunctions(message, (question, name, parameter) => host.messageHeader(handle, question, name, parameter));
        addMembers(message, live, ['uid', 'number', 'account'], (name) => facts()[name]);
        addMembers(message, keep, ['size'], ask);
        constant(message, 'toString', () => '"' + message.subject + '" from ' + message.fromAddress);
        constant(message, 'toJSON', () => late('parts').messageJson(message));
        return freeze(message);
    }

    // ---- variables ----------------------------------------------------------------------------------------------

    /**
     * The members of @p vars as JSON text, which is what outlives the engine.
     *
     * @param keepDates write a Date so that given() finds it; else as its ISO 8601 text
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
            const name = keepDates && names[i][0] === '$' ? late('values').keptName(names[i]) : names[i];
            json += (first ? '' : ',') + stringify(name) + ':' + text;
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

    // ---- one run ------------------------------------------------------------------------------------------------

    let run;

    /** Forgets the last run. `vars` and its kind are texts until the script asks for them. */
    function begin(input, message) {
        run = create(null);
        run.values = create(null); // members of mailMessage that were read
        run.message = message;
        run.texts = input;
        run.vars = create(null);
        run.returned = false;
        run.value = undefined;
    }

    /** The variables @p which before the script. In `vars`, which go on to others, a Date is a text. */
    function given(which) {
        const values = parse(run.texts[which]);
        return which === 'vars' || find(run.texts[which], '$') < 0 ? values : late('values').revivedMembers(values);
    }

    /** The set of variables @p which; a script may put anything in its place. */
    function addVars(target, name, which) {
        const descriptor = create(null);
        descriptor.enumerable = true;
        descriptor.get = function () {
            if (!(which in run.vars))
                run.vars[which] = given(which);
            return run.vars[which];
        };
        descriptor.set = function (value) { run.vars[which] = value; };
        defineProperty(target, name, descriptor);
    }

    /** A Date of its own for each run: a script can set it. */
    function taskCreated() {
        return isDate(surroundings.taskCreated) ? new NativeDate(getTime(surroundings.taskCreated)) : null;
    }

    /** Makes the objects of scripts. Those of one run are made when they are used. */
    function addObjects(activity, withMessage) {
        constant(global, 'activity', activity);
        constant(global, 'event', freeze({ vars: freeze({}) }));
        addVars(global, 'vars', 'vars');

        const task = {};
        constant(task, 'id', surroundings.taskId);
        lazy(task, 'creationDate', () => run.values, taskCreated);
        constant(task, 'pass', surroundings.pass);
        constant(task, 'dryRun', surroundings.dryRun);
        addVars(task, 'vars', 'task.vars');
        constant(global, 'task', freeze(task));

        const instance = {};
        constant(instance, 'label', surroundings.projectLabel);
        addVars(instance, 'vars', 'instance.vars');
        constant(global, 'instance', freeze(instance));

        if (withMessage)
            constant(global, 'mailMessage', makeMessage(0, () => run.values, () => run.message));
    }

    const context = create(null);
    context.returned = () => run.returned;
    context.value = () => run.value;
    context.described = (value) => late('values').described(value);
    context.thrownText = (value) => late('values').thrownText(value);
    context.activityJson = () => stringify(global.activity);
    /** undefined when the variables are as they were given. */
    context.collected = function (which, limit) {
        if (!(which in run.vars) && (which !== 'vars' || run.texts.vars === '{}'))
            return undefined;
        return collected(which in run.vars ? run.vars[which] : given(which), which !== 'vars', limit);
    };

    /** Makes the objects of the only run of this engine and leaves a global function that runs @p body once. */
    context.prepare = function (body, entry, input, message) {
        addObjects(input.activityIsOpen ? input.activity : deepFreeze(input.activity), message !== undefined);
        begin(input, message);
        global[entry] = function () {
            delete global[entry];
            run.value = body();
            run.returned = true;
        };
    };

    /**
     * Makes this a realm for many messages: everything that one script could leave for the next is frozen.
     *
     * @param harden the function of the resource "realm"
     * @param activity the object of scripts
     * @return run(body, input, message, limit): the code that @p body returned, 0 when the run does not count because it
     *         failed or there is more to say about it; restore(): whether the next message will find nothing of this one
     */
    context.share = function (harden, activity) {
        addObjects(deepFreeze(activity), true);
        const restore = harden(global, () => host.abandon());

        /** Hands changed variables to the host; false when something is wrong with them. */
        function handOver(limit) {
            const used = keys(run.vars);
            for (let i = 0; i < used.length; ++i) {
                const which = used[i];
                const result = collected(run.vars[which], which !== 'vars', limit);
                if (!result.isObject || result.tooLarge || result.leftOut.length !== 0)
                    return false;
                if (result.json !== run.texts[which] && !host.keep(which, result.json))
                    return false;
            }
            return true;
        }

        const shared = create(null);
        shared.run = function (body, input, message, limit) {
            begin(input, message);
            try {
                const code = body();
                if ((code === 1 || code === 2 || code === 3 || code === 4) && handOver(limit))
                    return code;
            } catch (error) {
                return 0;
            }
            return 0;
        };
        shared.restore = function () {
            run = undefined;
            return restore();
        };
        return shared;
    };
    return context;
})
