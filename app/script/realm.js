// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes one engine serve many messages although each script may try to change what the next one sees. Everything that
// scripts share (built-in functions, prototypes, our own functions and objects) is frozen; what cannot be frozen, the
// global object and what the last regular expression matched, is put back after each message.
//
// An inherited property that is frozen cannot be assigned to in an object that inherits it: after freezing
// Object.prototype alone, `o.toString = f` would do nothing. As in SES, such properties become accessors whose setter
// does what the assignment means. A script that assigns to the built-in object itself needs an engine of its own,
// which abandon() asks for.
(function (global, abandon) {
    'use strict';

    const { create, defineProperty, freeze, getOwnPropertyDescriptor, getPrototypeOf, isExtensible, preventExtensions,
        setPrototypeOf } = Object;
    const { defineProperty: tryToDefine, deleteProperty, ownKeys } = Reflect;
    const arrayPrototype = Array.prototype;
    const match = Function.prototype.call.bind(RegExp.prototype.exec);

    function isObject(value) {
        return (typeof value === 'object' && value !== null) || typeof value === 'function';
    }

    /** An object of each kind whose prototype no global leads to. */
    function samples() {
        function* generator() { }
        return [[][Symbol.iterator](), ''[Symbol.iterator](), new Map().entries(), new Set().entries(),
            (function () { return arguments; })(), generator, generator(), new Error(''), new URL('http://a/'),
            new URLSearchParams('a=b'), new URLSearchParams('a=b').entries(), new Int8Array(1), /a/.exec('a')];
    }

    /** Every object that a script can reach, but for the global object. */
    function intrinsics() {
        const found = [];
        const known = new Set([global]);

        function find(value) {
            if (isObject(value) && !known.has(value)) {
                known.add(value);
                found.push(value);
            }
        }

        function findMembers(object) {
            find(getPrototypeOf(object));
            for (const key of ownKeys(object)) {
                const descriptor = getOwnPropertyDescriptor(object, key);
                find(descriptor.value);
                find(descriptor.get);
                find(descriptor.set);
            }
        }

        findMembers(global);
        for (const sample of samples())
            findMembers(sample);
        for (let i = 0; i < found.length; ++i)
            findMembers(found[i]);
        return found;
    }

    /** Replaces the data property @p key of @p owner, which stays as it is for everyone who reads it. */
    function guard(owner, key, descriptor) {
        const { value } = descriptor;
        // Neither has a prototype object that would have to be frozen, too.
        const accessors = {
            get() { return value; },
            set(changed) {
                const assignment = { value: changed, writable: true, enumerable: true, configurable: true };
                if (this === owner || !isObject(this) || !tryToDefine(this, key, assignment))
                    abandon();
            },
        };
        defineProperty(owner, key, { get: freeze(accessors.get), set: freeze(accessors.set),
            enumerable: descriptor.enumerable, configurable: false });
    }

    function guardMembers(object) {
        for (const key of ownKeys(object)) {
            const descriptor = getOwnPropertyDescriptor(object, key);
            if (descriptor.writable && descriptor.configurable)
                guard(object, key, descriptor);
            else if (descriptor.configurable)
                defineProperty(object, key, { configurable: false });
        }
    }

    for (const object of intrinsics()) {
        guardMembers(object);
        // Its length cannot be guarded, and has to be writable for objects that inherit it.
        if (object === arrayPrototype)
            preventExtensions(object);
        else
            freeze(object);
    }

    // The global object cannot be frozen: an assignment to an undeclared name makes a global variable. Built-in globals
    // move below it, so that a script can hide them for its own message, and few members have to be looked through.
    const globalPrototype = create(getPrototypeOf(global));
    for (const key of ownKeys(global)) {
        const descriptor = getOwnPropertyDescriptor(global, key);
        if (descriptor.configurable) {
            deleteProperty(global, key);
            defineProperty(globalPrototype, key, descriptor);
        }
    }
    guardMembers(globalPrototype);
    freeze(globalPrototype);
    setPrototypeOf(global, globalPrototype);

    const globalKeys = new Set(ownKeys(global));
    const isGlobalKey = Set.prototype.has.bind(globalKeys);
    const globalCount = globalKeys.size;

    function hasLength(length) {
        arrayPrototype.length = length;
        return arrayPrototype.length === length;
    }

    /** False when something is left that cannot be removed. */
    function restore() {
        match(/(?:)/, '');
        const names = ownKeys(global);
        if (names.length !== globalCount) {
            for (let i = 0; i < names.length; ++i) {
                if (!isGlobalKey(names[i]) && !deleteProperty(global, names[i]))
                    return false;
            }
        }
        return isExtensible(global) && getPrototypeOf(global) === globalPrototype
            && hasLength(1) && hasLength(0);
    }

    restore(); // what was matched here
    return restore;
})
