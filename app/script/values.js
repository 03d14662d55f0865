// SPDX-License-Identifier: GPL-3.0-or-later
//
// Variables that are not plain texts and numbers, and words for what went wrong. Compiled when needed, as parts.js.
(function (host, tools) {
    'use strict';

    const { NativeArrayBuffer, NativeDate, NativeError, NativeString, TooLarge, create, cut, defineProperty, freeze,
        getTime, isArray, isDate, isObject, keys, stringify, tagOf, textOf, toISOString } = tools;

    const MaximumDepth = 100;
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
            const name = stringify(state.keepDates ? keptName(names[i]) : names[i]);
            take(state, name.length + 2);
            text += (first ? '' : ',') + name + ':' + item;
            first = false;
        }
        return text + '}';
    }

    // ---- kept values ------------------------------------------------------------------------------------------------

    /** `$date`, `$$date` and so on: such names of a script are kept with one `$` more. */
    function isMark(name) {
        let at = 0;
        while (name[at] === '$')
            ++at;
        return at > 0 && cut(name, at) === 'date';
    }

    function keptName(name) {
        return isMark(name) ? '$' + name : name;
    }

    /** Values as they were left by an earlier script; a Date was kept as {"$date": ISO 8601}. */
    function revived(value) {
        if (!isObject(value))
            return value;
        const names = keys(value);
        if (names.length === 1 && names[0] === '$date' && typeof value.$date === 'string') {
            const date = new NativeDate(value.$date);
            if (getTime(date) === getTime(date))
                return date;
        }
        return revivedMembers(value);
    }

    function revivedMembers(value) {
        const names = keys(value);
        let marked = false;
        for (let i = 0; i < names.length; ++i) {
            marked = marked || isMark(names[i]);
            value[names[i]] = revived(value[names[i]]);
        }
        return marked ? renamed(value, names) : value;
    }

    /** A copy with the names that the script gave. */
    function renamed(value, names) {
        const copy = {};
        for (let i = 0; i < names.length; ++i) {
            const descriptor = create(null);
            descriptor.value = value[names[i]];
            descriptor.enumerable = true;
            descriptor.writable = true;
            descriptor.configurable = true;
            const isKept = names[i] !== '$date' && isMark(names[i]);
            defineProperty(copy, isKept ? cut(names[i], 1) : names[i], descriptor);
        }
        return copy;
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

    return freeze({ described, keptName, revivedMembers, thrownText, written });
})
