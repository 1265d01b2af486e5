"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/vscode-jsonrpc/lib/common/is.js
var require_is = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/is.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.boolean = boolean;
    exports2.string = string;
    exports2.number = number;
    exports2.error = error;
    exports2.func = func;
    exports2.array = array;
    exports2.stringArray = stringArray;
    function boolean(value) {
      return value === true || value === false;
    }
    function string(value) {
      return typeof value === "string" || value instanceof String;
    }
    function number(value) {
      return typeof value === "number" || value instanceof Number;
    }
    function error(value) {
      return value instanceof Error;
    }
    function func(value) {
      return typeof value === "function";
    }
    function array(value) {
      return Array.isArray(value);
    }
    function stringArray(value) {
      return array(value) && value.every((elem) => string(elem));
    }
  }
});

// node_modules/vscode-jsonrpc/lib/common/messages.js
var require_messages = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messages.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Message = exports2.NotificationType9 = exports2.NotificationType8 = exports2.NotificationType7 = exports2.NotificationType6 = exports2.NotificationType5 = exports2.NotificationType4 = exports2.NotificationType3 = exports2.NotificationType2 = exports2.NotificationType1 = exports2.NotificationType0 = exports2.NotificationType = exports2.RequestType9 = exports2.RequestType8 = exports2.RequestType7 = exports2.RequestType6 = exports2.RequestType5 = exports2.RequestType4 = exports2.RequestType3 = exports2.RequestType2 = exports2.RequestType1 = exports2.RequestType = exports2.RequestType0 = exports2.AbstractMessageSignature = exports2.ParameterStructures = exports2.ResponseError = exports2.ErrorCodes = void 0;
    var is = __importStar(require_is());
    var ErrorCodes;
    (function(ErrorCodes2) {
      ErrorCodes2.ParseError = -32700;
      ErrorCodes2.InvalidRequest = -32600;
      ErrorCodes2.MethodNotFound = -32601;
      ErrorCodes2.InvalidParams = -32602;
      ErrorCodes2.InternalError = -32603;
      ErrorCodes2.jsonrpcReservedErrorRangeStart = -32099;
      ErrorCodes2.serverErrorStart = -32099;
      ErrorCodes2.MessageWriteError = -32099;
      ErrorCodes2.MessageReadError = -32098;
      ErrorCodes2.PendingResponseRejected = -32097;
      ErrorCodes2.ConnectionInactive = -32096;
      ErrorCodes2.ServerNotInitialized = -32002;
      ErrorCodes2.UnknownErrorCode = -32001;
      ErrorCodes2.jsonrpcReservedErrorRangeEnd = -32e3;
      ErrorCodes2.serverErrorEnd = -32e3;
    })(ErrorCodes || (exports2.ErrorCodes = ErrorCodes = {}));
    var ResponseError3 = class _ResponseError extends Error {
      code;
      data;
      constructor(code, message, data) {
        super(message);
        this.code = is.number(code) ? code : ErrorCodes.UnknownErrorCode;
        this.data = data;
        Object.setPrototypeOf(this, _ResponseError.prototype);
      }
      toJson() {
        const result = {
          code: this.code,
          message: this.message
        };
        if (this.data !== void 0) {
          result.data = this.data;
        }
        return result;
      }
    };
    exports2.ResponseError = ResponseError3;
    var ParameterStructures = class _ParameterStructures {
      kind;
      /**
       * The parameter structure is automatically inferred on the number of parameters
       * and the parameter type in case of a single param.
       */
      static auto = new _ParameterStructures("auto");
      /**
       * Forces `byPosition` parameter structure. This is useful if you have a single
       * parameter which has a literal type.
       */
      static byPosition = new _ParameterStructures("byPosition");
      /**
       * Forces `byName` parameter structure. This is only useful when having a single
       * parameter. The library will report errors if used with a different number of
       * parameters.
       */
      static byName = new _ParameterStructures("byName");
      constructor(kind) {
        this.kind = kind;
      }
      static is(value) {
        return value === _ParameterStructures.auto || value === _ParameterStructures.byName || value === _ParameterStructures.byPosition;
      }
      toString() {
        return this.kind;
      }
    };
    exports2.ParameterStructures = ParameterStructures;
    var AbstractMessageSignature = class {
      method;
      numberOfParams;
      constructor(method, numberOfParams) {
        this.method = method;
        this.numberOfParams = numberOfParams;
      }
      get parameterStructures() {
        return ParameterStructures.auto;
      }
    };
    exports2.AbstractMessageSignature = AbstractMessageSignature;
    var RequestType0 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 0);
      }
    };
    exports2.RequestType0 = RequestType0;
    var RequestType = class extends AbstractMessageSignature {
      _parameterStructures;
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.RequestType = RequestType;
    var RequestType1 = class extends AbstractMessageSignature {
      _parameterStructures;
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.RequestType1 = RequestType1;
    var RequestType2 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 2);
      }
    };
    exports2.RequestType2 = RequestType2;
    var RequestType3 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 3);
      }
    };
    exports2.RequestType3 = RequestType3;
    var RequestType4 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 4);
      }
    };
    exports2.RequestType4 = RequestType4;
    var RequestType5 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 5);
      }
    };
    exports2.RequestType5 = RequestType5;
    var RequestType6 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 6);
      }
    };
    exports2.RequestType6 = RequestType6;
    var RequestType7 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 7);
      }
    };
    exports2.RequestType7 = RequestType7;
    var RequestType8 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 8);
      }
    };
    exports2.RequestType8 = RequestType8;
    var RequestType9 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 9);
      }
    };
    exports2.RequestType9 = RequestType9;
    var NotificationType = class extends AbstractMessageSignature {
      _parameterStructures;
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.NotificationType = NotificationType;
    var NotificationType0 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 0);
      }
    };
    exports2.NotificationType0 = NotificationType0;
    var NotificationType1 = class extends AbstractMessageSignature {
      _parameterStructures;
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method, _parameterStructures = ParameterStructures.auto) {
        super(method, 1);
        this._parameterStructures = _parameterStructures;
      }
      get parameterStructures() {
        return this._parameterStructures;
      }
    };
    exports2.NotificationType1 = NotificationType1;
    var NotificationType2 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 2);
      }
    };
    exports2.NotificationType2 = NotificationType2;
    var NotificationType3 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 3);
      }
    };
    exports2.NotificationType3 = NotificationType3;
    var NotificationType4 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 4);
      }
    };
    exports2.NotificationType4 = NotificationType4;
    var NotificationType5 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 5);
      }
    };
    exports2.NotificationType5 = NotificationType5;
    var NotificationType6 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 6);
      }
    };
    exports2.NotificationType6 = NotificationType6;
    var NotificationType7 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 7);
      }
    };
    exports2.NotificationType7 = NotificationType7;
    var NotificationType8 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 8);
      }
    };
    exports2.NotificationType8 = NotificationType8;
    var NotificationType9 = class extends AbstractMessageSignature {
      /**
       * Clients must not use this property. It is here to ensure correct typing.
       */
      _;
      constructor(method) {
        super(method, 9);
      }
    };
    exports2.NotificationType9 = NotificationType9;
    var Message;
    (function(Message2) {
      function isRequest(message) {
        const candidate = message;
        return candidate && is.string(candidate.method) && (is.string(candidate.id) || is.number(candidate.id));
      }
      Message2.isRequest = isRequest;
      function isNotification(message) {
        const candidate = message;
        return candidate && is.string(candidate.method) && message.id === void 0;
      }
      Message2.isNotification = isNotification;
      function isResponse(message) {
        const candidate = message;
        return candidate && (candidate.result !== void 0 || !!candidate.error) && (is.string(candidate.id) || is.number(candidate.id) || candidate.id === null);
      }
      Message2.isResponse = isResponse;
    })(Message || (exports2.Message = Message = {}));
  }
});

// node_modules/vscode-jsonrpc/lib/common/linkedMap.js
var require_linkedMap = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/linkedMap.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.LRUCache = exports2.LinkedMap = exports2.Touch = void 0;
    var Touch;
    (function(Touch2) {
      Touch2.None = 0;
      Touch2.First = 1;
      Touch2.AsOld = Touch2.First;
      Touch2.Last = 2;
      Touch2.AsNew = Touch2.Last;
    })(Touch || (exports2.Touch = Touch = {}));
    var LinkedMap = class {
      [Symbol.toStringTag] = "LinkedMap";
      _map;
      _head;
      _tail;
      _size;
      _state;
      constructor() {
        this._map = /* @__PURE__ */ new Map();
        this._head = void 0;
        this._tail = void 0;
        this._size = 0;
        this._state = 0;
      }
      clear() {
        this._map.clear();
        this._head = void 0;
        this._tail = void 0;
        this._size = 0;
        this._state++;
      }
      isEmpty() {
        return !this._head && !this._tail;
      }
      get size() {
        return this._size;
      }
      get first() {
        return this._head?.value;
      }
      get last() {
        return this._tail?.value;
      }
      before(key) {
        const item = this._map.get(key);
        return item ? item.previous?.value : void 0;
      }
      after(key) {
        const item = this._map.get(key);
        return item ? item.next?.value : void 0;
      }
      has(key) {
        return this._map.has(key);
      }
      get(key, touch = Touch.None) {
        const item = this._map.get(key);
        if (!item) {
          return void 0;
        }
        if (touch !== Touch.None) {
          this.touch(item, touch);
        }
        return item.value;
      }
      set(key, value, touch = Touch.None) {
        let item = this._map.get(key);
        if (item) {
          item.value = value;
          if (touch !== Touch.None) {
            this.touch(item, touch);
          }
        } else {
          item = { key, value, next: void 0, previous: void 0 };
          switch (touch) {
            case Touch.None:
              this.addItemLast(item);
              break;
            case Touch.First:
              this.addItemFirst(item);
              break;
            case Touch.Last:
              this.addItemLast(item);
              break;
            default:
              this.addItemLast(item);
              break;
          }
          this._map.set(key, item);
          this._size++;
        }
        return this;
      }
      delete(key) {
        return !!this.remove(key);
      }
      remove(key) {
        const item = this._map.get(key);
        if (!item) {
          return void 0;
        }
        this._map.delete(key);
        this.removeItem(item);
        this._size--;
        return item.value;
      }
      shift() {
        if (!this._head && !this._tail) {
          return void 0;
        }
        if (!this._head || !this._tail) {
          throw new Error("Invalid list");
        }
        const item = this._head;
        this._map.delete(item.key);
        this.removeItem(item);
        this._size--;
        return item.value;
      }
      forEach(callbackfn, thisArg) {
        const state = this._state;
        let current = this._head;
        while (current) {
          if (thisArg) {
            callbackfn.bind(thisArg)(current.value, current.key, this);
          } else {
            callbackfn(current.value, current.key, this);
          }
          if (this._state !== state) {
            throw new Error(`LinkedMap got modified during iteration.`);
          }
          current = current.next;
        }
      }
      keys() {
        const state = this._state;
        let current = this._head;
        const iterator = {
          [Symbol.iterator]: () => {
            return iterator;
          },
          next: () => {
            if (this._state !== state) {
              throw new Error(`LinkedMap got modified during iteration.`);
            }
            if (current) {
              const result = { value: current.key, done: false };
              current = current.next;
              return result;
            } else {
              return { value: void 0, done: true };
            }
          }
        };
        return iterator;
      }
      values() {
        const state = this._state;
        let current = this._head;
        const iterator = {
          [Symbol.iterator]: () => {
            return iterator;
          },
          next: () => {
            if (this._state !== state) {
              throw new Error(`LinkedMap got modified during iteration.`);
            }
            if (current) {
              const result = { value: current.value, done: false };
              current = current.next;
              return result;
            } else {
              return { value: void 0, done: true };
            }
          }
        };
        return iterator;
      }
      entries() {
        const state = this._state;
        let current = this._head;
        const iterator = {
          [Symbol.iterator]: () => {
            return iterator;
          },
          next: () => {
            if (this._state !== state) {
              throw new Error(`LinkedMap got modified during iteration.`);
            }
            if (current) {
              const result = { value: [current.key, current.value], done: false };
              current = current.next;
              return result;
            } else {
              return { value: void 0, done: true };
            }
          }
        };
        return iterator;
      }
      [Symbol.iterator]() {
        return this.entries();
      }
      trimOld(newSize) {
        if (newSize >= this.size) {
          return;
        }
        if (newSize === 0) {
          this.clear();
          return;
        }
        let current = this._head;
        let currentSize = this.size;
        while (current && currentSize > newSize) {
          this._map.delete(current.key);
          current = current.next;
          currentSize--;
        }
        this._head = current;
        this._size = currentSize;
        if (current) {
          current.previous = void 0;
        }
        this._state++;
      }
      addItemFirst(item) {
        if (!this._head && !this._tail) {
          this._tail = item;
        } else if (!this._head) {
          throw new Error("Invalid list");
        } else {
          item.next = this._head;
          this._head.previous = item;
        }
        this._head = item;
        this._state++;
      }
      addItemLast(item) {
        if (!this._head && !this._tail) {
          this._head = item;
        } else if (!this._tail) {
          throw new Error("Invalid list");
        } else {
          item.previous = this._tail;
          this._tail.next = item;
        }
        this._tail = item;
        this._state++;
      }
      removeItem(item) {
        if (item === this._head && item === this._tail) {
          this._head = void 0;
          this._tail = void 0;
        } else if (item === this._head) {
          if (!item.next) {
            throw new Error("Invalid list");
          }
          item.next.previous = void 0;
          this._head = item.next;
        } else if (item === this._tail) {
          if (!item.previous) {
            throw new Error("Invalid list");
          }
          item.previous.next = void 0;
          this._tail = item.previous;
        } else {
          const next = item.next;
          const previous = item.previous;
          if (!next || !previous) {
            throw new Error("Invalid list");
          }
          next.previous = previous;
          previous.next = next;
        }
        item.next = void 0;
        item.previous = void 0;
        this._state++;
      }
      touch(item, touch) {
        if (!this._head || !this._tail) {
          throw new Error("Invalid list");
        }
        if (touch !== Touch.First && touch !== Touch.Last) {
          return;
        }
        if (touch === Touch.First) {
          if (item === this._head) {
            return;
          }
          const next = item.next;
          const previous = item.previous;
          if (item === this._tail) {
            previous.next = void 0;
            this._tail = previous;
          } else {
            next.previous = previous;
            previous.next = next;
          }
          item.previous = void 0;
          item.next = this._head;
          this._head.previous = item;
          this._head = item;
          this._state++;
        } else if (touch === Touch.Last) {
          if (item === this._tail) {
            return;
          }
          const next = item.next;
          const previous = item.previous;
          if (item === this._head) {
            next.previous = void 0;
            this._head = next;
          } else {
            next.previous = previous;
            previous.next = next;
          }
          item.next = void 0;
          item.previous = this._tail;
          this._tail.next = item;
          this._tail = item;
          this._state++;
        }
      }
      toJSON() {
        const data = [];
        this.forEach((value, key) => {
          data.push([key, value]);
        });
        return data;
      }
      fromJSON(data) {
        this.clear();
        for (const [key, value] of data) {
          this.set(key, value);
        }
      }
    };
    exports2.LinkedMap = LinkedMap;
    var LRUCache = class extends LinkedMap {
      _limit;
      _ratio;
      constructor(limit, ratio = 1) {
        super();
        this._limit = limit;
        this._ratio = Math.min(Math.max(0, ratio), 1);
      }
      get limit() {
        return this._limit;
      }
      set limit(limit) {
        this._limit = limit;
        this.checkTrim();
      }
      get ratio() {
        return this._ratio;
      }
      set ratio(ratio) {
        this._ratio = Math.min(Math.max(0, ratio), 1);
        this.checkTrim();
      }
      get(key, touch = Touch.AsNew) {
        return super.get(key, touch);
      }
      peek(key) {
        return super.get(key, Touch.None);
      }
      set(key, value) {
        super.set(key, value, Touch.Last);
        this.checkTrim();
        return this;
      }
      checkTrim() {
        if (this.size > this._limit) {
          this.trimOld(Math.round(this._limit * this._ratio));
        }
      }
    };
    exports2.LRUCache = LRUCache;
  }
});

// node_modules/vscode-jsonrpc/lib/common/disposable.js
var require_disposable = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/disposable.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Disposable = void 0;
    var Disposable;
    (function(Disposable2) {
      function create(func) {
        return {
          dispose: func
        };
      }
      Disposable2.create = create;
    })(Disposable || (exports2.Disposable = Disposable = {}));
  }
});

// node_modules/vscode-jsonrpc/lib/common/ral.js
var require_ral = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/ral.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var _ral;
    function RAL() {
      if (_ral === void 0) {
        throw new Error(`No runtime abstraction layer installed`);
      }
      return _ral;
    }
    (function(RAL2) {
      function install(ral) {
        if (ral === void 0) {
          throw new Error(`No runtime abstraction layer provided`);
        }
        _ral = ral;
      }
      RAL2.install = install;
    })(RAL || (RAL = {}));
    exports2.default = RAL;
  }
});

// node_modules/vscode-jsonrpc/lib/common/events.js
var require_events = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/events.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Emitter = exports2.Event = void 0;
    var ral_1 = __importDefault(require_ral());
    var Event;
    (function(Event2) {
      const _disposable = { dispose() {
      } };
      Event2.None = function() {
        return _disposable;
      };
    })(Event || (exports2.Event = Event = {}));
    var CallbackList = class {
      _callbacks;
      _contexts;
      add(callback, context = null, bucket) {
        if (!this._callbacks) {
          this._callbacks = [];
          this._contexts = [];
        }
        this._callbacks.push(callback);
        this._contexts.push(context);
        if (Array.isArray(bucket)) {
          bucket.push({ dispose: () => this.remove(callback, context) });
        }
      }
      remove(callback, context = null) {
        if (!this._callbacks) {
          return;
        }
        let foundCallbackWithDifferentContext = false;
        for (let i = 0, len = this._callbacks.length; i < len; i++) {
          if (this._callbacks[i] === callback) {
            if (this._contexts[i] === context) {
              this._callbacks.splice(i, 1);
              this._contexts.splice(i, 1);
              return;
            } else {
              foundCallbackWithDifferentContext = true;
            }
          }
        }
        if (foundCallbackWithDifferentContext) {
          throw new Error("When adding a listener with a context, you should remove it with the same context");
        }
      }
      invoke(...args) {
        if (!this._callbacks) {
          return [];
        }
        const ret = [], callbacks = this._callbacks.slice(0), contexts = this._contexts.slice(0);
        for (let i = 0, len = callbacks.length; i < len; i++) {
          try {
            ret.push(callbacks[i].apply(contexts[i], args));
          } catch (e) {
            (0, ral_1.default)().console.error(e);
          }
        }
        return ret;
      }
      isEmpty() {
        return !this._callbacks || this._callbacks.length === 0;
      }
      dispose() {
        this._callbacks = void 0;
        this._contexts = void 0;
      }
    };
    var Emitter = class _Emitter {
      _options;
      static _noop = function() {
      };
      _event;
      _callbacks;
      constructor(_options) {
        this._options = _options;
      }
      /**
       * For the public to allow to subscribe
       * to events from this Emitter
       */
      get event() {
        if (!this._event) {
          this._event = (listener, thisArgs, disposables) => {
            if (!this._callbacks) {
              this._callbacks = new CallbackList();
            }
            if (this._options && this._options.onFirstListenerAdd && this._callbacks.isEmpty()) {
              this._options.onFirstListenerAdd(this);
            }
            this._callbacks.add(listener, thisArgs);
            const result = {
              dispose: () => {
                if (!this._callbacks) {
                  return;
                }
                this._callbacks.remove(listener, thisArgs);
                result.dispose = _Emitter._noop;
                if (this._options && this._options.onLastListenerRemove && this._callbacks.isEmpty()) {
                  this._options.onLastListenerRemove(this);
                }
              }
            };
            if (Array.isArray(disposables)) {
              disposables.push(result);
            }
            return result;
          };
        }
        return this._event;
      }
      /**
       * To be kept private to fire an event to
       * subscribers
       */
      fire(event) {
        if (this._callbacks) {
          this._callbacks.invoke.call(this._callbacks, event);
        }
      }
      dispose() {
        if (this._callbacks) {
          this._callbacks.dispose();
          this._callbacks = void 0;
        }
      }
    };
    exports2.Emitter = Emitter;
  }
});

// node_modules/vscode-jsonrpc/lib/common/cancellation.js
var require_cancellation = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/cancellation.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CancellationTokenSource = exports2.CancellationToken = void 0;
    var ral_1 = __importDefault(require_ral());
    var Is = __importStar(require_is());
    var events_1 = require_events();
    var CancellationToken;
    (function(CancellationToken2) {
      CancellationToken2.None = Object.freeze({
        isCancellationRequested: false,
        onCancellationRequested: events_1.Event.None
      });
      CancellationToken2.Cancelled = Object.freeze({
        isCancellationRequested: true,
        onCancellationRequested: events_1.Event.None
      });
      function is(value) {
        const candidate = value;
        return candidate && (candidate === CancellationToken2.None || candidate === CancellationToken2.Cancelled || Is.boolean(candidate.isCancellationRequested) && !!candidate.onCancellationRequested);
      }
      CancellationToken2.is = is;
    })(CancellationToken || (exports2.CancellationToken = CancellationToken = {}));
    var shortcutEvent = Object.freeze(function(callback, context) {
      const handle = (0, ral_1.default)().timer.setTimeout(callback.bind(context), 0);
      return { dispose() {
        handle.dispose();
      } };
    });
    var MutableToken = class {
      _isCancelled = false;
      _emitter;
      cancel() {
        if (!this._isCancelled) {
          this._isCancelled = true;
          if (this._emitter) {
            this._emitter.fire(void 0);
            this.dispose();
          }
        }
      }
      get isCancellationRequested() {
        return this._isCancelled;
      }
      get onCancellationRequested() {
        if (this._isCancelled) {
          return shortcutEvent;
        }
        if (!this._emitter) {
          this._emitter = new events_1.Emitter();
        }
        return this._emitter.event;
      }
      dispose() {
        if (this._emitter) {
          this._emitter.dispose();
          this._emitter = void 0;
        }
      }
    };
    var CancellationTokenSource2 = class {
      _token;
      get token() {
        if (!this._token) {
          this._token = new MutableToken();
        }
        return this._token;
      }
      cancel() {
        if (!this._token) {
          this._token = CancellationToken.Cancelled;
        } else {
          this._token.cancel();
        }
      }
      dispose() {
        if (!this._token) {
          this._token = CancellationToken.None;
        } else if (this._token instanceof MutableToken) {
          this._token.dispose();
        }
      }
    };
    exports2.CancellationTokenSource = CancellationTokenSource2;
  }
});

// node_modules/vscode-jsonrpc/lib/common/sharedArrayCancellation.js
var require_sharedArrayCancellation = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/sharedArrayCancellation.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SharedArrayReceiverStrategy = exports2.SharedArraySenderStrategy = void 0;
    var cancellation_1 = require_cancellation();
    var CancellationState;
    (function(CancellationState2) {
      CancellationState2.Continue = 0;
      CancellationState2.Cancelled = 1;
    })(CancellationState || (CancellationState = {}));
    var SharedArraySenderStrategy = class {
      buffers;
      constructor() {
        this.buffers = /* @__PURE__ */ new Map();
      }
      enableCancellation(request) {
        if (request.id === null) {
          return;
        }
        const buffer = new SharedArrayBuffer(4);
        const data = new Int32Array(buffer, 0, 1);
        data[0] = CancellationState.Continue;
        this.buffers.set(request.id, buffer);
        request.$cancellationData = buffer;
      }
      async sendCancellation(_conn, id) {
        const buffer = this.buffers.get(id);
        if (buffer === void 0) {
          return;
        }
        const data = new Int32Array(buffer, 0, 1);
        Atomics.store(data, 0, CancellationState.Cancelled);
      }
      cleanup(id) {
        this.buffers.delete(id);
      }
      dispose() {
        this.buffers.clear();
      }
    };
    exports2.SharedArraySenderStrategy = SharedArraySenderStrategy;
    var SharedArrayBufferCancellationToken = class {
      data;
      constructor(buffer) {
        this.data = new Int32Array(buffer, 0, 1);
      }
      get isCancellationRequested() {
        return Atomics.load(this.data, 0) === CancellationState.Cancelled;
      }
      get onCancellationRequested() {
        throw new Error(`Cancellation over SharedArrayBuffer doesn't support cancellation events`);
      }
    };
    var SharedArrayBufferCancellationTokenSource = class {
      token;
      constructor(buffer) {
        this.token = new SharedArrayBufferCancellationToken(buffer);
      }
      cancel() {
      }
      dispose() {
      }
    };
    var SharedArrayReceiverStrategy = class {
      kind = "request";
      createCancellationTokenSource(request) {
        const buffer = request.$cancellationData;
        if (buffer === void 0) {
          return new cancellation_1.CancellationTokenSource();
        }
        return new SharedArrayBufferCancellationTokenSource(buffer);
      }
    };
    exports2.SharedArrayReceiverStrategy = SharedArrayReceiverStrategy;
  }
});

// node_modules/vscode-jsonrpc/lib/common/semaphore.js
var require_semaphore = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/semaphore.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Semaphore = void 0;
    var ral_1 = __importDefault(require_ral());
    var Semaphore = class {
      _capacity;
      _active;
      _waiting;
      constructor(capacity = 1) {
        if (capacity <= 0) {
          throw new Error("Capacity must be greater than 0");
        }
        this._capacity = capacity;
        this._active = 0;
        this._waiting = [];
      }
      lock(thunk) {
        return new Promise((resolve9, reject) => {
          this._waiting.push({ thunk, resolve: resolve9, reject });
          this.runNext();
        });
      }
      get active() {
        return this._active;
      }
      runNext() {
        if (this._waiting.length === 0 || this._active === this._capacity) {
          return;
        }
        (0, ral_1.default)().timer.setImmediate(() => this.doRunNext());
      }
      doRunNext() {
        if (this._waiting.length === 0 || this._active === this._capacity) {
          return;
        }
        const next = this._waiting.shift();
        this._active++;
        if (this._active > this._capacity) {
          throw new Error(`Too many thunks active`);
        }
        try {
          const result = next.thunk();
          if (result instanceof Promise) {
            result.then((value) => {
              this._active--;
              next.resolve(value);
              this.runNext();
            }, (err) => {
              this._active--;
              next.reject(err);
              this.runNext();
            });
          } else {
            this._active--;
            next.resolve(result);
            this.runNext();
          }
        } catch (err) {
          this._active--;
          next.reject(err);
          this.runNext();
        }
      }
    };
    exports2.Semaphore = Semaphore;
  }
});

// node_modules/vscode-jsonrpc/lib/common/messageReader.js
var require_messageReader = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messageReader.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ReadableStreamMessageReader = exports2.AbstractMessageReader = exports2.MessageReader = void 0;
    var ral_1 = __importDefault(require_ral());
    var Is = __importStar(require_is());
    var events_1 = require_events();
    var semaphore_1 = require_semaphore();
    var MessageReader;
    (function(MessageReader2) {
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.listen) && Is.func(candidate.dispose) && Is.func(candidate.onError) && Is.func(candidate.onClose) && Is.func(candidate.onPartialMessage);
      }
      MessageReader2.is = is;
    })(MessageReader || (exports2.MessageReader = MessageReader = {}));
    var AbstractMessageReader = class {
      errorEmitter;
      closeEmitter;
      partialMessageEmitter;
      constructor() {
        this.errorEmitter = new events_1.Emitter();
        this.closeEmitter = new events_1.Emitter();
        this.partialMessageEmitter = new events_1.Emitter();
      }
      dispose() {
        this.errorEmitter.dispose();
        this.closeEmitter.dispose();
        this.partialMessageEmitter.dispose();
      }
      get onError() {
        return this.errorEmitter.event;
      }
      fireError(error) {
        this.errorEmitter.fire(this.asError(error));
      }
      get onClose() {
        return this.closeEmitter.event;
      }
      fireClose() {
        this.closeEmitter.fire(void 0);
      }
      get onPartialMessage() {
        return this.partialMessageEmitter.event;
      }
      firePartialMessage(info) {
        this.partialMessageEmitter.fire(info);
      }
      asError(error) {
        if (error instanceof Error) {
          return error;
        } else {
          return new Error(`Reader received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
        }
      }
    };
    exports2.AbstractMessageReader = AbstractMessageReader;
    var ResolvedMessageReaderOptions;
    (function(ResolvedMessageReaderOptions2) {
      function fromOptions(options2) {
        let charset;
        let result;
        let contentDecoder;
        const contentDecoders = /* @__PURE__ */ new Map();
        let contentTypeDecoder;
        const contentTypeDecoders = /* @__PURE__ */ new Map();
        if (options2 === void 0 || typeof options2 === "string") {
          charset = options2 ?? "utf-8";
        } else {
          charset = options2.charset ?? "utf-8";
          if (options2.contentDecoder !== void 0) {
            contentDecoder = options2.contentDecoder;
            contentDecoders.set(contentDecoder.name, contentDecoder);
          }
          if (options2.contentDecoders !== void 0) {
            for (const decoder of options2.contentDecoders) {
              contentDecoders.set(decoder.name, decoder);
            }
          }
          if (options2.contentTypeDecoder !== void 0) {
            contentTypeDecoder = options2.contentTypeDecoder;
            contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder);
          }
          if (options2.contentTypeDecoders !== void 0) {
            for (const decoder of options2.contentTypeDecoders) {
              contentTypeDecoders.set(decoder.name, decoder);
            }
          }
        }
        if (contentTypeDecoder === void 0) {
          contentTypeDecoder = (0, ral_1.default)().applicationJson.decoder;
          contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder);
        }
        return { charset, contentDecoder, contentDecoders, contentTypeDecoder, contentTypeDecoders };
      }
      ResolvedMessageReaderOptions2.fromOptions = fromOptions;
    })(ResolvedMessageReaderOptions || (ResolvedMessageReaderOptions = {}));
    var ReadableStreamMessageReader = class extends AbstractMessageReader {
      readable;
      options;
      callback;
      nextMessageLength;
      messageToken;
      buffer;
      partialMessageTimer;
      _partialMessageTimeout;
      readSemaphore;
      constructor(readable, options2) {
        super();
        this.readable = readable;
        this.options = ResolvedMessageReaderOptions.fromOptions(options2);
        this.buffer = (0, ral_1.default)().messageBuffer.create(this.options.charset);
        this._partialMessageTimeout = 1e4;
        this.nextMessageLength = -1;
        this.messageToken = 0;
        this.readSemaphore = new semaphore_1.Semaphore(1);
      }
      set partialMessageTimeout(timeout) {
        this._partialMessageTimeout = timeout;
      }
      get partialMessageTimeout() {
        return this._partialMessageTimeout;
      }
      listen(callback) {
        this.nextMessageLength = -1;
        this.messageToken = 0;
        this.partialMessageTimer = void 0;
        this.callback = callback;
        const result = this.readable.onData((data) => {
          this.onData(data);
        });
        this.readable.onError((error) => this.fireError(error));
        this.readable.onClose(() => this.fireClose());
        return result;
      }
      onData(data) {
        try {
          this.buffer.append(data);
          while (true) {
            if (this.nextMessageLength === -1) {
              const headers = this.buffer.tryReadHeaders(true);
              if (!headers) {
                return;
              }
              const contentLength = headers.get("content-length");
              if (!contentLength) {
                this.fireError(new Error(`Header must provide a Content-Length property.
${JSON.stringify(Object.fromEntries(headers))}`));
                return;
              }
              const length = parseInt(contentLength);
              if (isNaN(length)) {
                this.fireError(new Error(`Content-Length value must be a number. Got ${contentLength}`));
                return;
              }
              this.nextMessageLength = length;
            }
            const body = this.buffer.tryReadBody(this.nextMessageLength);
            if (body === void 0) {
              this.setPartialMessageTimer();
              return;
            }
            this.clearPartialMessageTimer();
            this.nextMessageLength = -1;
            this.readSemaphore.lock(async () => {
              const bytes2 = this.options.contentDecoder !== void 0 ? await this.options.contentDecoder.decode(body) : body;
              const message = await this.options.contentTypeDecoder.decode(bytes2, this.options);
              this.callback(message);
            }).catch((error) => {
              this.fireError(error);
            });
          }
        } catch (error) {
          this.fireError(error);
        }
      }
      clearPartialMessageTimer() {
        if (this.partialMessageTimer) {
          this.partialMessageTimer.dispose();
          this.partialMessageTimer = void 0;
        }
      }
      setPartialMessageTimer() {
        this.clearPartialMessageTimer();
        if (this._partialMessageTimeout <= 0) {
          return;
        }
        this.partialMessageTimer = (0, ral_1.default)().timer.setTimeout((token, timeout) => {
          this.partialMessageTimer = void 0;
          if (token === this.messageToken) {
            this.firePartialMessage({ messageToken: token, waitingTime: timeout });
            this.setPartialMessageTimer();
          }
        }, this._partialMessageTimeout, this.messageToken, this._partialMessageTimeout);
      }
    };
    exports2.ReadableStreamMessageReader = ReadableStreamMessageReader;
  }
});

// node_modules/vscode-jsonrpc/lib/common/messageWriter.js
var require_messageWriter = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messageWriter.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.WriteableStreamMessageWriter = exports2.AbstractMessageWriter = exports2.MessageWriter = void 0;
    var ral_1 = __importDefault(require_ral());
    var Is = __importStar(require_is());
    var semaphore_1 = require_semaphore();
    var events_1 = require_events();
    var ContentLength = "Content-Length: ";
    var CRLF = "\r\n";
    var MessageWriter;
    (function(MessageWriter2) {
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.dispose) && Is.func(candidate.onClose) && Is.func(candidate.onError) && Is.func(candidate.write);
      }
      MessageWriter2.is = is;
    })(MessageWriter || (exports2.MessageWriter = MessageWriter = {}));
    var AbstractMessageWriter = class {
      errorEmitter;
      closeEmitter;
      constructor() {
        this.errorEmitter = new events_1.Emitter();
        this.closeEmitter = new events_1.Emitter();
      }
      dispose() {
        this.errorEmitter.dispose();
        this.closeEmitter.dispose();
      }
      get onError() {
        return this.errorEmitter.event;
      }
      fireError(error, message, count2) {
        this.errorEmitter.fire([this.asError(error), message, count2]);
      }
      get onClose() {
        return this.closeEmitter.event;
      }
      fireClose() {
        this.closeEmitter.fire(void 0);
      }
      asError(error) {
        if (error instanceof Error) {
          return error;
        } else {
          return new Error(`Writer received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
        }
      }
    };
    exports2.AbstractMessageWriter = AbstractMessageWriter;
    var ResolvedMessageWriterOptions;
    (function(ResolvedMessageWriterOptions2) {
      function fromOptions(options2) {
        if (options2 === void 0 || typeof options2 === "string") {
          return { charset: options2 ?? "utf-8", contentTypeEncoder: (0, ral_1.default)().applicationJson.encoder };
        } else {
          return { charset: options2.charset ?? "utf-8", contentEncoder: options2.contentEncoder, contentTypeEncoder: options2.contentTypeEncoder ?? (0, ral_1.default)().applicationJson.encoder };
        }
      }
      ResolvedMessageWriterOptions2.fromOptions = fromOptions;
    })(ResolvedMessageWriterOptions || (ResolvedMessageWriterOptions = {}));
    var WriteableStreamMessageWriter = class extends AbstractMessageWriter {
      writable;
      options;
      errorCount;
      writeSemaphore;
      constructor(writable, options2) {
        super();
        this.writable = writable;
        this.options = ResolvedMessageWriterOptions.fromOptions(options2);
        this.errorCount = 0;
        this.writeSemaphore = new semaphore_1.Semaphore(1);
        this.writable.onError((error) => this.fireError(error));
        this.writable.onClose(() => this.fireClose());
      }
      async write(msg) {
        return this.writeSemaphore.lock(async () => {
          const payload = this.options.contentTypeEncoder.encode(msg, this.options).then((buffer) => {
            if (this.options.contentEncoder !== void 0) {
              return this.options.contentEncoder.encode(buffer);
            } else {
              return buffer;
            }
          });
          return payload.then((buffer) => {
            const headers = [];
            headers.push(ContentLength, buffer.byteLength.toString(), CRLF);
            headers.push(CRLF);
            return this.doWrite(msg, headers, buffer);
          }, (error) => {
            this.fireError(error);
            throw error;
          });
        });
      }
      async doWrite(msg, headers, data) {
        try {
          await this.writable.write(headers.join(""), "ascii");
          return this.writable.write(data);
        } catch (error) {
          this.handleError(error, msg);
          return Promise.reject(error);
        }
      }
      handleError(error, msg) {
        this.errorCount++;
        this.fireError(error, msg, this.errorCount);
      }
      end() {
        this.writable.end();
      }
    };
    exports2.WriteableStreamMessageWriter = WriteableStreamMessageWriter;
  }
});

// node_modules/vscode-jsonrpc/lib/common/messageBuffer.js
var require_messageBuffer = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/messageBuffer.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.AbstractMessageBuffer = void 0;
    var CR = 13;
    var LF = 10;
    var CRLF = "\r\n";
    var AbstractMessageBuffer = class {
      _encoding;
      _chunks;
      _totalLength;
      constructor(encoding = "utf-8") {
        this._encoding = encoding;
        this._chunks = [];
        this._totalLength = 0;
      }
      get encoding() {
        return this._encoding;
      }
      append(chunk) {
        const toAppend = typeof chunk === "string" ? this.fromString(chunk, this._encoding) : chunk;
        this._chunks.push(toAppend);
        this._totalLength += toAppend.byteLength;
      }
      tryReadHeaders(lowerCaseKeys = false) {
        if (this._chunks.length === 0) {
          return void 0;
        }
        let state = 0;
        let chunkIndex = 0;
        let offset = 0;
        let chunkBytesRead = 0;
        row: while (chunkIndex < this._chunks.length) {
          const chunk = this._chunks[chunkIndex];
          offset = 0;
          while (offset < chunk.length) {
            const value = chunk[offset];
            switch (value) {
              case CR:
                switch (state) {
                  case 0:
                    state = 1;
                    break;
                  case 2:
                    state = 3;
                    break;
                  default:
                    state = 0;
                }
                break;
              case LF:
                switch (state) {
                  case 1:
                    state = 2;
                    break;
                  case 3:
                    state = 4;
                    offset++;
                    break row;
                  default:
                    state = 0;
                }
                break;
              default:
                state = 0;
            }
            offset++;
          }
          chunkBytesRead += chunk.byteLength;
          chunkIndex++;
        }
        if (state !== 4) {
          return void 0;
        }
        const buffer = this._read(chunkBytesRead + offset);
        const result = /* @__PURE__ */ new Map();
        const headers = this.toString(buffer, "ascii").split(CRLF);
        if (headers.length < 2) {
          return result;
        }
        for (let i = 0; i < headers.length - 2; i++) {
          const header = headers[i];
          const index = header.indexOf(":");
          if (index === -1) {
            throw new Error(`Message header must separate key and value using ':'
${header}`);
          }
          const key = header.substr(0, index);
          const value = header.substr(index + 1).trim();
          result.set(lowerCaseKeys ? key.toLowerCase() : key, value);
        }
        return result;
      }
      tryReadBody(length) {
        if (this._totalLength < length) {
          return void 0;
        }
        return this._read(length);
      }
      get numberOfBytes() {
        return this._totalLength;
      }
      _read(byteCount) {
        if (byteCount === 0) {
          return this.emptyBuffer();
        }
        if (byteCount > this._totalLength) {
          throw new Error(`Cannot read so many bytes!`);
        }
        if (this._chunks[0].byteLength === byteCount) {
          const chunk = this._chunks[0];
          this._chunks.shift();
          this._totalLength -= byteCount;
          return this.asNative(chunk);
        }
        if (this._chunks[0].byteLength > byteCount) {
          const chunk = this._chunks[0];
          const result2 = this.asNative(chunk, byteCount);
          this._chunks[0] = chunk.slice(byteCount);
          this._totalLength -= byteCount;
          return result2;
        }
        const result = this.allocNative(byteCount);
        let resultOffset = 0;
        const chunkIndex = 0;
        while (byteCount > 0) {
          const chunk = this._chunks[chunkIndex];
          if (chunk.byteLength > byteCount) {
            const chunkPart = chunk.slice(0, byteCount);
            result.set(chunkPart, resultOffset);
            resultOffset += byteCount;
            this._chunks[chunkIndex] = chunk.slice(byteCount);
            this._totalLength -= byteCount;
            byteCount -= byteCount;
          } else {
            result.set(chunk, resultOffset);
            resultOffset += chunk.byteLength;
            this._chunks.shift();
            this._totalLength -= chunk.byteLength;
            byteCount -= chunk.byteLength;
          }
        }
        return result;
      }
    };
    exports2.AbstractMessageBuffer = AbstractMessageBuffer;
  }
});

// node_modules/vscode-jsonrpc/lib/common/connection.js
var require_connection = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/connection.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ConnectionOptions = exports2.MessageStrategy = exports2.CancellationStrategy = exports2.CancellationSenderStrategy = exports2.CancellationReceiverStrategy = exports2.RequestCancellationReceiverStrategy = exports2.IdCancellationReceiverStrategy = exports2.ConnectionStrategy = exports2.ConnectionError = exports2.ConnectionErrors = exports2.LogTraceNotification = exports2.SetTraceNotification = exports2.TraceFormat = exports2.TraceValues = exports2.TraceValue = exports2.Trace = exports2.NullLogger = exports2.ProgressType = exports2.ProgressToken = void 0;
    exports2.createMessageConnection = createMessageConnection2;
    var ral_1 = __importDefault(require_ral());
    var Is = __importStar(require_is());
    var messages_1 = require_messages();
    var linkedMap_1 = require_linkedMap();
    var events_1 = require_events();
    var cancellation_1 = require_cancellation();
    var CancelNotification;
    (function(CancelNotification2) {
      CancelNotification2.type = new messages_1.NotificationType("$/cancelRequest");
    })(CancelNotification || (CancelNotification = {}));
    var ProgressToken;
    (function(ProgressToken2) {
      function is(value) {
        return typeof value === "string" || typeof value === "number";
      }
      ProgressToken2.is = is;
    })(ProgressToken || (exports2.ProgressToken = ProgressToken = {}));
    var ProgressNotification;
    (function(ProgressNotification2) {
      ProgressNotification2.type = new messages_1.NotificationType("$/progress");
    })(ProgressNotification || (ProgressNotification = {}));
    var ProgressType = class {
      /**
       * Clients must not use these properties. They are here to ensure correct typing.
       * in TypeScript
       */
      __;
      _pr;
      constructor() {
      }
    };
    exports2.ProgressType = ProgressType;
    var StarRequestHandler;
    (function(StarRequestHandler2) {
      function is(value) {
        return Is.func(value);
      }
      StarRequestHandler2.is = is;
    })(StarRequestHandler || (StarRequestHandler = {}));
    exports2.NullLogger = Object.freeze({
      error: () => {
      },
      warn: () => {
      },
      info: () => {
      },
      log: () => {
      }
    });
    var Trace;
    (function(Trace2) {
      Trace2[Trace2["Off"] = 0] = "Off";
      Trace2[Trace2["Messages"] = 1] = "Messages";
      Trace2[Trace2["Compact"] = 2] = "Compact";
      Trace2[Trace2["Verbose"] = 3] = "Verbose";
    })(Trace || (exports2.Trace = Trace = {}));
    var TraceValue;
    (function(TraceValue2) {
      TraceValue2.Off = "off";
      TraceValue2.Messages = "messages";
      TraceValue2.Compact = "compact";
      TraceValue2.Verbose = "verbose";
    })(TraceValue || (exports2.TraceValue = TraceValue = {}));
    exports2.TraceValues = TraceValue;
    (function(Trace2) {
      function fromString(value) {
        if (!Is.string(value)) {
          return Trace2.Off;
        }
        value = value.toLowerCase();
        switch (value) {
          case "off":
            return Trace2.Off;
          case "messages":
            return Trace2.Messages;
          case "compact":
            return Trace2.Compact;
          case "verbose":
            return Trace2.Verbose;
          default:
            return Trace2.Off;
        }
      }
      Trace2.fromString = fromString;
      function toString(value) {
        switch (value) {
          case Trace2.Off:
            return "off";
          case Trace2.Messages:
            return "messages";
          case Trace2.Compact:
            return "compact";
          case Trace2.Verbose:
            return "verbose";
          default:
            return "off";
        }
      }
      Trace2.toString = toString;
    })(Trace || (exports2.Trace = Trace = {}));
    var TraceFormat;
    (function(TraceFormat2) {
      TraceFormat2["Text"] = "text";
      TraceFormat2["JSON"] = "json";
    })(TraceFormat || (exports2.TraceFormat = TraceFormat = {}));
    (function(TraceFormat2) {
      function fromString(value) {
        if (!Is.string(value)) {
          return TraceFormat2.Text;
        }
        value = value.toLowerCase();
        if (value === "json") {
          return TraceFormat2.JSON;
        } else {
          return TraceFormat2.Text;
        }
      }
      TraceFormat2.fromString = fromString;
    })(TraceFormat || (exports2.TraceFormat = TraceFormat = {}));
    var SetTraceNotification;
    (function(SetTraceNotification2) {
      SetTraceNotification2.type = new messages_1.NotificationType("$/setTrace");
    })(SetTraceNotification || (exports2.SetTraceNotification = SetTraceNotification = {}));
    var LogTraceNotification;
    (function(LogTraceNotification2) {
      LogTraceNotification2.type = new messages_1.NotificationType("$/logTrace");
    })(LogTraceNotification || (exports2.LogTraceNotification = LogTraceNotification = {}));
    var ConnectionErrors;
    (function(ConnectionErrors2) {
      ConnectionErrors2[ConnectionErrors2["Closed"] = 1] = "Closed";
      ConnectionErrors2[ConnectionErrors2["Disposed"] = 2] = "Disposed";
      ConnectionErrors2[ConnectionErrors2["AlreadyListening"] = 3] = "AlreadyListening";
    })(ConnectionErrors || (exports2.ConnectionErrors = ConnectionErrors = {}));
    var ConnectionError = class _ConnectionError extends Error {
      code;
      constructor(code, message) {
        super(message);
        this.code = code;
        Object.setPrototypeOf(this, _ConnectionError.prototype);
      }
    };
    exports2.ConnectionError = ConnectionError;
    var ConnectionStrategy;
    (function(ConnectionStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.cancelUndispatched);
      }
      ConnectionStrategy2.is = is;
    })(ConnectionStrategy || (exports2.ConnectionStrategy = ConnectionStrategy = {}));
    var IdCancellationReceiverStrategy;
    (function(IdCancellationReceiverStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && (candidate.kind === void 0 || candidate.kind === "id") && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
      }
      IdCancellationReceiverStrategy2.is = is;
    })(IdCancellationReceiverStrategy || (exports2.IdCancellationReceiverStrategy = IdCancellationReceiverStrategy = {}));
    var RequestCancellationReceiverStrategy;
    (function(RequestCancellationReceiverStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "request" && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
      }
      RequestCancellationReceiverStrategy2.is = is;
    })(RequestCancellationReceiverStrategy || (exports2.RequestCancellationReceiverStrategy = RequestCancellationReceiverStrategy = {}));
    var CancellationReceiverStrategy;
    (function(CancellationReceiverStrategy2) {
      CancellationReceiverStrategy2.Message = Object.freeze({
        createCancellationTokenSource(_) {
          return new cancellation_1.CancellationTokenSource();
        }
      });
      function is(value) {
        return IdCancellationReceiverStrategy.is(value) || RequestCancellationReceiverStrategy.is(value);
      }
      CancellationReceiverStrategy2.is = is;
    })(CancellationReceiverStrategy || (exports2.CancellationReceiverStrategy = CancellationReceiverStrategy = {}));
    var CancellationSenderStrategy;
    (function(CancellationSenderStrategy2) {
      CancellationSenderStrategy2.Message = Object.freeze({
        sendCancellation(conn, id) {
          return conn.sendNotification(CancelNotification.type, { id });
        },
        cleanup(_) {
        }
      });
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.sendCancellation) && Is.func(candidate.cleanup);
      }
      CancellationSenderStrategy2.is = is;
    })(CancellationSenderStrategy || (exports2.CancellationSenderStrategy = CancellationSenderStrategy = {}));
    var CancellationStrategy;
    (function(CancellationStrategy2) {
      CancellationStrategy2.Message = Object.freeze({
        receiver: CancellationReceiverStrategy.Message,
        sender: CancellationSenderStrategy.Message
      });
      function is(value) {
        const candidate = value;
        return candidate && CancellationReceiverStrategy.is(candidate.receiver) && CancellationSenderStrategy.is(candidate.sender);
      }
      CancellationStrategy2.is = is;
    })(CancellationStrategy || (exports2.CancellationStrategy = CancellationStrategy = {}));
    var MessageStrategy;
    (function(MessageStrategy2) {
      function is(value) {
        const candidate = value;
        return candidate && Is.func(candidate.handleMessage);
      }
      MessageStrategy2.is = is;
    })(MessageStrategy || (exports2.MessageStrategy = MessageStrategy = {}));
    var ConnectionOptions;
    (function(ConnectionOptions2) {
      function is(value) {
        const candidate = value;
        return candidate && (CancellationStrategy.is(candidate.cancellationStrategy) || ConnectionStrategy.is(candidate.connectionStrategy) || MessageStrategy.is(candidate.messageStrategy) || Is.number(candidate.maxParallelism));
      }
      ConnectionOptions2.is = is;
    })(ConnectionOptions || (exports2.ConnectionOptions = ConnectionOptions = {}));
    var ConnectionState;
    (function(ConnectionState2) {
      ConnectionState2[ConnectionState2["New"] = 1] = "New";
      ConnectionState2[ConnectionState2["Listening"] = 2] = "Listening";
      ConnectionState2[ConnectionState2["Closed"] = 3] = "Closed";
      ConnectionState2[ConnectionState2["Disposed"] = 4] = "Disposed";
    })(ConnectionState || (ConnectionState = {}));
    function createMessageConnection2(messageReader, messageWriter, _logger, options2) {
      const logger = _logger !== void 0 ? _logger : exports2.NullLogger;
      let sequenceNumber = 0;
      let notificationSequenceNumber = 0;
      let unknownResponseSequenceNumber = 0;
      const version = "2.0";
      const maxParallelism = options2?.maxParallelism ?? -1;
      let inFlight = 0;
      let starRequestHandler = void 0;
      const requestHandlers = /* @__PURE__ */ new Map();
      let starNotificationHandler = void 0;
      const notificationHandlers = /* @__PURE__ */ new Map();
      const progressHandlers = /* @__PURE__ */ new Map();
      let timer;
      let messageQueue = new linkedMap_1.LinkedMap();
      let responsePromises = /* @__PURE__ */ new Map();
      let knownCanceledRequests = /* @__PURE__ */ new Set();
      let requestTokens = /* @__PURE__ */ new Map();
      let trace = Trace.Off;
      let traceFormat = TraceFormat.Text;
      let tracer;
      let state = ConnectionState.New;
      const errorEmitter = new events_1.Emitter();
      const closeEmitter = new events_1.Emitter();
      const unhandledNotificationEmitter = new events_1.Emitter();
      const unhandledProgressEmitter = new events_1.Emitter();
      const disposeEmitter = new events_1.Emitter();
      const cancellationStrategy = options2 && options2.cancellationStrategy ? options2.cancellationStrategy : CancellationStrategy.Message;
      function cancelUndispatched(_message) {
        return void 0;
      }
      function isListening() {
        return state === ConnectionState.Listening;
      }
      function isClosed() {
        return state === ConnectionState.Closed;
      }
      function isDisposed() {
        return state === ConnectionState.Disposed;
      }
      function closeHandler() {
        if (state === ConnectionState.New || state === ConnectionState.Listening) {
          state = ConnectionState.Closed;
          closeEmitter.fire(void 0);
        }
      }
      function readErrorHandler(error) {
        errorEmitter.fire([error, void 0, void 0]);
      }
      function writeErrorHandler(data) {
        errorEmitter.fire(data);
      }
      messageReader.onClose(closeHandler);
      messageReader.onError(readErrorHandler);
      messageWriter.onClose(closeHandler);
      messageWriter.onError(writeErrorHandler);
      function createRequestQueueKey(id) {
        if (id === null) {
          throw new Error(`Can't send requests with id null since the response can't be correlated.`);
        }
        return "req-" + id.toString();
      }
      function createResponseQueueKey(id) {
        if (id === null) {
          return "res-unknown-" + (++unknownResponseSequenceNumber).toString();
        } else {
          return "res-" + id.toString();
        }
      }
      function createNotificationQueueKey() {
        return "not-" + (++notificationSequenceNumber).toString();
      }
      function addMessageToQueue(queue, message) {
        if (messages_1.Message.isRequest(message)) {
          queue.set(createRequestQueueKey(message.id), message);
        } else if (messages_1.Message.isResponse(message)) {
          if (maxParallelism === -1) {
            queue.set(createResponseQueueKey(message.id), message);
          } else {
            handleResponse(message);
          }
        } else {
          queue.set(createNotificationQueueKey(), message);
        }
      }
      function triggerMessageQueue() {
        if (timer || messageQueue.size === 0) {
          return;
        }
        if (maxParallelism !== -1 && inFlight >= maxParallelism) {
          return;
        }
        timer = (0, ral_1.default)().timer.setImmediate(async () => {
          timer = void 0;
          if (messageQueue.size === 0) {
            return;
          }
          if (maxParallelism !== -1 && inFlight >= maxParallelism) {
            return;
          }
          const message = messageQueue.shift();
          let result;
          try {
            inFlight++;
            const messageStrategy = options2?.messageStrategy;
            if (MessageStrategy.is(messageStrategy)) {
              result = messageStrategy.handleMessage(message, handleMessage);
            } else {
              result = handleMessage(message);
            }
          } catch (error) {
            logger.error(`Processing message queue failed: ${error.toString()}`);
          } finally {
            if (result instanceof Promise) {
              result.then(() => {
              }).catch((error) => {
                logger.error(`Processing message queue failed: ${error.toString()}`);
              }).finally(() => {
                inFlight--;
                triggerMessageQueue();
              });
            } else {
              inFlight--;
            }
            triggerMessageQueue();
          }
        });
      }
      async function handleMessage(message) {
        if (messages_1.Message.isRequest(message)) {
          return handleRequest(message);
        } else if (messages_1.Message.isNotification(message)) {
          return handleNotification(message);
        } else if (messages_1.Message.isResponse(message)) {
          return handleResponse(message);
        } else {
          return handleInvalidMessage(message);
        }
      }
      const callback = (message) => {
        try {
          if (messages_1.Message.isNotification(message) && message.method === CancelNotification.type.method) {
            const cancelId = message.params.id;
            const key = createRequestQueueKey(cancelId);
            const toCancel = messageQueue.get(key);
            if (messages_1.Message.isRequest(toCancel)) {
              const strategy = options2?.connectionStrategy;
              const response = strategy && strategy.cancelUndispatched ? strategy.cancelUndispatched(toCancel, cancelUndispatched) : cancelUndispatched(toCancel);
              if (response && (response.error !== void 0 || response.result !== void 0)) {
                messageQueue.delete(key);
                requestTokens.delete(cancelId);
                response.id = toCancel.id;
                traceSendingResponse(response, message.method, Date.now());
                messageWriter.write(response).catch(() => logger.error(`Sending response for canceled message failed.`));
                return;
              }
            }
            const cancellationToken = requestTokens.get(cancelId);
            if (cancellationToken !== void 0) {
              cancellationToken.cancel();
              traceReceivedNotification(message);
              return;
            } else {
              knownCanceledRequests.add(cancelId);
            }
          }
          addMessageToQueue(messageQueue, message);
        } finally {
          triggerMessageQueue();
        }
      };
      async function handleRequest(requestMessage) {
        if (isDisposed()) {
          return Promise.resolve();
        }
        function reply(resultOrError, method, startTime2) {
          const message = {
            jsonrpc: version,
            id: requestMessage.id
          };
          if (resultOrError instanceof messages_1.ResponseError) {
            message.error = resultOrError.toJson();
          } else {
            message.result = resultOrError === void 0 ? null : resultOrError;
          }
          traceSendingResponse(message, method, startTime2);
          return messageWriter.write(message);
        }
        function replyError(error, method, startTime2) {
          const message = {
            jsonrpc: version,
            id: requestMessage.id,
            error: error.toJson()
          };
          traceSendingResponse(message, method, startTime2);
          return messageWriter.write(message);
        }
        traceReceivedRequest(requestMessage);
        const element = requestHandlers.get(requestMessage.method);
        let type;
        let requestHandler;
        if (element) {
          type = element.type;
          requestHandler = element.handler;
        }
        const startTime = Date.now();
        if (requestHandler || starRequestHandler) {
          const tokenKey = requestMessage.id ?? String(Date.now());
          const cancellationSource = IdCancellationReceiverStrategy.is(cancellationStrategy.receiver) ? cancellationStrategy.receiver.createCancellationTokenSource(tokenKey) : cancellationStrategy.receiver.createCancellationTokenSource(requestMessage);
          if (requestMessage.id !== null && knownCanceledRequests.has(requestMessage.id)) {
            cancellationSource.cancel();
          }
          if (requestMessage.id !== null) {
            requestTokens.set(tokenKey, cancellationSource);
          }
          try {
            let handlerResult;
            if (requestHandler) {
              if (requestMessage.params === void 0) {
                if (type !== void 0 && type.numberOfParams !== 0) {
                  return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines ${type.numberOfParams} params but received none.`), requestMessage.method, startTime);
                }
                handlerResult = requestHandler(cancellationSource.token);
              } else if (Array.isArray(requestMessage.params)) {
                if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byName) {
                  return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by name but received parameters by position`), requestMessage.method, startTime);
                }
                handlerResult = requestHandler(...requestMessage.params, cancellationSource.token);
              } else {
                if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition) {
                  return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by position but received parameters by name`), requestMessage.method, startTime);
                }
                handlerResult = requestHandler(requestMessage.params, cancellationSource.token);
              }
            } else if (starRequestHandler) {
              handlerResult = starRequestHandler(requestMessage.method, requestMessage.params, cancellationSource.token);
            }
            const resultOrError = await handlerResult;
            await reply(resultOrError, requestMessage.method, startTime);
          } catch (error) {
            if (error instanceof messages_1.ResponseError) {
              await reply(error, requestMessage.method, startTime);
            } else if (error && Is.string(error.message)) {
              await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed with message: ${error.message}`), requestMessage.method, startTime);
            } else {
              await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed unexpectedly without providing any details.`), requestMessage.method, startTime);
            }
          } finally {
            requestTokens.delete(tokenKey);
          }
        } else {
          await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.MethodNotFound, `Unhandled method ${requestMessage.method}`), requestMessage.method, startTime);
        }
      }
      function handleResponse(responseMessage) {
        if (isDisposed()) {
          return;
        }
        if (responseMessage.id === null) {
          if (responseMessage.error) {
            logger.error(`Received response message without id: Error is: 
${JSON.stringify(responseMessage.error, void 0, 4)}`);
          } else {
            logger.error(`Received response message without id. No further error information provided.`);
          }
        } else {
          const key = responseMessage.id;
          const responsePromise = responsePromises.get(key);
          traceReceivedResponse(responseMessage, responsePromise);
          if (responsePromise !== void 0) {
            responsePromises.delete(key);
            try {
              if (responseMessage.error) {
                const error = responseMessage.error;
                responsePromise.reject(new messages_1.ResponseError(error.code, error.message, error.data));
              } else if (responseMessage.result !== void 0) {
                responsePromise.resolve(responseMessage.result);
              } else {
                throw new Error("Should never happen.");
              }
            } catch (error) {
              if (error.message) {
                logger.error(`Response handler '${responsePromise.method}' failed with message: ${error.message}`);
              } else {
                logger.error(`Response handler '${responsePromise.method}' failed unexpectedly.`);
              }
            }
          }
        }
      }
      async function handleNotification(message) {
        if (isDisposed()) {
          return;
        }
        let type = void 0;
        let notificationHandler;
        if (message.method === CancelNotification.type.method) {
          const cancelId = message.params.id;
          knownCanceledRequests.delete(cancelId);
          traceReceivedNotification(message);
          return;
        } else {
          const element = notificationHandlers.get(message.method);
          if (element) {
            notificationHandler = element.handler;
            type = element.type;
          }
        }
        if (notificationHandler || starNotificationHandler) {
          try {
            traceReceivedNotification(message);
            if (notificationHandler) {
              if (message.params === void 0) {
                if (type !== void 0) {
                  if (type.numberOfParams !== 0 && type.parameterStructures !== messages_1.ParameterStructures.byName) {
                    logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received none.`);
                  }
                }
                await notificationHandler();
              } else if (Array.isArray(message.params)) {
                const params2 = message.params;
                if (message.method === ProgressNotification.type.method && params2.length === 2 && ProgressToken.is(params2[0])) {
                  await notificationHandler({ token: params2[0], value: params2[1] });
                } else {
                  if (type !== void 0) {
                    if (type.parameterStructures === messages_1.ParameterStructures.byName) {
                      logger.error(`Notification ${message.method} defines parameters by name but received parameters by position`);
                    }
                    if (type.numberOfParams !== message.params.length) {
                      logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received ${params2.length} arguments`);
                    }
                  }
                  await notificationHandler(...params2);
                }
              } else {
                if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition) {
                  logger.error(`Notification ${message.method} defines parameters by position but received parameters by name`);
                }
                await notificationHandler(message.params);
              }
            } else if (starNotificationHandler) {
              await starNotificationHandler(message.method, message.params);
            }
          } catch (error) {
            if (error.message) {
              logger.error(`Notification handler '${message.method}' failed with message: ${error.message}`);
            } else {
              logger.error(`Notification handler '${message.method}' failed unexpectedly.`);
            }
          }
        } else {
          unhandledNotificationEmitter.fire(message);
        }
      }
      function handleInvalidMessage(message) {
        if (!message) {
          logger.error("Received empty message.");
          return;
        }
        logger.error(`Received message which is neither a response nor a notification message:
${JSON.stringify(message, null, 4)}`);
        const responseMessage = message;
        if (Is.string(responseMessage.id) || Is.number(responseMessage.id)) {
          const key = responseMessage.id;
          const responseHandler = responsePromises.get(key);
          if (responseHandler) {
            responseHandler.reject(new Error("The received response has neither a result nor an error property."));
          }
        }
      }
      function stringifyTrace(params2) {
        if (params2 === void 0 || params2 === null) {
          return void 0;
        }
        switch (trace) {
          case Trace.Verbose:
            return JSON.stringify(params2, null, 4);
          case Trace.Compact:
            return JSON.stringify(params2);
          default:
            return void 0;
        }
      }
      function traceSendingRequest(message) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if ((trace === Trace.Verbose || trace === Trace.Compact) && message.params) {
            data = `Params: ${stringifyTrace(message.params)}`;
          }
          tracer.log(`Sending request '${message.method} - (${message.id})'.`, data);
        } else {
          logLSPMessage("send-request", message);
        }
      }
      function traceSendingNotification(message) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.params) {
              data = `Params: ${stringifyTrace(message.params)}`;
            } else {
              data = "No parameters provided.";
            }
          }
          tracer.log(`Sending notification '${message.method}'.`, data);
        } else {
          logLSPMessage("send-notification", message);
        }
      }
      function traceSendingResponse(message, method, startTime) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.error && message.error.data) {
              data = `Error data: ${stringifyTrace(message.error.data)}`;
            } else {
              if (message.result) {
                data = `Result: ${stringifyTrace(message.result)}`;
              } else if (message.error === void 0) {
                data = "No result returned.";
              }
            }
          }
          const error = message.error ? ` Request failed: ${message.error.message} (${message.error.code}).` : "";
          tracer.log(`Sending response '${method} - (${message.id})'. Processing request took ${Date.now() - startTime}ms.${error}`, data);
        } else {
          logLSPMessage("send-response", message);
        }
      }
      function traceReceivedRequest(message) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if ((trace === Trace.Verbose || trace === Trace.Compact) && message.params) {
            data = `Params: ${stringifyTrace(message.params)}`;
          }
          tracer.log(`Received request '${message.method} - (${message.id})'.`, data);
        } else {
          logLSPMessage("receive-request", message);
        }
      }
      function traceReceivedNotification(message) {
        if (trace === Trace.Off || !tracer || message.method === LogTraceNotification.type.method) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.params) {
              data = `Params: ${stringifyTrace(message.params)}`;
            } else {
              data = "No parameters provided.";
            }
          }
          tracer.log(`Received notification '${message.method}'.`, data);
        } else {
          logLSPMessage("receive-notification", message);
        }
      }
      function traceReceivedResponse(message, responsePromise) {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        if (traceFormat === TraceFormat.Text) {
          let data = void 0;
          if (trace === Trace.Verbose || trace === Trace.Compact) {
            if (message.error && message.error.data) {
              data = `Error data: ${stringifyTrace(message.error.data)}`;
            } else {
              if (message.result) {
                data = `Result: ${stringifyTrace(message.result)}`;
              } else if (message.error === void 0) {
                data = "No result returned.";
              }
            }
          }
          if (responsePromise) {
            const error = message.error ? ` Request failed: ${message.error.message} (${message.error.code}).` : "";
            tracer.log(`Received response '${responsePromise.method} - (${message.id})' in ${Date.now() - responsePromise.timerStart}ms.${error}`, data);
          } else {
            tracer.log(`Received response ${message.id} without active response promise.`, data);
          }
        } else {
          logLSPMessage("receive-response", message);
        }
      }
      function logLSPMessage(type, message) {
        if (!tracer || trace === Trace.Off) {
          return;
        }
        const lspMessage = {
          isLSPMessage: true,
          type,
          message,
          timestamp: Date.now()
        };
        tracer.log(lspMessage);
      }
      function throwIfClosedOrDisposed() {
        if (isClosed()) {
          throw new ConnectionError(ConnectionErrors.Closed, "Connection is closed.");
        }
        if (isDisposed()) {
          throw new ConnectionError(ConnectionErrors.Disposed, "Connection is disposed.");
        }
      }
      function throwIfListening() {
        if (isListening()) {
          throw new ConnectionError(ConnectionErrors.AlreadyListening, "Connection is already listening");
        }
      }
      function throwIfNotListening() {
        if (!isListening()) {
          throw new Error("Call listen() first.");
        }
      }
      function undefinedToNull(param) {
        if (param === void 0) {
          return null;
        } else {
          return param;
        }
      }
      function nullToUndefined(param) {
        if (param === null) {
          return void 0;
        } else {
          return param;
        }
      }
      function isNamedParam(param) {
        return param !== void 0 && param !== null && !Array.isArray(param) && typeof param === "object";
      }
      function computeSingleParam(parameterStructures, param) {
        switch (parameterStructures) {
          case messages_1.ParameterStructures.auto:
            if (isNamedParam(param)) {
              return nullToUndefined(param);
            } else {
              return [undefinedToNull(param)];
            }
          case messages_1.ParameterStructures.byName:
            if (!isNamedParam(param)) {
              throw new Error(`Received parameters by name but param is not an object literal.`);
            }
            return nullToUndefined(param);
          case messages_1.ParameterStructures.byPosition:
            return [undefinedToNull(param)];
          default:
            throw new Error(`Unknown parameter structure ${parameterStructures.toString()}`);
        }
      }
      function computeMessageParams(type, params2) {
        let result;
        const numberOfParams = type.numberOfParams;
        switch (numberOfParams) {
          case 0:
            result = void 0;
            break;
          case 1:
            result = computeSingleParam(type.parameterStructures, params2[0]);
            break;
          default:
            result = [];
            for (let i = 0; i < params2.length && i < numberOfParams; i++) {
              result.push(undefinedToNull(params2[i]));
            }
            if (params2.length < numberOfParams) {
              for (let i = params2.length; i < numberOfParams; i++) {
                result.push(null);
              }
            }
            break;
        }
        return result;
      }
      const connection = {
        sendNotification: (type, ...args) => {
          throwIfClosedOrDisposed();
          let method;
          let messageParams;
          if (Is.string(type)) {
            method = type;
            const first = args[0];
            let paramStart = 0;
            let parameterStructures = messages_1.ParameterStructures.auto;
            if (messages_1.ParameterStructures.is(first)) {
              paramStart = 1;
              parameterStructures = first;
            }
            const paramEnd = args.length;
            const numberOfParams = paramEnd - paramStart;
            switch (numberOfParams) {
              case 0:
                messageParams = void 0;
                break;
              case 1:
                messageParams = computeSingleParam(parameterStructures, args[paramStart]);
                break;
              default:
                if (parameterStructures === messages_1.ParameterStructures.byName) {
                  throw new Error(`Received ${numberOfParams} parameters for 'by Name' notification parameter structure.`);
                }
                messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
                break;
            }
          } else {
            const params2 = args;
            method = type.method;
            messageParams = computeMessageParams(type, params2);
          }
          const notificationMessage = {
            jsonrpc: version,
            method,
            params: messageParams
          };
          traceSendingNotification(notificationMessage);
          return messageWriter.write(notificationMessage).catch((error) => {
            logger.error(`Sending notification failed.`);
            throw error;
          });
        },
        onNotification: (type, handler) => {
          throwIfClosedOrDisposed();
          let method;
          if (Is.func(type)) {
            starNotificationHandler = type;
          } else if (handler) {
            if (Is.string(type)) {
              method = type;
              notificationHandlers.set(type, { type: void 0, handler });
            } else {
              method = type.method;
              notificationHandlers.set(type.method, { type, handler });
            }
          }
          return {
            dispose: () => {
              if (method !== void 0) {
                if (notificationHandlers.get(method)?.handler === handler) {
                  notificationHandlers.delete(method);
                }
              } else if (starNotificationHandler === type) {
                starNotificationHandler = void 0;
              }
            }
          };
        },
        onProgress: (_type, token, handler) => {
          if (progressHandlers.has(token)) {
            throw new Error(`Progress handler for token ${token} already registered`);
          }
          progressHandlers.set(token, handler);
          return {
            dispose: () => {
              if (progressHandlers.get(token) === handler) {
                progressHandlers.delete(token);
              }
            }
          };
        },
        sendProgress: (_type, token, value) => {
          return connection.sendNotification(ProgressNotification.type, { token, value });
        },
        onUnhandledProgress: unhandledProgressEmitter.event,
        sendRequest: (type, ...args) => {
          throwIfClosedOrDisposed();
          throwIfNotListening();
          function sendCancellation(connection2, id2) {
            const p = cancellationStrategy.sender.sendCancellation(connection2, id2);
            if (p === void 0) {
              logger.log(`Received no promise from cancellation strategy when cancelling id ${id2}`);
            } else {
              p.catch(() => {
                logger.log(`Sending cancellation messages for id ${id2} failed.`);
              });
            }
          }
          let method;
          let messageParams;
          let token = void 0;
          if (Is.string(type)) {
            method = type;
            const first = args[0];
            const last = args[args.length - 1];
            let paramStart = 0;
            let parameterStructures = messages_1.ParameterStructures.auto;
            if (messages_1.ParameterStructures.is(first)) {
              paramStart = 1;
              parameterStructures = first;
            }
            let paramEnd = args.length;
            if (cancellation_1.CancellationToken.is(last)) {
              paramEnd = paramEnd - 1;
              token = last;
            }
            const numberOfParams = paramEnd - paramStart;
            switch (numberOfParams) {
              case 0:
                messageParams = void 0;
                break;
              case 1:
                messageParams = computeSingleParam(parameterStructures, args[paramStart]);
                break;
              default:
                if (parameterStructures === messages_1.ParameterStructures.byName) {
                  throw new Error(`Received ${numberOfParams} parameters for 'by Name' request parameter structure.`);
                }
                messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
                break;
            }
          } else {
            const params2 = args;
            method = type.method;
            messageParams = computeMessageParams(type, params2);
            const numberOfParams = type.numberOfParams;
            token = cancellation_1.CancellationToken.is(params2[numberOfParams]) ? params2[numberOfParams] : void 0;
          }
          const id = sequenceNumber++;
          let disposable;
          let tokenWasCancelled = false;
          if (token !== void 0) {
            if (token.isCancellationRequested) {
              tokenWasCancelled = true;
            } else {
              disposable = token.onCancellationRequested(() => {
                sendCancellation(connection, id);
              });
            }
          }
          const requestMessage = {
            jsonrpc: version,
            id,
            method,
            params: messageParams
          };
          traceSendingRequest(requestMessage);
          if (typeof cancellationStrategy.sender.enableCancellation === "function") {
            cancellationStrategy.sender.enableCancellation(requestMessage);
          }
          return new Promise(async (resolve9, reject) => {
            const resolveWithCleanup = (r) => {
              resolve9(r);
              cancellationStrategy.sender.cleanup(id);
              disposable?.dispose();
            };
            const rejectWithCleanup = (r) => {
              reject(r);
              cancellationStrategy.sender.cleanup(id);
              disposable?.dispose();
            };
            const responsePromise = { method, timerStart: Date.now(), resolve: resolveWithCleanup, reject: rejectWithCleanup };
            try {
              responsePromises.set(id, responsePromise);
              await messageWriter.write(requestMessage);
              if (tokenWasCancelled) {
                sendCancellation(connection, id);
              }
            } catch (error) {
              responsePromises.delete(id);
              responsePromise.reject(new messages_1.ResponseError(messages_1.ErrorCodes.MessageWriteError, error.message ? error.message : "Unknown reason"));
              logger.error(`Sending request failed.`);
            }
          });
        },
        onRequest: (type, handler) => {
          throwIfClosedOrDisposed();
          let method = null;
          if (StarRequestHandler.is(type)) {
            method = void 0;
            starRequestHandler = type;
          } else if (Is.string(type)) {
            method = null;
            if (handler !== void 0) {
              method = type;
              requestHandlers.set(type, { handler, type: void 0 });
            }
          } else {
            if (handler !== void 0) {
              method = type.method;
              requestHandlers.set(type.method, { type, handler });
            }
          }
          return {
            dispose: () => {
              if (method === null) {
                return;
              }
              if (method !== void 0) {
                if (requestHandlers.get(method)?.handler === handler) {
                  requestHandlers.delete(method);
                }
              } else if (starRequestHandler === type) {
                starRequestHandler = void 0;
              }
            }
          };
        },
        hasPendingResponse: () => {
          return responsePromises.size > 0;
        },
        trace: async (_value, _tracer, sendNotificationOrTraceOptions) => {
          let _sendNotification = false;
          let _traceFormat = TraceFormat.Text;
          if (sendNotificationOrTraceOptions !== void 0) {
            if (Is.boolean(sendNotificationOrTraceOptions)) {
              _sendNotification = sendNotificationOrTraceOptions;
            } else {
              _sendNotification = sendNotificationOrTraceOptions.sendNotification || false;
              _traceFormat = sendNotificationOrTraceOptions.traceFormat || TraceFormat.Text;
            }
          }
          trace = _value;
          traceFormat = _traceFormat;
          if (trace === Trace.Off) {
            tracer = void 0;
          } else {
            tracer = _tracer;
          }
          if (_sendNotification && !isClosed() && !isDisposed()) {
            await connection.sendNotification(SetTraceNotification.type, { value: Trace.toString(_value) });
          }
        },
        onError: errorEmitter.event,
        onClose: closeEmitter.event,
        onUnhandledNotification: unhandledNotificationEmitter.event,
        onDispose: disposeEmitter.event,
        end: () => {
          messageWriter.end();
        },
        dispose: () => {
          if (isDisposed()) {
            return;
          }
          state = ConnectionState.Disposed;
          disposeEmitter.fire(void 0);
          const error = new messages_1.ResponseError(messages_1.ErrorCodes.PendingResponseRejected, "Pending response rejected since connection got disposed");
          for (const promise of responsePromises.values()) {
            promise.reject(error);
          }
          responsePromises = /* @__PURE__ */ new Map();
          requestTokens = /* @__PURE__ */ new Map();
          knownCanceledRequests = /* @__PURE__ */ new Set();
          messageQueue = new linkedMap_1.LinkedMap();
          if (Is.func(messageWriter.dispose)) {
            messageWriter.dispose();
          }
          if (Is.func(messageReader.dispose)) {
            messageReader.dispose();
          }
        },
        listen: () => {
          throwIfClosedOrDisposed();
          throwIfListening();
          state = ConnectionState.Listening;
          messageReader.listen(callback);
        },
        inspect: () => {
          (0, ral_1.default)().console.log("inspect");
        }
      };
      connection.onNotification(LogTraceNotification.type, (params2) => {
        if (trace === Trace.Off || !tracer) {
          return;
        }
        const verbose = trace === Trace.Verbose || trace === Trace.Compact;
        tracer.log(params2.message, verbose ? params2.verbose : void 0);
      });
      connection.onNotification(ProgressNotification.type, async (params2) => {
        const handler = progressHandlers.get(params2.token);
        if (handler) {
          await handler(params2.value);
        } else {
          unhandledProgressEmitter.fire(params2);
        }
      });
      return connection;
    }
  }
});

// node_modules/vscode-jsonrpc/lib/common/api.js
var require_api = __commonJS({
  "node_modules/vscode-jsonrpc/lib/common/api.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ProgressType = exports2.ProgressToken = exports2.createMessageConnection = exports2.NullLogger = exports2.ConnectionOptions = exports2.ConnectionStrategy = exports2.AbstractMessageBuffer = exports2.WriteableStreamMessageWriter = exports2.AbstractMessageWriter = exports2.MessageWriter = exports2.ReadableStreamMessageReader = exports2.AbstractMessageReader = exports2.MessageReader = exports2.SharedArrayReceiverStrategy = exports2.SharedArraySenderStrategy = exports2.CancellationToken = exports2.CancellationTokenSource = exports2.Emitter = exports2.Event = exports2.Disposable = exports2.LRUCache = exports2.Touch = exports2.LinkedMap = exports2.ParameterStructures = exports2.NotificationType9 = exports2.NotificationType8 = exports2.NotificationType7 = exports2.NotificationType6 = exports2.NotificationType5 = exports2.NotificationType4 = exports2.NotificationType3 = exports2.NotificationType2 = exports2.NotificationType1 = exports2.NotificationType0 = exports2.NotificationType = exports2.ErrorCodes = exports2.ResponseError = exports2.RequestType9 = exports2.RequestType8 = exports2.RequestType7 = exports2.RequestType6 = exports2.RequestType5 = exports2.RequestType4 = exports2.RequestType3 = exports2.RequestType2 = exports2.RequestType1 = exports2.RequestType0 = exports2.RequestType = exports2.Message = exports2.RAL = void 0;
    exports2.MessageStrategy = exports2.CancellationStrategy = exports2.CancellationSenderStrategy = exports2.RequestCancellationReceiverStrategy = exports2.IdCancellationReceiverStrategy = exports2.CancellationReceiverStrategy = exports2.ConnectionError = exports2.ConnectionErrors = exports2.LogTraceNotification = exports2.SetTraceNotification = exports2.TraceFormat = exports2.TraceValues = exports2.TraceValue = exports2.Trace = void 0;
    var messages_1 = require_messages();
    Object.defineProperty(exports2, "Message", { enumerable: true, get: function() {
      return messages_1.Message;
    } });
    Object.defineProperty(exports2, "RequestType", { enumerable: true, get: function() {
      return messages_1.RequestType;
    } });
    Object.defineProperty(exports2, "RequestType0", { enumerable: true, get: function() {
      return messages_1.RequestType0;
    } });
    Object.defineProperty(exports2, "RequestType1", { enumerable: true, get: function() {
      return messages_1.RequestType1;
    } });
    Object.defineProperty(exports2, "RequestType2", { enumerable: true, get: function() {
      return messages_1.RequestType2;
    } });
    Object.defineProperty(exports2, "RequestType3", { enumerable: true, get: function() {
      return messages_1.RequestType3;
    } });
    Object.defineProperty(exports2, "RequestType4", { enumerable: true, get: function() {
      return messages_1.RequestType4;
    } });
    Object.defineProperty(exports2, "RequestType5", { enumerable: true, get: function() {
      return messages_1.RequestType5;
    } });
    Object.defineProperty(exports2, "RequestType6", { enumerable: true, get: function() {
      return messages_1.RequestType6;
    } });
    Object.defineProperty(exports2, "RequestType7", { enumerable: true, get: function() {
      return messages_1.RequestType7;
    } });
    Object.defineProperty(exports2, "RequestType8", { enumerable: true, get: function() {
      return messages_1.RequestType8;
    } });
    Object.defineProperty(exports2, "RequestType9", { enumerable: true, get: function() {
      return messages_1.RequestType9;
    } });
    Object.defineProperty(exports2, "ResponseError", { enumerable: true, get: function() {
      return messages_1.ResponseError;
    } });
    Object.defineProperty(exports2, "ErrorCodes", { enumerable: true, get: function() {
      return messages_1.ErrorCodes;
    } });
    Object.defineProperty(exports2, "NotificationType", { enumerable: true, get: function() {
      return messages_1.NotificationType;
    } });
    Object.defineProperty(exports2, "NotificationType0", { enumerable: true, get: function() {
      return messages_1.NotificationType0;
    } });
    Object.defineProperty(exports2, "NotificationType1", { enumerable: true, get: function() {
      return messages_1.NotificationType1;
    } });
    Object.defineProperty(exports2, "NotificationType2", { enumerable: true, get: function() {
      return messages_1.NotificationType2;
    } });
    Object.defineProperty(exports2, "NotificationType3", { enumerable: true, get: function() {
      return messages_1.NotificationType3;
    } });
    Object.defineProperty(exports2, "NotificationType4", { enumerable: true, get: function() {
      return messages_1.NotificationType4;
    } });
    Object.defineProperty(exports2, "NotificationType5", { enumerable: true, get: function() {
      return messages_1.NotificationType5;
    } });
    Object.defineProperty(exports2, "NotificationType6", { enumerable: true, get: function() {
      return messages_1.NotificationType6;
    } });
    Object.defineProperty(exports2, "NotificationType7", { enumerable: true, get: function() {
      return messages_1.NotificationType7;
    } });
    Object.defineProperty(exports2, "NotificationType8", { enumerable: true, get: function() {
      return messages_1.NotificationType8;
    } });
    Object.defineProperty(exports2, "NotificationType9", { enumerable: true, get: function() {
      return messages_1.NotificationType9;
    } });
    Object.defineProperty(exports2, "ParameterStructures", { enumerable: true, get: function() {
      return messages_1.ParameterStructures;
    } });
    var linkedMap_1 = require_linkedMap();
    Object.defineProperty(exports2, "LinkedMap", { enumerable: true, get: function() {
      return linkedMap_1.LinkedMap;
    } });
    Object.defineProperty(exports2, "LRUCache", { enumerable: true, get: function() {
      return linkedMap_1.LRUCache;
    } });
    Object.defineProperty(exports2, "Touch", { enumerable: true, get: function() {
      return linkedMap_1.Touch;
    } });
    var disposable_1 = require_disposable();
    Object.defineProperty(exports2, "Disposable", { enumerable: true, get: function() {
      return disposable_1.Disposable;
    } });
    var events_1 = require_events();
    Object.defineProperty(exports2, "Event", { enumerable: true, get: function() {
      return events_1.Event;
    } });
    Object.defineProperty(exports2, "Emitter", { enumerable: true, get: function() {
      return events_1.Emitter;
    } });
    var cancellation_1 = require_cancellation();
    Object.defineProperty(exports2, "CancellationTokenSource", { enumerable: true, get: function() {
      return cancellation_1.CancellationTokenSource;
    } });
    Object.defineProperty(exports2, "CancellationToken", { enumerable: true, get: function() {
      return cancellation_1.CancellationToken;
    } });
    var sharedArrayCancellation_1 = require_sharedArrayCancellation();
    Object.defineProperty(exports2, "SharedArraySenderStrategy", { enumerable: true, get: function() {
      return sharedArrayCancellation_1.SharedArraySenderStrategy;
    } });
    Object.defineProperty(exports2, "SharedArrayReceiverStrategy", { enumerable: true, get: function() {
      return sharedArrayCancellation_1.SharedArrayReceiverStrategy;
    } });
    var messageReader_1 = require_messageReader();
    Object.defineProperty(exports2, "MessageReader", { enumerable: true, get: function() {
      return messageReader_1.MessageReader;
    } });
    Object.defineProperty(exports2, "AbstractMessageReader", { enumerable: true, get: function() {
      return messageReader_1.AbstractMessageReader;
    } });
    Object.defineProperty(exports2, "ReadableStreamMessageReader", { enumerable: true, get: function() {
      return messageReader_1.ReadableStreamMessageReader;
    } });
    var messageWriter_1 = require_messageWriter();
    Object.defineProperty(exports2, "MessageWriter", { enumerable: true, get: function() {
      return messageWriter_1.MessageWriter;
    } });
    Object.defineProperty(exports2, "AbstractMessageWriter", { enumerable: true, get: function() {
      return messageWriter_1.AbstractMessageWriter;
    } });
    Object.defineProperty(exports2, "WriteableStreamMessageWriter", { enumerable: true, get: function() {
      return messageWriter_1.WriteableStreamMessageWriter;
    } });
    var messageBuffer_1 = require_messageBuffer();
    Object.defineProperty(exports2, "AbstractMessageBuffer", { enumerable: true, get: function() {
      return messageBuffer_1.AbstractMessageBuffer;
    } });
    var connection_1 = require_connection();
    Object.defineProperty(exports2, "ConnectionStrategy", { enumerable: true, get: function() {
      return connection_1.ConnectionStrategy;
    } });
    Object.defineProperty(exports2, "ConnectionOptions", { enumerable: true, get: function() {
      return connection_1.ConnectionOptions;
    } });
    Object.defineProperty(exports2, "NullLogger", { enumerable: true, get: function() {
      return connection_1.NullLogger;
    } });
    Object.defineProperty(exports2, "createMessageConnection", { enumerable: true, get: function() {
      return connection_1.createMessageConnection;
    } });
    Object.defineProperty(exports2, "ProgressToken", { enumerable: true, get: function() {
      return connection_1.ProgressToken;
    } });
    Object.defineProperty(exports2, "ProgressType", { enumerable: true, get: function() {
      return connection_1.ProgressType;
    } });
    Object.defineProperty(exports2, "Trace", { enumerable: true, get: function() {
      return connection_1.Trace;
    } });
    Object.defineProperty(exports2, "TraceValue", { enumerable: true, get: function() {
      return connection_1.TraceValue;
    } });
    Object.defineProperty(exports2, "TraceFormat", { enumerable: true, get: function() {
      return connection_1.TraceFormat;
    } });
    Object.defineProperty(exports2, "SetTraceNotification", { enumerable: true, get: function() {
      return connection_1.SetTraceNotification;
    } });
    Object.defineProperty(exports2, "LogTraceNotification", { enumerable: true, get: function() {
      return connection_1.LogTraceNotification;
    } });
    Object.defineProperty(exports2, "ConnectionErrors", { enumerable: true, get: function() {
      return connection_1.ConnectionErrors;
    } });
    Object.defineProperty(exports2, "ConnectionError", { enumerable: true, get: function() {
      return connection_1.ConnectionError;
    } });
    Object.defineProperty(exports2, "CancellationReceiverStrategy", { enumerable: true, get: function() {
      return connection_1.CancellationReceiverStrategy;
    } });
    Object.defineProperty(exports2, "IdCancellationReceiverStrategy", { enumerable: true, get: function() {
      return connection_1.IdCancellationReceiverStrategy;
    } });
    Object.defineProperty(exports2, "RequestCancellationReceiverStrategy", { enumerable: true, get: function() {
      return connection_1.RequestCancellationReceiverStrategy;
    } });
    Object.defineProperty(exports2, "CancellationSenderStrategy", { enumerable: true, get: function() {
      return connection_1.CancellationSenderStrategy;
    } });
    Object.defineProperty(exports2, "CancellationStrategy", { enumerable: true, get: function() {
      return connection_1.CancellationStrategy;
    } });
    Object.defineProperty(exports2, "MessageStrategy", { enumerable: true, get: function() {
      return connection_1.MessageStrategy;
    } });
    Object.defineProperty(exports2, "TraceValues", { enumerable: true, get: function() {
      return connection_1.TraceValues;
    } });
    var ral_1 = __importDefault(require_ral());
    exports2.RAL = ral_1.default;
  }
});

// node_modules/vscode-jsonrpc/lib/node/ril.js
var require_ril = __commonJS({
  "node_modules/vscode-jsonrpc/lib/node/ril.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var util_1 = require("util");
    var crypto_1 = require("crypto");
    var api_1 = require_api();
    var MessageBuffer = class _MessageBuffer extends api_1.AbstractMessageBuffer {
      static emptyBuffer = Buffer.allocUnsafe(0);
      constructor(encoding = "utf-8") {
        super(encoding);
      }
      emptyBuffer() {
        return _MessageBuffer.emptyBuffer;
      }
      fromString(value, encoding) {
        return Buffer.from(value, encoding);
      }
      toString(value, encoding) {
        if (value instanceof Buffer) {
          return value.toString(encoding);
        } else {
          return new util_1.TextDecoder(encoding).decode(value);
        }
      }
      asNative(buffer, length) {
        if (length === void 0) {
          return buffer instanceof Buffer ? buffer : Buffer.from(buffer);
        } else {
          return buffer instanceof Buffer ? buffer.slice(0, length) : Buffer.from(buffer.subarray(0, length));
        }
      }
      allocNative(length) {
        return Buffer.allocUnsafe(length);
      }
    };
    var ReadableStreamWrapper = class {
      stream;
      constructor(stream) {
        this.stream = stream;
      }
      onClose(listener) {
        this.stream.on("close", listener);
        return api_1.Disposable.create(() => this.stream.off("close", listener));
      }
      onError(listener) {
        this.stream.on("error", listener);
        return api_1.Disposable.create(() => this.stream.off("error", listener));
      }
      onEnd(listener) {
        this.stream.on("end", listener);
        return api_1.Disposable.create(() => this.stream.off("end", listener));
      }
      onData(listener) {
        this.stream.on("data", listener);
        return api_1.Disposable.create(() => this.stream.off("data", listener));
      }
    };
    var WritableStreamWrapper = class {
      stream;
      constructor(stream) {
        this.stream = stream;
      }
      onClose(listener) {
        this.stream.on("close", listener);
        return api_1.Disposable.create(() => this.stream.off("close", listener));
      }
      onError(listener) {
        this.stream.on("error", listener);
        return api_1.Disposable.create(() => this.stream.off("error", listener));
      }
      onEnd(listener) {
        this.stream.on("end", listener);
        return api_1.Disposable.create(() => this.stream.off("end", listener));
      }
      write(data, encoding) {
        return new Promise((resolve9, reject) => {
          const callback = (error) => {
            if (error === void 0 || error === null) {
              resolve9();
            } else {
              reject(error);
            }
          };
          if (typeof data === "string") {
            this.stream.write(data, encoding, callback);
          } else {
            this.stream.write(data, callback);
          }
        });
      }
      end() {
        this.stream.end();
      }
    };
    var _ril = Object.freeze({
      crypto: Object.freeze({
        randomUUID: () => (0, crypto_1.randomUUID)()
      }),
      messageBuffer: Object.freeze({
        create: (encoding) => new MessageBuffer(encoding)
      }),
      applicationJson: Object.freeze({
        encoder: Object.freeze({
          name: "application/json",
          encode: (msg, options2) => {
            try {
              return Promise.resolve(Buffer.from(JSON.stringify(msg, void 0, 0), options2.charset));
            } catch (err) {
              return Promise.reject(err);
            }
          }
        }),
        decoder: Object.freeze({
          name: "application/json",
          decode: (buffer, options2) => {
            try {
              if (buffer instanceof Buffer) {
                return Promise.resolve(JSON.parse(buffer.toString(options2.charset)));
              } else {
                return Promise.resolve(JSON.parse(new util_1.TextDecoder(options2.charset).decode(buffer)));
              }
            } catch (err) {
              return Promise.reject(err);
            }
          }
        })
      }),
      stream: Object.freeze({
        asReadableStream: (stream) => new ReadableStreamWrapper(stream),
        asWritableStream: (stream) => new WritableStreamWrapper(stream)
      }),
      console,
      timer: Object.freeze({
        setTimeout(callback, ms, ...args) {
          const handle = setTimeout(callback, ms, ...args);
          return { dispose: () => clearTimeout(handle) };
        },
        setImmediate(callback, ...args) {
          const handle = setImmediate(callback, ...args);
          return { dispose: () => clearImmediate(handle) };
        },
        setInterval(callback, ms, ...args) {
          const handle = setInterval(callback, ms, ...args);
          return { dispose: () => clearInterval(handle) };
        }
      })
    });
    function RIL() {
      return _ril;
    }
    (function(RIL2) {
      function install() {
        api_1.RAL.install(_ril);
      }
      RIL2.install = install;
    })(RIL || (RIL = {}));
    exports2.default = RIL;
  }
});

// node_modules/vscode-jsonrpc/lib/node/main.js
var require_main = __commonJS({
  "node_modules/vscode-jsonrpc/lib/node/main.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.StreamMessageWriter = exports2.StreamMessageReader = exports2.SocketMessageWriter = exports2.SocketMessageReader = exports2.PortMessageWriter = exports2.PortMessageReader = exports2.IPCMessageWriter = exports2.IPCMessageReader = void 0;
    exports2.generateRandomPipeName = generateRandomPipeName;
    exports2.createClientPipeTransport = createClientPipeTransport;
    exports2.createServerPipeTransport = createServerPipeTransport;
    exports2.createClientSocketTransport = createClientSocketTransport;
    exports2.createServerSocketTransport = createServerSocketTransport;
    exports2.createMessageConnection = createMessageConnection2;
    var ril_1 = __importDefault(require_ril());
    ril_1.default.install();
    var path = __importStar(require("path"));
    var os2 = __importStar(require("os"));
    var fs = __importStar(require("fs"));
    var crypto_1 = require("crypto");
    var net_1 = require("net");
    var api_1 = require_api();
    __exportStar(require_api(), exports2);
    var IPCMessageReader = class extends api_1.AbstractMessageReader {
      process;
      constructor(process2) {
        super();
        this.process = process2;
        const eventEmitter = this.process;
        eventEmitter.on("error", (error) => this.fireError(error));
        eventEmitter.on("close", () => this.fireClose());
      }
      listen(callback) {
        this.process.on("message", callback);
        return api_1.Disposable.create(() => this.process.off("message", callback));
      }
    };
    exports2.IPCMessageReader = IPCMessageReader;
    var IPCMessageWriter = class extends api_1.AbstractMessageWriter {
      process;
      errorCount;
      constructor(process2) {
        super();
        this.process = process2;
        this.errorCount = 0;
        const eventEmitter = this.process;
        eventEmitter.on("error", (error) => this.fireError(error));
        eventEmitter.on("close", () => this.fireClose());
      }
      write(msg) {
        try {
          if (typeof this.process.send === "function") {
            this.process.send(msg, void 0, void 0, (error) => {
              if (error) {
                this.errorCount++;
                this.handleError(error, msg);
              } else {
                this.errorCount = 0;
              }
            });
          }
          return Promise.resolve();
        } catch (error) {
          this.handleError(error, msg);
          return Promise.reject(error);
        }
      }
      handleError(error, msg) {
        this.errorCount++;
        this.fireError(error, msg, this.errorCount);
      }
      end() {
      }
    };
    exports2.IPCMessageWriter = IPCMessageWriter;
    var PortMessageReader = class extends api_1.AbstractMessageReader {
      onData;
      constructor(port) {
        super();
        this.onData = new api_1.Emitter();
        port.on("close", () => this.fireClose());
        port.on("error", (error) => this.fireError(error));
        port.on("message", (message) => {
          this.onData.fire(message);
        });
      }
      listen(callback) {
        return this.onData.event(callback);
      }
    };
    exports2.PortMessageReader = PortMessageReader;
    var PortMessageWriter = class extends api_1.AbstractMessageWriter {
      port;
      errorCount;
      constructor(port) {
        super();
        this.port = port;
        this.errorCount = 0;
        port.on("close", () => this.fireClose());
        port.on("error", (error) => this.fireError(error));
      }
      write(msg) {
        try {
          this.port.postMessage(msg);
          return Promise.resolve();
        } catch (error) {
          this.handleError(error, msg);
          return Promise.reject(error);
        }
      }
      handleError(error, msg) {
        this.errorCount++;
        this.fireError(error, msg, this.errorCount);
      }
      end() {
      }
    };
    exports2.PortMessageWriter = PortMessageWriter;
    var SocketMessageReader = class extends api_1.ReadableStreamMessageReader {
      constructor(socket, encoding = "utf-8") {
        super((0, ril_1.default)().stream.asReadableStream(socket), encoding);
      }
    };
    exports2.SocketMessageReader = SocketMessageReader;
    var SocketMessageWriter = class extends api_1.WriteableStreamMessageWriter {
      socket;
      constructor(socket, options2) {
        super((0, ril_1.default)().stream.asWritableStream(socket), options2);
        this.socket = socket;
      }
      dispose() {
        super.dispose();
        this.socket.destroy();
      }
    };
    exports2.SocketMessageWriter = SocketMessageWriter;
    var StreamMessageReader2 = class extends api_1.ReadableStreamMessageReader {
      constructor(readable, encoding) {
        super((0, ril_1.default)().stream.asReadableStream(readable), encoding);
      }
    };
    exports2.StreamMessageReader = StreamMessageReader2;
    var StreamMessageWriter2 = class extends api_1.WriteableStreamMessageWriter {
      constructor(writable, options2) {
        super((0, ril_1.default)().stream.asWritableStream(writable), options2);
      }
    };
    exports2.StreamMessageWriter = StreamMessageWriter2;
    var XDG_RUNTIME_DIR = process.env["XDG_RUNTIME_DIR"];
    var safeIpcPathLengths = /* @__PURE__ */ new Map([
      ["linux", 107],
      ["darwin", 102]
    ]);
    function generateRandomPipeName() {
      if (process.platform === "win32") {
        return `\\\\.\\pipe\\lsp-${(0, crypto_1.randomBytes)(16).toString("hex")}-sock`;
      }
      let randomLength = 32;
      const fixedLength = "/lsp-.sock".length;
      const tmpDir = fs.realpathSync(XDG_RUNTIME_DIR ?? os2.tmpdir());
      const limit = safeIpcPathLengths.get(process.platform);
      if (limit !== void 0) {
        randomLength = Math.min(limit - tmpDir.length - fixedLength, randomLength);
      }
      if (randomLength < 16) {
        throw new Error(`Unable to generate a random pipe name with ${randomLength} characters.`);
      }
      const randomSuffix = (0, crypto_1.randomBytes)(Math.floor(randomLength / 2)).toString("hex");
      return path.join(tmpDir, `lsp-${randomSuffix}.sock`);
    }
    function createClientPipeTransport(pipeName, encoding = "utf-8") {
      let connectResolve;
      const connected2 = new Promise((resolve9, _reject) => {
        connectResolve = resolve9;
      });
      return new Promise((resolve9, reject) => {
        const server = (0, net_1.createServer)((socket) => {
          server.close();
          connectResolve([
            new SocketMessageReader(socket, encoding),
            new SocketMessageWriter(socket, encoding)
          ]);
        });
        server.on("error", reject);
        server.listen(pipeName, () => {
          server.removeListener("error", reject);
          resolve9({
            onConnected: () => {
              return connected2;
            },
            close: () => {
              server.close();
            }
          });
        });
      });
    }
    function createServerPipeTransport(pipeName, encoding = "utf-8") {
      const socket = (0, net_1.createConnection)(pipeName);
      return [
        new SocketMessageReader(socket, encoding),
        new SocketMessageWriter(socket, encoding)
      ];
    }
    function createClientSocketTransport(port, encoding = "utf-8") {
      let connectResolve;
      const connected2 = new Promise((resolve9, _reject) => {
        connectResolve = resolve9;
      });
      return new Promise((resolve9, reject) => {
        const server = (0, net_1.createServer)((socket) => {
          server.close();
          connectResolve([
            new SocketMessageReader(socket, encoding),
            new SocketMessageWriter(socket, encoding)
          ]);
        });
        server.on("error", reject);
        server.listen(port, "127.0.0.1", () => {
          server.removeListener("error", reject);
          const address = server.address();
          if (address === null || typeof address === "string") {
            reject(new Error(`Unexpected server address: ${address}`));
            return;
          }
          const boundPort = address.port;
          resolve9({
            port: () => boundPort,
            onConnected: () => {
              return connected2;
            },
            close: () => {
              server.close();
            }
          });
        });
      });
    }
    function createServerSocketTransport(port, encoding = "utf-8") {
      const socket = (0, net_1.createConnection)(port, "127.0.0.1");
      return [
        new SocketMessageReader(socket, encoding),
        new SocketMessageWriter(socket, encoding)
      ];
    }
    function isReadableStream(value) {
      const candidate = value;
      return candidate.read !== void 0 && candidate.addListener !== void 0;
    }
    function isWritableStream(value) {
      const candidate = value;
      return candidate.write !== void 0 && candidate.addListener !== void 0;
    }
    function createMessageConnection2(input, output, logger, options2) {
      if (!logger) {
        logger = api_1.NullLogger;
      }
      const reader = isReadableStream(input) ? new StreamMessageReader2(input) : input;
      const writer = isWritableStream(output) ? new StreamMessageWriter2(output) : output;
      if (api_1.ConnectionStrategy.is(options2)) {
        options2 = { connectionStrategy: options2 };
      }
      return (0, api_1.createMessageConnection)(reader, writer, logger, options2);
    }
  }
});

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports2, module2) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object2, key, value) => {
      Object.defineProperty(object2, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens2 = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens2.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens2.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens2.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens2.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens2.push({ boundary: char });
          index++;
        } else {
          tokens2.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens2.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE) {
        count2++;
      }
      return count2 % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options2) => new Ignore(options2);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module2.exports = factory;
    factory.default = factory;
    module2.exports.isPathValid = isPathValid;
    define(module2.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// test/engine/rpc/serve.test.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_node_stream = require("node:stream");
var import_node_test = require("node:test");
var import_node2 = __toESM(require_main());

// engine/errors.ts
var AttuneError = class extends Error {
  constructor(code, message, hint, data) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.data = data;
    this.name = "AttuneError";
  }
  code;
  hint;
  data;
};
function toErrorData(error) {
  if (error instanceof AttuneError) {
    const { code, message: message2, hint, data } = error;
    return data === void 0 ? { code, message: message2, hint } : { code, message: message2, hint, data };
  }
  const message = error instanceof Error ? error.stack ?? error.message : String(error);
  return { code: "E_INTERNAL", message, hint: "This is a defect in Attune. Please report it with the log." };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function assertNever(value) {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

// engine/protocol.ts
var deviceWords = ["auto", "cpu", "webgpu", "cuda", "dml", "coreml"];
var precisionWords = ["auto", "fp32", "int8"];
var methods = {
  initialize: "attune/initialize",
  train: "attune/train",
  complete: "attune/complete",
  devices: "attune/devices",
  adapters: "attune/adapters",
  deleteAdapter: "attune/deleteAdapter",
  models: "attune/models",
  /** Proves that a folder or id can be a base. */
  checkModel: "attune/checkModel",
  modelPage: "attune/modelPage",
  /** Cancelling the request keeps what has arrived; the next one goes on there. */
  downloadModel: "attune/downloadModel",
  /** Notification from the engine: one `DownloadEvent` of the request that runs. */
  downloadEvent: "attune/downloadEvent",
  /** Notification to a training engine: a completion waits, so pause between micro-steps until told otherwise. */
  completionWaiting: "attune/completionWaiting",
  /** Notification from the engine: one `TrainEvent` of the request that runs. */
  trainEvent: "attune/trainEvent",
  /** Notification from the engine: one line for the log. */
  log: "attune/log"
};

// engine/rpc/serve.ts
var import_node = __toESM(require_main());

// engine/checks.ts
function badValue(where, value, allowed) {
  return new AttuneError("E_USAGE", `${where}: ${show(value)} is not ${allowed}`, `Give ${where} ${allowed}.`);
}
var text = (value, where) => {
  if (typeof value !== "string" || value.trim() === "") throw badValue(where, value, "a non-empty text");
  return value;
};
var anyText = (value, where) => {
  if (typeof value !== "string") throw badValue(where, value, "a text");
  return value;
};
var flag = (value, where) => {
  if (typeof value !== "boolean") throw badValue(where, value, "true or false");
  return value;
};
var largestCount = 2 ** 31 - 1;
var count = numberWhere(
  "an integer of at least 1",
  (value) => Number.isInteger(value) && value >= 1 && value <= largestCount
);
var seed = numberWhere(
  "an integer from 0 to 4294967295",
  (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32
);
var tokenId = numberWhere(
  "an integer of at least 0",
  (value) => Number.isInteger(value) && value >= 0 && value <= largestCount
);
var positive = numberWhere("a number above 0", (value) => value > 0);
var finite = numberWhere("a finite number", () => true);
var share = numberWhere("a number from 0 up to, not including, 1", (value) => value >= 0 && value < 1);
function numberWhere(allowed, accepts) {
  return (value, where) => {
    if (typeof value !== "number" || !Number.isFinite(value) || !accepts(value)) throw badValue(where, value, allowed);
    return value;
  };
}
function oneOf(words2) {
  return (value, where) => {
    const word = words2.find((item) => item === value);
    if (word === void 0) throw badValue(where, value, `one of ${words2.join(", ")}`);
    return word;
  };
}
function list(item) {
  return (value, where) => {
    if (!Array.isArray(value) || value.length === 0) throw badValue(where, value, "a list with at least one entry");
    return value.map((entry, index) => item(entry, `${where}[${index}]`));
  };
}
function object(value, where, known) {
  if (!isRecord(value)) throw badValue(where, value, "an object");
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== void 0) {
    throw new AttuneError(
      "E_USAGE",
      `${where}: unknown field "${unknown}"`,
      `Known fields are ${known.join(", ")}; remove or correct "${unknown}".`
    );
  }
  return value;
}
function optional(record, key, check) {
  const value = record[key];
  if (value === void 0) return {};
  return { [key]: check(value, key) };
}
function show(value) {
  if (value === void 0) return "nothing";
  const shown = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}\u2026` : shown;
}

// engine/requests.ts
var methodWords = ["lora", "full"];
function parseInitialize(value) {
  const record = object(value, "initialize", ["role", "background"]);
  return {
    role: oneOf(["training", "completing"])(record["role"], "role"),
    background: flag(record["background"], "background")
  };
}
function parseTrain(value) {
  const record = object(value, "train", trainFields);
  const request = {
    ...optional(record, "workspace", text),
    ...optional(record, "examples", text),
    ...optional(record, "base", text),
    ...optional(record, "out", text),
    ...optional(record, "method", oneOf(methodWords)),
    ...optional(record, "rank", count),
    ...optional(record, "alpha", positive),
    ...optional(record, "targets", text),
    ...optional(record, "dropout", share),
    ...optional(record, "rslora", flag),
    ...optional(record, "steps", count),
    ...optional(record, "epochs", count),
    ...optional(record, "seqLen", count),
    ...optional(record, "batch", count),
    ...optional(record, "lr", positive),
    ...optional(record, "seed", seed),
    ...optional(record, "device", oneOf(deviceWords)),
    ...optional(record, "precision", oneOf(precisionWords)),
    ...optional(record, "threads", count),
    ...optional(record, "resume", text),
    ...optional(record, "verdict", flag)
  };
  if (request.workspace === void 0 === (request.examples === void 0)) {
    throw new AttuneError(
      "E_USAGE",
      "train: exactly one of workspace and examples is needed",
      "Give either a workspace folder or an examples file."
    );
  }
  return request;
}
var trainFields = [
  "workspace",
  "examples",
  "base",
  "out",
  "method",
  "rank",
  "alpha",
  "targets",
  "dropout",
  "rslora",
  "steps",
  "epochs",
  "seqLen",
  "batch",
  "lr",
  "seed",
  "device",
  "precision",
  "threads",
  "resume",
  "verdict"
];
function parseComplete(value) {
  const record = object(value, "complete", [
    "base",
    "adapter",
    "strength",
    "device",
    "precision",
    "threads",
    "at",
    "maxTokens",
    "raw"
  ]);
  return {
    ...optional(record, "base", text),
    ...optional(record, "adapter", text),
    ...optional(record, "strength", finite),
    ...optional(record, "device", oneOf(deviceWords)),
    ...optional(record, "precision", oneOf(precisionWords)),
    ...optional(record, "threads", count),
    at: parsePlace(record["at"]),
    ...optional(record, "maxTokens", count),
    ...optional(record, "raw", flag)
  };
}
function parsePlace(value) {
  const record = object(value, "at", ["kind", "file", "line", "column", "text", "prompt", "tokens"]);
  const kind = oneOf(["file", "prompt", "tokens"])(record["kind"], "kind");
  switch (kind) {
    case "file":
      return {
        kind,
        file: text(record["file"], "file"),
        line: count(record["line"], "line"),
        column: count(record["column"], "column"),
        ...optional(record, "text", anyText)
      };
    case "prompt":
      return { kind, prompt: anyText(record["prompt"], "prompt") };
    case "tokens":
      return { kind, tokens: list(tokenId)(record["tokens"], "tokens") };
  }
}
function parseAdapters(value) {
  return optional(object(value, "adapters", ["base"]), "base", text);
}
function parseDeleteAdapter(value) {
  return { dir: text(object(value, "deleteAdapter", ["dir"])["dir"], "dir") };
}
function parseDownload(value) {
  const record = object(value, "downloadModel", ["id", "revision", "network"]);
  return {
    id: text(record["id"], "id"),
    ...optional(record, "revision", text),
    ...optional(record, "network", network)
  };
}
function network(value, where) {
  const record = object(value, where, ["proxy", "noProxy", "verifyTls"]);
  return {
    ...optional(record, "proxy", (proxy, place) => proxy === null ? null : text(proxy, place)),
    ...optional(record, "noProxy", list(text)),
    ...optional(record, "verifyTls", flag)
  };
}
function parseCheckModel(value) {
  return { base: text(object(value, "checkModel", ["base"])["base"], "base") };
}
function parseCompletionWaiting(value) {
  return { waiting: flag(object(value, "completionWaiting", ["waiting"])["waiting"], "waiting") };
}
function parseStdinLine(value) {
  if (isRecord(value) && "cancel" in value) {
    return { kind: "cancel", id: requestId(object(value, "request", ["cancel"])["cancel"], "cancel") };
  }
  const record = object(value, "request", [
    "id",
    "file",
    "line",
    "column",
    "text",
    "prompt",
    "tokens",
    "adapter",
    "strength",
    "maxTokens",
    "raw"
  ]);
  return {
    kind: "complete",
    id: requestId(record["id"], "id"),
    at: flatPlace(record),
    ...optional(record, "adapter", (name, where) => name === null ? null : text(name, where)),
    ...optional(record, "strength", finite),
    ...optional(record, "maxTokens", count),
    ...optional(record, "raw", flag)
  };
}
function readableId(value) {
  const id = isRecord(value) ? value["id"] : void 0;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
function flatPlace(record) {
  const kinds = ["file", "prompt", "tokens"].filter((kind2) => record[kind2] !== void 0);
  const [kind] = kinds;
  if (kind === void 0 || kinds.length > 1) {
    throw new AttuneError(
      "E_USAGE",
      `request: ${kinds.length === 0 ? "none" : kinds.join(" and ")} of file, prompt and tokens is given`,
      "Give exactly one place: file with line and column, or prompt, or tokens."
    );
  }
  const { line, column, text: content } = record;
  if (kind !== "file" && (line !== void 0 || column !== void 0 || content !== void 0)) {
    throw new AttuneError("E_USAGE", `request: line, column and text do not go with ${kind}`, "Remove them.");
  }
  return parsePlace({
    kind,
    file: record["file"],
    line,
    column,
    text: content,
    prompt: record["prompt"],
    tokens: record["tokens"]
  });
}
function requestId(value, where) {
  if (typeof value === "string" || typeof value === "number" && Number.isFinite(value)) return value;
  throw badValue(where, value, "a text or a number");
}

// engine/priority.ts
var import_node_os = __toESM(require("node:os"));
function lowerPriority(log) {
  const { PRIORITY_BELOW_NORMAL } = import_node_os.default.constants.priority;
  try {
    if (import_node_os.default.getPriority() < PRIORITY_BELOW_NORMAL) import_node_os.default.setPriority(PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log(`could not lower the process's priority: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// engine/queue.ts
function createQueue() {
  let last = Promise.resolve();
  return {
    run(task, signal) {
      const before = last;
      const result = (async () => {
        await untilDoneOrAborted(before, signal);
        if (signal.aborted) throw interrupted();
        return task(signal);
      })();
      last = Promise.allSettled([before, result]).then(() => void 0);
      return result;
    }
  };
}
function interrupted() {
  return new AttuneError("E_INTERRUPTED", "The request was cancelled before it began.", "Ask again when it is needed.");
}
function untilDoneOrAborted(done, signal) {
  return new Promise((resolve9) => {
    const finish = () => {
      signal.removeEventListener("abort", finish);
      resolve9();
    };
    signal.addEventListener("abort", finish);
    if (signal.aborted) finish();
    void done.then(finish);
  });
}

// engine/rpc/handlers.ts
function createHandlers(operations, { onTrainEvent, onDownloadEvent, log, pause }) {
  const completions = createQueue();
  let completer = null;
  let training = false;
  return {
    [methods.initialize]: async (params2) => {
      const { background } = parseInitialize(params2);
      if (background) lowerPriority(log);
      return operations.checkHost();
    },
    [methods.train]: async (params2, signal) => {
      const request = parseTrain(params2);
      if (training) throw alreadyTraining();
      training = true;
      try {
        return await operations.train(request, { signal, onEvent: onTrainEvent, log, pause });
      } finally {
        training = false;
      }
    },
    [methods.complete]: async (params2, signal) => {
      const request = parseComplete(params2);
      completer ??= operations.createCompleter(log);
      const { complete: complete2 } = await completer;
      return completions.run((aborted) => complete2(request, aborted), signal);
    },
    [methods.devices]: async (params2) => {
      object(params2, "devices", []);
      return operations.devices();
    },
    [methods.adapters]: async (params2) => operations.adapters(
      parseAdapters(params2).base,
      (dir, error) => log(`left out of the list: ${dir}: ${toErrorData(error).message}`)
    ),
    [methods.deleteAdapter]: async (params2) => {
      await operations.deleteAdapter(parseDeleteAdapter(params2).dir);
      return {};
    },
    [methods.models]: async (params2) => {
      object(params2, "models", []);
      return operations.models();
    },
    [methods.checkModel]: async (params2) => operations.checkModel(parseCheckModel(params2).base),
    [methods.modelPage]: async (params2, signal) => operations.describeModel(parseDownload(params2), { signal, onEvent: onDownloadEvent }),
    [methods.downloadModel]: async (params2, signal) => operations.downloadModel(parseDownload(params2), { signal, onEvent: onDownloadEvent })
  };
}
function alreadyTraining() {
  return new AttuneError("E_USAGE", "This engine is training already.", "Stop the run that is under way first.");
}

// engine/rpc/turns.ts
var longestPauseMs = 2e3;
function createTurns(pauseMs = longestPauseMs) {
  let waiting = false;
  const resume = /* @__PURE__ */ new Set();
  return {
    setWaiting(now) {
      waiting = now;
      if (!now) for (const go of resume) go();
    },
    pause() {
      if (!waiting) return Promise.resolve();
      return new Promise((resolve9) => {
        const go = () => {
          clearTimeout(timer);
          resume.delete(go);
          resolve9();
        };
        const timer = setTimeout(go, pauseMs);
        resume.add(go);
      });
    }
  };
}

// engine/rpc/serve.ts
var requestFailed = 1;
function serve(connection, operations) {
  let open = true;
  const closing = new AbortController();
  const running = /* @__PURE__ */ new Set();
  const turns = createTurns();
  function notify(method, params2) {
    if (open) connection.sendNotification(method, params2).catch(() => void 0);
  }
  const log = (level, message) => notify(methods.log, { level, message });
  const handlers = createHandlers(operations, {
    onTrainEvent: (event) => notify(methods.trainEvent, event),
    onDownloadEvent: (event) => notify(methods.downloadEvent, event),
    log: (message) => log("info", message),
    pause: turns.pause
  });
  for (const method of Object.keys(handlers)) listen(method);
  function listen(method) {
    connection.onRequest(method, async (params2, token) => {
      const controller = new AbortController();
      const abort = () => controller.abort();
      if (token.isCancellationRequested || closing.signal.aborted) abort();
      const cancellation = token.onCancellationRequested(abort);
      closing.signal.addEventListener("abort", abort);
      const work = handlers[method](params2, controller.signal);
      running.add(work);
      try {
        return await work;
      } catch (error) {
        const data = toErrorData(error);
        if (data.code === "E_INTERNAL") log("error", `${method}: ${data.message}`);
        throw new import_node.ResponseError(requestFailed, data.message, data);
      } finally {
        running.delete(work);
        cancellation.dispose();
        closing.signal.removeEventListener("abort", abort);
      }
    });
  }
  connection.onNotification(methods.completionWaiting, (params2) => {
    try {
      turns.setWaiting(parseCompletionWaiting(params2).waiting);
    } catch (error) {
      log("error", `${methods.completionWaiting}: ${toErrorData(error).message}`);
    }
  });
  connection.listen();
  return {
    async close() {
      open = false;
      turns.setWaiting(false);
      closing.abort();
      await Promise.allSettled(running);
    }
  };
}

// engine/cli/options.ts
function option(placeholder, check, help) {
  return { placeholder, help, read: check };
}
function numeric(placeholder, check, help) {
  const read = (value, where) => check(value.trim() === "" || Number.isNaN(Number(value)) ? value : Number(value), where);
  return { placeholder, help, read };
}
function toggle(help) {
  return { placeholder: null, help, read: () => true };
}
var tokens = (value, where) => {
  const parts = String(value).split(",");
  if (parts.some((part) => !/^\s*\d+\s*$/.test(part))) {
    throw badValue(where, value, "token ids with commas between them, such as 1,2,3");
  }
  return parts.map((part) => tokenId(Number(part), where));
};
var options = {
  base: option("ID|DIR", text, "model id or folder (default: the embedded model)"),
  config: option("FILE", text, "a model's config.json, instead of --base"),
  adapter: option("DIR", text, "adapter folder (default: the base alone)"),
  out: option("PATH", text, "where the result goes; train without it: a new version in the store"),
  examples: option("FILE", text, 'JSON lines of {"tokens": [\u2026], "mask": [0|1 \u2026]}, used in file order'),
  method: option(methodWords.join("|"), oneOf(methodWords), "train an adapter or every weight (default: lora)"),
  rank: numeric("N", count, "rank of the adapter's matrices (default: 16)"),
  alpha: numeric("X", positive, "scale of the adapter (default: 32)"),
  targets: option("LIST", text, "all-linear, or suffixes such as q_proj,v_proj (default: all-linear)"),
  dropout: numeric("P", share, "share of the adapter's inputs dropped in training (default: 0)"),
  rslora: toggle("scale by alpha/\u221Arank instead of alpha/rank"),
  steps: numeric("N", count, "exactly N optimizer steps; goes before --epochs"),
  epochs: numeric("N", count, "times through the workspace (default: 3, within 60 to 600 steps)"),
  "seq-len": numeric("N", count, "tokens a row (default: 512, or as many as the base can read)"),
  batch: numeric("N", count, "rows an optimizer step (default: 8)"),
  lr: numeric("X", positive, "peak learning rate (default: by the width of the base)"),
  seed: numeric("N", seed, "seed of everything random, the choice of held-out files too (default: 1)"),
  device: option(deviceWords.join("|"), oneOf(deviceWords), "where to compute (default: auto)"),
  precision: option(precisionWords.join("|"), oneOf(precisionWords), "of the frozen weights (default: auto)"),
  threads: numeric("N", count, "CPU threads (default: by the number of cores)"),
  resume: option("DIR", text, "go on from a run's --out or a checkpoint"),
  "no-verdict": toggle("skip the comparison of base and tuned at the end"),
  file: option("FILE", text, "the file to complete in"),
  line: numeric("L", count, "1-based line of the cursor"),
  column: numeric("C", count, "1-based column of the cursor, in UTF-16 units as an editor counts"),
  prompt: option("TEXT", text, "continue this text, left to right"),
  tokens: option("1,2,3", tokens, "token ids of the prompt"),
  "max-tokens": numeric("N", count, "the most tokens to generate"),
  strength: numeric("X", finite, "scales the adapter's effect (default: 1)"),
  raw: toggle("no post-processing; adds promptTokens and outputTokens to the result"),
  stdin: toggle("serve JSON lines from standard input until it ends"),
  revision: option("R", text, "branch, tag or commit of the model (default: main)"),
  merged: toggle("add the adapter to the weights first")
};

// engine/cli/output.ts
function jsonLine(value) {
  const spell = (_key, item) => typeof item === "number" && !Number.isFinite(item) ? String(item) : item;
  return `${JSON.stringify(value, spell)}
`;
}
function table(header, rows, align) {
  const lines2 = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines2.map((line) => (line[column] ?? "").length)));
  const render = (line) => widths.map((width, column) => {
    const cell = line[column] ?? "";
    return align[column] === "right" ? cell.padStart(width) : cell.padEnd(width);
  }).join("  ").trimEnd();
  return `${lines2.map(render).join("\n")}
`;
}
function grouped(value) {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}
function counted(value, thing) {
  return `${grouped(value)} ${thing}${value === 1 ? "" : "s"}`;
}
function percent(value) {
  return `${value.toLocaleString("en-US", { maximumSignificantDigits: 3 })} %`;
}
function bytes(value) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let scaled = value;
  let unit = 0;
  while (scaled >= 1e3 && unit < units.length - 1) {
    scaled /= 1e3;
    unit += 1;
  }
  return `${unit === 0 ? scaled : scaled.toFixed(scaled < 10 ? 1 : 0)} ${units[unit]}`;
}
function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value) => String(value).padStart(2, "0");
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor(whole % 3600 / 60))} min`;
}

// engine/cli/verb.ts
function verb(definition) {
  return definition;
}
function usage(message, hint) {
  return new AttuneError("E_USAGE", message, hint);
}
function need(value, what, hint) {
  if (value === void 0) throw usage(`${what} is missing`, hint);
  return value;
}
function defined(fields) {
  const kept = Object.entries(fields).filter(([, value]) => value !== void 0);
  return Object.fromEntries(kept);
}

// engine/cli/verbs/complete.ts
var import_node_path2 = require("node:path");

// engine/cli/stdin.ts
var import_node_path = require("node:path");
async function serveLines(settings, { operations, io, output, signal }) {
  const completer = await operations.createCompleter(output.log);
  const queue = createQueue();
  const pending = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Set();
  const cancelAll = () => {
    for (const controller of pending.values()) controller.abort();
  };
  signal.addEventListener("abort", cancelAll);
  const answer = async (request, controller) => {
    const { id } = request;
    try {
      const complete2 = completeRequest(settings, request, io.cwd);
      const result = await queue.run((aborted) => completer.complete(complete2, aborted), controller.signal);
      io.out(jsonLine({ event: "result", id, ...result }));
    } catch (error) {
      io.out(jsonLine({ event: "error", id, ...toErrorData(error) }));
    } finally {
      pending.delete(id);
    }
  };
  try {
    for await (const { text: text2, number } of lines(io.input, signal)) {
      if (text2.trim() === "") continue;
      let value = null;
      try {
        value = parseJson(text2, number);
        const request = parseStdinLine(value);
        if (request.kind === "cancel") {
          pending.get(request.id)?.abort();
          continue;
        }
        if (pending.has(request.id)) throw stillOpen(request.id);
        const controller = new AbortController();
        pending.set(request.id, controller);
        const running = answer(request, controller).finally(() => answers.delete(running));
        answers.add(running);
      } catch (error) {
        const id = readableId(value);
        io.out(jsonLine({ event: "error", ...id === null ? {} : { id }, line: number, ...toErrorData(error) }));
      }
    }
    await Promise.all(answers);
    if (signal.aborted) {
      throw new AttuneError("E_INTERRUPTED", "Interrupted before the input ended.", "Send the requests again.");
    }
  } finally {
    signal.removeEventListener("abort", cancelAll);
    await completer.dispose();
  }
}
function completeRequest(settings, request, cwd) {
  const { at, adapter, strength, maxTokens, raw } = request;
  const { adapter: usual, ...others } = settings;
  const chosen = adapter === void 0 ? usual : adapter;
  return {
    ...others,
    ...chosen === void 0 || chosen === null ? {} : { adapter: (0, import_node_path.resolve)(cwd, chosen) },
    ...strength === void 0 ? {} : { strength },
    ...maxTokens === void 0 ? {} : { maxTokens },
    ...raw === void 0 ? {} : { raw },
    at: at.kind === "file" ? { ...at, file: (0, import_node_path.resolve)(cwd, at.file) } : at
  };
}
function parseJson(text2, line) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AttuneError("E_USAGE", `line ${line} is not JSON: ${why}`, "Send one JSON object a line.");
  }
}
function stillOpen(id) {
  const shown = JSON.stringify(id);
  return new AttuneError("E_USAGE", `id ${shown} is not answered yet`, "Give each open request an id of its own.");
}
async function* lines(input, signal) {
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  for await (const piece of untilAborted(input, signal)) {
    const parts = (rest + (typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }))).split("\n");
    rest = parts.pop() ?? "";
    for (const text2 of parts) yield { text: text2, number: ++number };
  }
  if (rest !== "") yield { text: rest, number: ++number };
}
async function* untilAborted(input, signal) {
  const aborted = new Promise((resolve9) => {
    if (signal.aborted) resolve9("aborted");
    signal.addEventListener("abort", () => resolve9("aborted"), { once: true });
  });
  const iterator = input[Symbol.asyncIterator]();
  for (; ; ) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (next === "aborted" || next.done === true) return;
    yield next.value;
  }
}

// engine/cli/verbs/complete.ts
var complete = verb({
  summary: "Complete code at a place in a file",
  positional: null,
  options: [
    "base",
    "adapter",
    "strength",
    "file",
    "line",
    "column",
    "prompt",
    "tokens",
    "max-tokens",
    "raw",
    "device",
    "precision",
    "threads",
    "stdin"
  ],
  interruptible: true,
  notes: [
    "Give one place: --file with --line and --column, or --prompt, or --tokens.",
    "",
    "With --stdin each line of standard input is a request, answered by one line with its id:",
    '  {"id": 1, "file": "a.ts", "line": 3, "column": 7, "text": "\u2026"}   text may be absent: the file is read',
    '  {"id": 2, "prompt": "function add("}     {"id": 3, "tokens": [1, 2, 3]}     {"cancel": 2}',
    "and adapter, strength, maxTokens and raw where they differ from the command line's."
  ],
  prepare(_, values) {
    const settings = (cwd) => defined({
      base: values.base,
      adapter: values.adapter === void 0 ? void 0 : (0, import_node_path2.resolve)(cwd, values.adapter),
      strength: values.strength,
      device: values.device,
      precision: values.precision,
      threads: values.threads,
      maxTokens: values["max-tokens"],
      raw: values.raw
    });
    if (values.stdin) {
      const given = placeOptions.find((name) => values[name] !== void 0);
      if (given !== void 0) {
        throw usage(
          `attune complete: --${given} and --stdin exclude each other`,
          "Put the place into the request's line."
        );
      }
      return (context) => serveLines(settings(context.io.cwd), context);
    }
    const place = readPlace(values);
    return async ({ operations, output, io, signal }) => {
      const completer = await operations.createCompleter(output.log);
      try {
        const at = place.kind === "file" ? { ...place, file: (0, import_node_path2.resolve)(io.cwd, place.file) } : place;
        const result = await completer.complete({ ...settings(io.cwd), at }, signal);
        output.event("result", result);
        output.text(`${result.text}
`);
      } finally {
        await completer.dispose();
      }
    };
  }
});
var placeOptions = ["file", "line", "column", "prompt", "tokens"];
function readPlace(values) {
  const hint = "Give --file with --line and --column, or --prompt, or --tokens, or --stdin.";
  const given = ["file", "prompt", "tokens"].filter((name) => values[name] !== void 0);
  if (given.length !== 1) {
    const what = given.length === 0 ? "no place is given" : `${given.map((name) => `--${name}`).join(" and ")} exclude each other`;
    throw usage(`attune complete: ${what}`, hint);
  }
  if (values.file !== void 0) {
    const line = need(values.line, `attune complete: --line for --file ${values.file}`, hint);
    const column = need(values.column, `attune complete: --column for --file ${values.file}`, hint);
    return { kind: "file", file: values.file, line, column };
  }
  if (values.line !== void 0 || values.column !== void 0) {
    throw usage("attune complete: --line and --column go with --file only", hint);
  }
  if (values.prompt !== void 0) return { kind: "prompt", prompt: values.prompt };
  return { kind: "tokens", tokens: need(values.tokens, "attune complete: --tokens", hint) };
}

// engine/cli/verbs/devices.ts
var devices = verb({
  summary: "List what can compute here, and whether it computes rightly",
  positional: null,
  options: [],
  interruptible: false,
  notes: ["Each device is tried: a small training step whose gradients have to agree with the CPU's."],
  prepare() {
    return async ({ operations, output }) => {
      const found = await operations.devices();
      for (const device of found) output.event("device", device);
      output.event("result", { devices: found.length, usable: found.filter((device) => device.usable).length });
      output.text(
        table(["device", "name", "usable", "error", "nodes", "reason"], found.map(row), [
          "left",
          "left",
          "left",
          "right",
          "left",
          "left"
        ])
      );
    };
  }
});
function row(device) {
  const placement = Object.entries(device.placement ?? {}).map(([provider, nodes]) => `${provider} ${nodes}`);
  return [
    device.device,
    device.name,
    device.usable ? "yes" : "no",
    device.selfTest === void 0 ? "" : device.selfTest.maxRelativeError.toExponential(1),
    placement.join(", "),
    device.reason
  ];
}

// engine/cli/verbs/evaluate.ts
var import_node_path3 = require("node:path");

// engine/cli/verdict.ts
function verdictText(verdict) {
  const { base, tuned, difference, better } = verdict;
  const row2 = (name, read, digits, scale, unit) => {
    const shown = [base, tuned].map((metrics) => `${(scale * read(metrics)).toFixed(digits)}${unit}`);
    return [name, ...shown];
  };
  const rows = [
    row2("nats per token", (metrics) => metrics.natsPerToken, 3, 1, ""),
    row2("nats per byte", (metrics) => metrics.natsPerByte, 3, 1, ""),
    row2("line exact match", (metrics) => metrics.lineExactMatch, 1, 100, " %"),
    row2("span exact match", (metrics) => metrics.spanExactMatch, 1, 100, " %"),
    row2("edit similarity", (metrics) => metrics.editSimilarity, 1, 100, " %"),
    row2("identifier F1", (metrics) => metrics.identifierF1, 1, 100, " %")
  ];
  const interval = `${signed(difference.value)} nats per token, 95 % between ${signed(difference.low95)} and ${signed(difference.high95)}`;
  const sentence = better ? `Better than the base on held-out files: ${interval}.` : `Not shown to be better than the base on held-out files: ${interval}.`;
  return table(["held-out files", "base", "tuned"], rows, ["left", "right", "right"]) + sentence;
}
function signed(value) {
  return `${value > 0 ? "+" : value < 0 ? "\u2212" : ""}${Math.abs(value).toFixed(3)}`;
}

// engine/cli/verbs/evaluate.ts
var evaluate = verb({
  summary: "Compare an adapter with its base on a workspace's held-out files",
  positional: "WORKSPACE",
  options: ["base", "adapter", "device", "precision", "threads", "seed"],
  interruptible: true,
  notes: ["  attune evaluate . --adapter DIR"],
  prepare(workspace, values) {
    const folder = need(workspace, "WORKSPACE", "Usage: attune evaluate WORKSPACE");
    return async ({ operations, output, io, signal }) => {
      const request = {
        workspace: (0, import_node_path3.resolve)(io.cwd, folder),
        ...defined({
          base: values.base,
          adapter: values.adapter === void 0 ? void 0 : (0, import_node_path3.resolve)(io.cwd, values.adapter),
          device: values.device,
          precision: values.precision,
          threads: values.threads,
          seed: values.seed
        })
      };
      const onProgress = (done, total) => {
        if (io.terminal && !output.json) io.out(`\r\x1B[2K${done < total ? `evaluating ${done}/${total}` : ""}`);
      };
      const result = await operations.evaluate(request, { signal, onProgress, log: output.log });
      output.event("result", result);
      output.text(`${verdictText(result)}
`);
    };
  }
});

// engine/cli/verbs/gradients.ts
var import_node_path4 = require("node:path");
var gradients = verb({
  summary: "Write the gradients of an examples file, before clipping",
  positional: null,
  options: ["base", "adapter", "method", "examples", "out", "rank", "alpha", "targets", "seed", "device", "precision"],
  interruptible: false,
  notes: [
    "The output is a safetensors file: one tensor per LoRA matrix under its PEFT key; with --method full one per weight.",
    "Without --adapter: a fresh adapter of --rank, --alpha, --targets and --seed.",
    "",
    "  attune gradients --adapter DIR --examples examples.jsonl --out gradients.safetensors"
  ],
  prepare(_, values) {
    const hint = "Usage: attune gradients --examples FILE --out FILE [OPTIONS]";
    const examples = need(values.examples, "attune gradients: --examples", hint);
    const out = need(values.out, "attune gradients: --out", hint);
    return async ({ operations, output, io }) => {
      const result = await operations.gradients({
        examples: (0, import_node_path4.resolve)(io.cwd, examples),
        out: (0, import_node_path4.resolve)(io.cwd, out),
        ...defined({
          base: values.base,
          adapter: values.adapter === void 0 ? void 0 : (0, import_node_path4.resolve)(io.cwd, values.adapter),
          method: values.method,
          rank: values.rank,
          alpha: values.alpha,
          targets: values.targets,
          seed: values.seed,
          device: values.device,
          precision: values.precision
        })
      });
      output.event("result", result);
      output.text(`loss ${result.loss.toFixed(6)}, gradient norm ${result.gradNorm.toFixed(6)}, written to ${out}
`);
    };
  }
});

// engine/cli/verbs/logits.ts
var import_node_path5 = require("node:path");
var logits = verb({
  summary: "Print the logits that follow a list of tokens",
  positional: null,
  options: ["base", "adapter", "merged", "strength", "tokens", "device", "precision"],
  interruptible: false,
  notes: ["  attune logits --tokens 1,2,3 --json", "Without --json: the ten most likely next tokens."],
  prepare(_, values) {
    const tokens2 = need(values.tokens, "attune logits: --tokens", "Usage: attune logits --tokens 1,2,3 [OPTIONS]");
    if (values.merged && values.adapter === void 0) {
      throw usage("attune logits: --merged needs --adapter", "Give --adapter DIR, or leave --merged out.");
    }
    return async ({ operations, output, io }) => {
      const request = {
        tokens: tokens2,
        ...defined({
          base: values.base,
          adapter: values.adapter === void 0 ? void 0 : (0, import_node_path5.resolve)(io.cwd, values.adapter),
          merged: values.merged,
          strength: values.strength,
          device: values.device,
          precision: values.precision
        })
      };
      const result = await operations.logits(request);
      output.event("result", result);
      const best = result.logits.map((logit, token) => ({ token, logit })).sort((a, b) => b.logit - a.logit).slice(0, 10).map(({ token, logit }) => [String(token), logit.toFixed(4)]);
      output.text(table(["token", "logit"], best, ["right", "right"]));
    };
  }
});

// engine/cli/verbs/models.ts
var modelsList = verb({
  summary: "List the models that --base knows by name",
  positional: null,
  options: [],
  interruptible: false,
  notes: [],
  prepare() {
    return async ({ operations, output }) => {
      const models = await operations.models();
      for (const model of models) output.event("model", model);
      output.event("result", { models: models.length });
      const rows = models.map(({ id, bytes: size, parameters, license, source, path }) => {
        const count2 = parameters === null ? "not a known family" : grouped(parameters);
        return [id, bytes(size), count2, license ?? "", source, path];
      });
      const columns = ["id", "size", "parameters", "licence", "from", "path"];
      output.text(table(columns, rows, ["left", "right", "right", "left", "left", "left"]));
    };
  }
});
var idHint = "Give an id as the model's page shows it, for example Qwen/Qwen2.5-Coder-0.5B.";
var modelsDownload = verb({
  summary: "Download a base model from a hub into the store",
  positional: "ID",
  options: ["revision"],
  interruptible: true,
  notes: [
    "HF_ENDPOINT names another hub, HF_TOKEN a token for models that need one; HTTPS_PROXY and NO_PROXY are heeded.",
    "An interrupted download goes on where it stopped. HF_HUB_OFFLINE=1 uses only what is on this computer."
  ],
  prepare(positional, { revision }) {
    const id = need(positional, "the model's ID", idHint);
    return async ({ operations, io, output, signal }) => {
      let bar = false;
      const result = await operations.downloadModel(
        { id, ...defined({ revision }) },
        {
          signal,
          onEvent(event) {
            const { event: name, ...fields } = event;
            output.event(name, fields);
            if (!io.terminal || output.json) return;
            bar = true;
            const done = percent(Math.floor(100 * event.doneBytes / Math.max(1, event.totalBytes)));
            const line = `${done} of ${bytes(event.totalBytes)}  ${event.file}`;
            output.text(`\r\x1B[2K${line.slice(0, io.columns() - 1)}`);
          }
        }
      ).finally(() => {
        if (bar) output.text("\n");
      });
      output.event("result", result);
      output.text(`${result.id}: ${grouped(result.parameters)} parameters, in ${result.path}
`);
    };
  }
});
var modelsRemove = verb({
  summary: "Remove a downloaded model from the store",
  positional: "ID",
  options: [],
  interruptible: false,
  notes: [],
  prepare(positional) {
    const id = need(positional, "the model's ID", idHint);
    return async ({ operations, output }) => {
      const result = await operations.removeModel(id);
      output.event("result", result);
      output.text(`removed ${result.removed}
`);
    };
  }
});

// engine/cli/verbs/params.ts
var import_node_path6 = require("node:path");
var params = verb({
  summary: "Count the parameters that an adapter would train",
  positional: null,
  options: ["base", "config", "rank", "targets"],
  interruptible: false,
  notes: ["  attune params --config config.json --rank 8 --targets q_proj,v_proj"],
  prepare(_, values) {
    if (values.base !== void 0 && values.config !== void 0) {
      throw usage(
        `attune params: --base ${values.base} and --config ${values.config} exclude each other`,
        "Give either --base or --config."
      );
    }
    return async ({ operations, output, io }) => {
      const config = values.config === void 0 ? void 0 : (0, import_node_path6.resolve)(io.cwd, values.config);
      const result = await operations.params({
        ...defined({ base: values.base, config }),
        rank: values.rank ?? 16,
        targets: values.targets ?? "all-linear"
      });
      output.event("result", result);
      const rows = result.perMatrix.map(({ name, shape, rank, trainable }) => [
        name,
        shape.join(" \xD7 "),
        String(rank),
        grouped(trainable)
      ]);
      output.text(table(["matrix", "shape", "rank", "trainable"], rows, ["left", "right", "right", "right"]));
      output.text(
        `
${grouped(result.trainable)} of ${grouped(result.total)} parameters, ${percent(result.percent)}
`
      );
    };
  }
});

// engine/cli/verbs/review.ts
var import_node_path7 = require("node:path");

// engine/workspace/content.ts
var hugeBytes = 1 << 20;
var marker = new RegExp(
  [
    /@generated\b/,
    /<auto-?generated/,
    /\bgenerated\b.*\bdo not (edit|modify|change)\b/,
    /\bdo not (edit|modify|change)\b.*\bgenerated\b/,
    /\b(this|the) (file|code|class|module)\b.{0,40}\b(is|was|has been) (auto(matically)?[- ]?)?generated\b/,
    /\b(auto[- ]?generated|automatically generated) (by|from|with|file|code)\b/,
    /\bgenerated by (the protocol buffer compiler|protoc|swagger|openapi|thrift|antlr|flex|bison|swig|cython)\b/i
  ].map((pattern) => pattern.source).join("|"),
  "i"
);

// engine/secret-names.ts
var secretName = new RegExp(
  [
    /^\.env|\.env$|^\.?env\.(local|prod|production|staging|development)$/,
    /\.(pem|key|p8|p12|pfx|pkcs12|ppk|jks|jceks|keystore|keytab|crt|cer|der|csr|kdbx?|asc|gpg|pgp|ovpn|mobileprovision|agekey|secret|secrets|credentials)$/,
    /^(id_rsa|id_dsa|id_ecdsa|id_ed25519|id_xmss)|^(ssh_host_.*_key)/,
    /^\.?credentials(\.(json|ya?ml|toml|ini|cfg|conf|csv|xml|txt|properties|enc|db|yml\.enc))*$|^\.git-credentials|^\.?netrc$|^_netrc$|^\.npmrc$|^\.yarnrc(\.yml)?$|^\.pypirc$|^\.pgpass$|^\.my\.cnf$/,
    /^\.?htpasswd|^\.?htdigest|^\.dockercfg$|^\.dockerconfigjson$|^\.s3cfg$|^\.boto$|^\.terraformrc$|^\.vault[-_]?pass/,
    /^(client[-_]secrets?|service[-_]?account[^/]*|gcp[-_]?key[^/]*|firebase-adminsdk[^/]*)\.json$/,
    /^\.?secrets?\.(json|jsonc|ya?ml|toml|ini|cfg|conf|properties|xml|txt|env)(\.enc)?$/,
    /^kubeconfig|\.kubeconfig$|\.tfvars(\.json)?$|\.tfstate(\.backup|\..*)?$|^terraform\.tfstate/,
    /^\.?(bash|zsh|sh|python|node_repl|psql|mysql|sqlite|rediscli)_history$/
  ].map((pattern) => pattern.source).join("|")
);

// engine/workspace/ignore-rules.ts
var import_ignore = __toESM(require_ignore());

// engine/workspace/kinds.ts
function words(text2) {
  return new Set(text2.trim().split(/\s+/));
}
var codeExtensions = words(`
  ts tsx mts cts js jsx mjs cjs vue svelte astro html htm xhtml css scss sass less styl pug hbs ejs liquid njk
  py pyi pyx pxd rb erb rake gemspec php phtml pl pm t lua tcl r rmd jl m mm
  c h cc cpp cxx hpp hh hxx inl ipp ixx cu cuh cl ino s asm ld
  rs go mod java kt kts scala sc sbt groovy gradle clj cljs cljc edn cs csx fs fsi fsx vb xaml razor cshtml
  swift dart zig nim v sv svh vhd vhdl d cr ex exs eex heex leex erl hrl hs lhs elm ml mli mll mly re rei purs idr agda
  lean rkt scm ss lisp cl el fnl f f90 f95 f03 for pas pp adb ads cob cbl st
  sh bash zsh fish ksh ps1 psm1 psd1 bat cmd awk sed vim nix sql psql plsql graphql gql proto thrift avdl capnp
  wgsl glsl vert frag comp hlsl metal shader gd tf hcl bicep cmake mk bzl star dockerfile sol vy move cairo wat mlir
  coffee ls litcoffee jsonnet libsonnet rego dhall cue tex sty cls`);
var documentationExtensions = words("md markdown mdx rst adoc asciidoc org rdoc textile pod");
var dataExtensions = words(`
  json jsonc json5 jsonl ndjson geojson topojson webmanifest yaml yml toml ini cfg conf config properties editorconfig
  xml xsd xsl xslt svg plist csv tsv txt log ipynb po pot resx xlf xliff strings arb srt vtt ics bib patch diff
  csproj vbproj fsproj sln vcxproj props targets pbxproj storyboard xib`);
var binaryExtensions = words(`
  png jpg jpeg gif bmp ico icns webp avif tif tiff psd ai sketch fig heic pdf ps eps
  zip gz tgz bz2 xz zst lz4 7z rar tar jar war ear aar whl gem nupkg vsix crx xpi apk ipa dmg iso deb rpm msi cab
  class o a so dylib dll exe lib pdb wasm node bin dat rom elf hex pyc pyo pyd beam
  ttf otf woff woff2 eot mp3 mp4 m4a wav ogg flac aac avi mov mkv webm swf blend fbx glb stl
  db sqlite sqlite3 mdb parquet arrow feather npy npz pkl pickle h5 hdf5 mat
  safetensors onnx pt pth ckpt gguf ggml tflite pb doc docx xls xlsx ppt pptx odt ods odp`);
var codeNames = words(`
  makefile gnumakefile dockerfile containerfile cmakelists.txt jenkinsfile rakefile gemfile vagrantfile brewfile
  podfile fastfile justfile procfile build build.bazel workspace workspace.bazel meson.build sconstruct sconscript
  snakefile tiltfile earthfile`);
var lockNames = words(`
  package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock deno.lock cargo.lock poetry.lock pdm.lock
  uv.lock pipfile.lock composer.lock gemfile.lock podfile.lock mix.lock pubspec.lock go.sum go.work.sum packages.lock.json
  flake.lock gradle.lockfile`);
var folderReasons = [
  ["version control folder", words(".git .hg .svn .bzr .jj .sl .pijul _darcs cvs")],
  [
    "vendored code of others",
    words(
      "node_modules bower_components jspm_packages web_modules vendor vendors third_party third-party thirdparty pods carthage site-packages .venv venv virtualenv .yarn .pnpm-store elm-stuff"
    )
  ],
  [
    "build output",
    words(
      "dist build out target .next .nuxt .output .svelte-kit .angular .docusaurus .eggs deriveddata dist-newstyle .stack-work .dart_tool .serverless .aws-sam .vercel .netlify coverage .nyc_output htmlcov __generated__ __snapshots__"
    )
  ],
  [
    "cache of a tool",
    words(
      "__pycache__ .mypy_cache .pytest_cache .ruff_cache .tox .nox .ipynb_checkpoints .cache .parcel-cache .turbo .gradle .terraform .bundle .sass-cache .vscode-test .idea .vs .metals .bloop .ccls-cache .clangd"
    )
  ]
];

// engine/workspace/review.ts
function countSkipped(files) {
  const counts = {};
  for (const { used, reason } of files) if (!used) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

// engine/cli/verbs/review.ts
var review = verb({
  summary: "Show which files of a workspace would be trained on, and why",
  positional: "WORKSPACE",
  options: ["base", "seed"],
  interruptible: true,
  notes: ["Nothing is written. --base says whose tokenizer counts the tokens; --seed as in train, for the same split."],
  prepare(workspace, values) {
    const folder = need(workspace, "WORKSPACE", "Usage: attune review WORKSPACE");
    return async (context) => {
      const request = {
        workspace: (0, import_node_path7.resolve)(context.io.cwd, folder),
        ...defined({ base: values.base, seed: values.seed })
      };
      const { files } = await context.operations.review(request, context.signal);
      show2(files, context);
    };
  }
});
function show2(files, { output }) {
  for (const file of files) output.event("file", fileEvent(file));
  const result = totals(files);
  output.event("result", result);
  const rows = files.map((file) => [
    file.path,
    file.used ? file.split === "heldOut" ? "held out" : "train" : "left out",
    file.used ? grouped(file.tokens.length) : "",
    file.secrets.length === 0 ? file.reason : `${file.reason} (${file.secrets.map(({ kind, line }) => `${kind} in line ${line}`).join(", ")})`
  ]);
  output.text(table(["file", "use", "tokens", "reason"], rows, ["left", "left", "right", "left"]));
  output.text(
    `
${grouped(result.used)} of ${counted(result.files, "file")}, ${counted(result.tokens, "token")}; ${counted(result.train, "file")} to train on, ${grouped(result.heldOut)} held out
`
  );
}
function fileEvent(file) {
  const { path, used, reason, tokens: tokens2, split, secrets, duplicateOf } = file;
  return { event: "file", path, used, reason, tokens: tokens2.length, split, secrets, duplicateOf };
}
function totals(files) {
  return {
    files: files.length,
    used: files.filter((file) => file.used).length,
    skipped: countSkipped(files),
    tokens: files.reduce((sum, file) => sum + file.tokens.length, 0),
    train: files.filter((file) => file.split === "train").length,
    heldOut: files.filter((file) => file.split === "heldOut").length
  };
}

// engine/cli/verbs/train.ts
var import_node_path8 = require("node:path");

// engine/cli/progress.ts
var linesPerRun = 20;
function createProgress(io) {
  let plan = null;
  let held = null;
  let bar = "";
  let shown = "";
  const clear = () => {
    if (bar !== "") io.out("\r\x1B[2K");
  };
  const line = (text2) => {
    clear();
    io.out(`${text2}
`);
    io.out(bar);
  };
  const end = () => {
    if (bar !== "") io.out("\n");
    bar = "";
  };
  const phase = (message) => {
    const name = message.replace(/:? \d+ of \d+$/, "");
    const again = name === shown;
    shown = name;
    if (!io.terminal) {
      if (!again) io.out(`${message}
`);
      return;
    }
    if (again) clear();
    else end();
    bar = message.slice(0, io.columns() - 1);
    io.out(bar);
  };
  const step = (event) => {
    const steps = plan?.steps ?? event.step;
    if (io.terminal) {
      clear();
      bar = barLine(event, steps, held, io.columns());
      io.out(bar);
    } else if (event.step === 1 || event.step === steps || event.step % Math.ceil(steps / linesPerRun) === 0) {
      io.out(`step ${event.step}/${steps}  ${figures(event, held)}
`);
    }
  };
  return {
    show(event) {
      switch (event.event) {
        case "phase":
          return phase(event.message);
        case "plan":
          plan = event;
          return line(planText(event));
        case "step":
          return step(event);
        case "eval":
          held = event;
          return line(
            `held-out loss ${event.loss.toFixed(3)} ${event.step === 0 ? "(base)" : `after step ${event.step}`}`
          );
        case "checkpoint":
          return line(`checkpoint after step ${event.step}: ${event.path}`);
        case "verdict":
          end();
          return line(verdictText(event));
        default:
          return assertNever(event);
      }
    },
    log(message) {
      clear();
      io.err(`${message}
`);
      io.out(bar);
    },
    end
  };
}
function barLine(event, steps, held, columns) {
  const step = String(event.step).padStart(String(steps).length);
  const text2 = ` ${step}/${steps}  ${figures(event, held)}`;
  const width = Math.min(30, columns - text2.length - 3);
  if (width < 5) return text2.trimStart().slice(0, columns - 1);
  const filled = Math.round(width * Math.min(event.step, steps) / steps);
  return `[${"\u2588".repeat(filled)}${"\u2591".repeat(width - filled)}]${text2}`;
}
function figures(event, held) {
  const parts = [`loss ${event.loss.toFixed(3)}`];
  if (held !== null) parts.push(`held-out ${held.loss.toFixed(3)}`);
  parts.push(`${grouped(event.tokensPerSecond)} tokens/s`, `${duration(event.etaSeconds)} left`);
  return parts.join("  ");
}
function planText(plan) {
  const left = Object.values(plan.skipped).reduce((sum, count2) => sum + count2, 0);
  const what = plan.method === "full" ? `every weight: ${grouped(plan.trainable)} parameters` : `adapter of rank ${plan.rank}, alpha ${plan.alpha}: ${grouped(plan.trainable)} of ${grouped(plan.total)} parameters (${percent(100 * plan.trainable / plan.total)}), ${bytes(plan.adapterBytes)}`;
  return [
    `base       ${plan.base}`,
    `workspace  ${counted(plan.files, "file")} (${grouped(left)} left out), ${grouped(plan.tokens)} tokens`,
    `training   ${what}`,
    `device     ${plan.device} (${plan.deviceName}), ${plan.precision}: ${plan.deviceReason}`,
    `plan       ${counted(plan.steps, "step")} of ${plan.batch} \xD7 ${plan.seqLen} tokens, about ${duration(plan.estimate.seconds)} and ${bytes(plan.estimate.bytes)}`
  ].join("\n");
}

// engine/cli/verbs/train.ts
var train = verb({
  summary: "Train an adapter on a workspace",
  positional: "[WORKSPACE]",
  options: [
    "base",
    "out",
    "method",
    "rank",
    "alpha",
    "targets",
    "dropout",
    "rslora",
    "steps",
    "epochs",
    "seq-len",
    "batch",
    "lr",
    "seed",
    "device",
    "precision",
    "threads",
    "examples",
    "resume",
    "no-verdict"
  ],
  interruptible: true,
  notes: [
    "WORKSPACE is a folder; --examples FILE takes its place. Ctrl+C finishes the step, writes a checkpoint and",
    "says how to resume; a second Ctrl+C stops at once.",
    "",
    "  attune train . --steps 100",
    "  attune train . --steps 100 --resume DIR"
  ],
  prepare(workspace, values) {
    const hint = "Usage: attune train WORKSPACE [OPTIONS], or attune train --examples FILE [OPTIONS]";
    if (workspace === void 0 && values.examples === void 0)
      throw usage("attune train: WORKSPACE is missing", hint);
    if (workspace !== void 0 && values.examples !== void 0) {
      throw usage(`attune train: --examples ${values.examples} and WORKSPACE ${workspace} exclude each other`, hint);
    }
    return async (context) => {
      const absolute = (path) => path === void 0 ? void 0 : (0, import_node_path8.resolve)(context.io.cwd, path);
      const request = defined({
        workspace: absolute(workspace),
        examples: absolute(values.examples),
        base: values.base,
        out: absolute(values.out),
        method: values.method,
        rank: values.rank,
        alpha: values.alpha,
        targets: values.targets,
        dropout: values.dropout,
        rslora: values.rslora,
        steps: values.steps,
        epochs: values.epochs,
        seqLen: values["seq-len"],
        batch: values.batch,
        lr: values.lr,
        seed: values.seed,
        device: values.device,
        precision: values.precision,
        threads: values.threads,
        resume: absolute(values.resume),
        verdict: values["no-verdict"] ? false : void 0
      });
      await perform(request, context);
    };
  }
});
async function perform(request, context) {
  const { output, operations, signal, io } = context;
  const progress = createProgress(io);
  const log = output.json ? output.log : progress.log;
  const onEvent = output.json ? (event) => output.event(event.event, event) : progress.show;
  lowerPriority(log);
  let result;
  try {
    result = await operations.train(request, { signal, onEvent, log });
  } catch (error) {
    throw withResume(error, context.argv);
  } finally {
    progress.end();
  }
  output.event("result", result);
  if (result.verdict === void 0 && request.verdict !== false) {
    output.text("no comparison with the base: it takes at least two held-out files with code\n");
  }
  output.text(`adapter in ${result.adapter} after ${counted(result.steps, "step")} and ${duration(result.seconds)}
`);
}
function withResume(error, argv) {
  if (!(error instanceof AttuneError) || error.code !== "E_INTERRUPTED") return error;
  const checkpoint = error.data?.["checkpoint"];
  if (typeof checkpoint !== "string") return error;
  const command = ["attune", "train", ...withoutResume(argv), "--resume", checkpoint].map(quoted).join(" ");
  return new AttuneError(error.code, error.message, `Resume with: ${command}`, error.data);
}
function withoutResume(argv) {
  return argv.filter(
    (argument, index) => argument !== "--resume" && !argument.startsWith("--resume=") && argv[index - 1] !== "--resume"
  );
}
function quoted(argument) {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

// test/engine/cli/fakes.ts
function only(given) {
  const refuse = (name) => () => Promise.reject(new Error(`${name} must not be called here`));
  return {
    train: refuse("train"),
    gradients: refuse("gradients"),
    logits: refuse("logits"),
    evaluate: refuse("evaluate"),
    createCompleter: refuse("createCompleter"),
    devices: refuse("devices"),
    checkHost: refuse("checkHost"),
    review: refuse("review"),
    params: refuse("params"),
    models: refuse("models"),
    checkModel: refuse("checkModel"),
    describeModel: refuse("describeModel"),
    downloadModel: refuse("downloadModel"),
    removeModel: refuse("removeModel"),
    adapters: refuse("adapters"),
    deleteAdapter: refuse("deleteAdapter"),
    ...given
  };
}

// test/engine/rpc/serve.test.ts
async function connected(given, use) {
  const there = new import_node_stream.PassThrough();
  const back = new import_node_stream.PassThrough();
  const engine = (0, import_node2.createMessageConnection)(new import_node2.StreamMessageReader(there), new import_node2.StreamMessageWriter(back));
  const client = (0, import_node2.createMessageConnection)(new import_node2.StreamMessageReader(back), new import_node2.StreamMessageWriter(there));
  const server = serve(engine, only(given));
  client.listen();
  try {
    await use(client, server);
  } finally {
    client.dispose();
    engine.dispose();
  }
}
async function rejection(request) {
  const error = await request.then(
    () => import_strict.default.fail("the request should have been rejected"),
    (reason) => reason
  );
  import_strict.default.ok(error instanceof import_node2.ResponseError, String(error));
  return error.data;
}
var trained = { adapter: "/a", steps: 1, seconds: 1, trainable: 1, total: 1 };
var wire = { workspace: "/w" };
var endless = (_, { signal, onEvent }) => new Promise((_resolve, reject) => {
  const stop = () => reject(new AttuneError("E_INTERRUPTED", "Stopped.", "Resume.", { checkpoint: "/c" }));
  onEvent({ event: "phase", phase: "training", message: "Training" });
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
});
var started = (client) => new Promise((resolve9) => client.onNotification(methods.trainEvent, resolve9));
(0, import_node_test.describe)("requests", () => {
  (0, import_node_test.it)("initialize answers with what the host is", () => connected({ checkHost: async () => ({ runtime: "1.30", node: "20", providers: ["cpu"] }) }, async (client) => {
    const params2 = { role: "completing", background: false };
    const host = await client.sendRequest(methods.initialize, params2);
    import_strict.default.deepEqual(host, { runtime: "1.30", node: "20", providers: ["cpu"] });
  }));
  (0, import_node_test.it)("devices, adapters and deleteAdapter reach their operations", async () => {
    const calls = [];
    const given = {
      devices: async () => [],
      adapters: async (base) => {
        calls.push(base);
        return [];
      },
      deleteAdapter: async (dir) => {
        calls.push(dir);
      }
    };
    await connected(given, async (client) => {
      import_strict.default.deepEqual(await client.sendRequest(methods.devices, {}), []);
      import_strict.default.deepEqual(await client.sendRequest(methods.adapters, { base: "hash" }), []);
      import_strict.default.deepEqual(await client.sendRequest(methods.adapters, {}), []);
      import_strict.default.deepEqual(await client.sendRequest(methods.deleteAdapter, { dir: "/d" }), {});
      import_strict.default.deepEqual(calls, ["hash", void 0, "/d"]);
    });
  });
  (0, import_node_test.it)("a download tells how far it is, and ends when its request is cancelled", async () => {
    const downloadModel = ({ id }, { onEvent, signal }) => {
      onEvent({ event: "download", id, file: "config.json", doneBytes: 1, totalBytes: 2 });
      return new Promise(
        (_, reject) => signal.addEventListener("abort", () => reject(new AttuneError("E_INTERRUPTED", "stopped", "Again.")))
      );
    };
    await connected({ downloadModel }, async (client) => {
      const source = new import_node2.CancellationTokenSource();
      client.onNotification(methods.downloadEvent, ({ id }) => {
        import_strict.default.equal(id, "a/b");
        source.cancel();
      });
      const error = await rejection(client.sendRequest(methods.downloadModel, { id: "a/b" }, source.token));
      import_strict.default.equal(error.code, "E_INTERRUPTED");
    });
  });
  (0, import_node_test.it)("train streams its events, in order, before its result", () => {
    const train2 = async (_, { onEvent, log }) => {
      for (let step = 1; step <= 3; step++) onEvent({ event: "eval", step, loss: step });
      log("a word");
      return trained;
    };
    return connected({ train: train2 }, async (client) => {
      const seen = [];
      for (const method of [methods.trainEvent, methods.log]) {
        client.onNotification(method, (params2) => {
          seen.push(params2);
        });
      }
      import_strict.default.deepEqual(await client.sendRequest(methods.train, wire), trained);
      import_strict.default.deepEqual(seen, [
        { event: "eval", step: 1, loss: 1 },
        { event: "eval", step: 2, loss: 2 },
        { event: "eval", step: 3, loss: 3 },
        { level: "info", message: "a word" }
      ]);
    });
  });
  (0, import_node_test.it)("one training run at a time", () => connected({ train: endless }, async (client) => {
    const source = new import_node2.CancellationTokenSource();
    const begun = started(client);
    const first = client.sendRequest(methods.train, wire, source.token);
    await begun;
    const second = await rejection(client.sendRequest(methods.train, wire));
    import_strict.default.match(second.message, /training already/);
    source.cancel();
    await rejection(first);
    const third = new import_node2.CancellationTokenSource();
    const again = started(client);
    const run = client.sendRequest(methods.train, wire, third.token);
    await again;
    third.cancel();
    import_strict.default.equal((await rejection(run)).code, "E_INTERRUPTED");
  }));
  (0, import_node_test.it)("cancelling a run interrupts it, and the error names its checkpoint", () => connected({ train: endless }, async (client) => {
    const source = new import_node2.CancellationTokenSource();
    const begun = started(client);
    const run = client.sendRequest(methods.train, wire, source.token);
    await begun;
    source.cancel();
    const expected = { code: "E_INTERRUPTED", message: "Stopped.", hint: "Resume.", data: { checkpoint: "/c" } };
    import_strict.default.deepEqual(await rejection(run), expected);
  }));
  (0, import_node_test.it)("completions are computed one at a time by one completer; a waiting one can be cancelled", async () => {
    const started2 = [];
    let made = 0;
    let release = () => import_strict.default.fail("nothing runs");
    const createCompleter = async () => {
      made += 1;
      return {
        complete: async ({ at }) => {
          const text2 = at.kind === "prompt" ? at.prompt : "";
          started2.push(text2);
          if (text2 === "first") {
            await new Promise((resolve9) => {
              release = resolve9;
            });
          }
          return { text: text2, tokens: 1, prefillMs: 1, perTokenMs: 1, reusedTokens: 0, stop: "end" };
        },
        dispose: async () => void 0
      };
    };
    await connected({ createCompleter }, async (client) => {
      const ask = (prompt, source2 = new import_node2.CancellationTokenSource()) => client.sendRequest(methods.complete, { at: { kind: "prompt", prompt } }, source2.token);
      const first = ask("first");
      const source = new import_node2.CancellationTokenSource();
      const second = ask("second", source);
      const third = ask("third");
      source.cancel();
      import_strict.default.equal((await rejection(second)).code, "E_INTERRUPTED");
      import_strict.default.deepEqual(started2, ["first"]);
      release();
      import_strict.default.deepEqual([(await first).text, (await third).text], ["first", "third"]);
      import_strict.default.deepEqual(started2, ["first", "third"]);
      import_strict.default.equal(made, 1);
    });
  });
});
(0, import_node_test.describe)("foreign parameters are refused by name, before anything runs", () => {
  const wrong = [
    [methods.initialize, {}, /role: nothing is not one of training, completing/],
    [methods.initialize, { role: "training", background: 1 }, /background: 1/],
    [methods.train, [], /train: \[\]|train: nothing/],
    [methods.train, {}, /exactly one of workspace and examples/],
    [methods.train, { workspace: "/w", examples: "/e" }, /exactly one of workspace and examples/],
    [methods.train, { workspace: "/w", rank: 0 }, /rank: 0/],
    [methods.train, { workspace: "/w", rank: "16" }, /rank: "16"/],
    [methods.train, { workspace: "/w", lr: 0 }, /lr: 0/],
    [methods.train, { workspace: "/w", device: "tpu" }, /device: "tpu" is not one of auto, cpu/],
    [methods.train, { workspace: "/w", verdict: "no" }, /verdict: "no"/],
    [methods.train, { workspace: "/w", surprise: 1 }, /unknown field "surprise"/],
    [methods.complete, {}, /at: nothing is not an object/],
    [methods.complete, { at: { kind: "cursor" } }, /kind: "cursor" is not one of file, prompt, tokens/],
    [methods.complete, { at: { kind: "file", file: "a", line: 0, column: 1 } }, /line: 0/],
    [methods.complete, { at: { kind: "prompt", prompt: "a" }, maxTokens: 1.5 }, /maxTokens: 1.5/],
    [methods.devices, { all: true }, /unknown field "all"/],
    [methods.adapters, { base: "" }, /base: ""/],
    [methods.deleteAdapter, {}, /dir: nothing/],
    [methods.models, { all: true }, /unknown field "all"/],
    [methods.modelPage, {}, /id: nothing/],
    [methods.downloadModel, { id: "a/b", token: "x" }, /unknown field "token"/]
  ];
  for (const [method, params2, says] of wrong) {
    (0, import_node_test.it)(`${method} ${JSON.stringify(params2)}`, () => connected({}, async (client) => {
      const error = await rejection(client.sendRequest(method, params2));
      import_strict.default.equal(error.code, "E_USAGE");
      import_strict.default.match(error.message, says);
      import_strict.default.ok(error.hint.length > 0);
    }));
  }
  (0, import_node_test.it)("a defect is E_INTERNAL and stands in the log", () => connected({ devices: () => Promise.reject(new TypeError("oops")) }, async (client) => {
    const logged = new Promise((resolve9) => client.onNotification(methods.log, resolve9));
    const error = await rejection(client.sendRequest(methods.devices, {}));
    import_strict.default.equal(error.code, "E_INTERNAL");
    import_strict.default.match(JSON.stringify(await logged), /"level":"error".*TypeError: oops/);
  }));
  (0, import_node_test.it)("an unknown method is refused", () => connected({}, async (client) => {
    await import_strict.default.rejects(client.sendRequest("attune/nothing", {}), /Unhandled method/);
  }));
});
(0, import_node_test.describe)("the end of the connection", () => {
  (0, import_node_test.it)("close interrupts what runs, waits for it, and no event is sent any more", () => {
    let checkpointWritten = false;
    const train2 = async (request, hooks) => {
      try {
        return await endless(request, hooks);
      } finally {
        await new Promise((resolve9) => setImmediate(resolve9));
        hooks.onEvent({ event: "checkpoint", step: 1, path: "/c" });
        checkpointWritten = true;
      }
    };
    return connected({ train: train2 }, async (client, server) => {
      const begun = started(client);
      const run = rejection(client.sendRequest(methods.train, wire));
      await begun;
      client.onNotification(methods.trainEvent, () => import_strict.default.fail("an event after close"));
      await server.close();
      import_strict.default.ok(checkpointWritten);
      import_strict.default.equal((await run).code, "E_INTERRUPTED");
    });
  });
  (0, import_node_test.it)("close with nothing running resolves", () => connected({}, (_, server) => server.close()));
});
(0, import_node_test.describe)("pauses", () => {
  const trainOnce = async (_, { pause, onEvent }) => {
    onEvent({ event: "phase", phase: "training", message: "before" });
    await pause?.();
    return trained;
  };
  (0, import_node_test.it)("the trainer waits while a completion waits, and goes on when it is done", () => connected({ train: trainOnce }, async (client) => {
    await client.sendNotification(methods.completionWaiting, { waiting: true });
    const begun = started(client);
    let done = false;
    const run = client.sendRequest(methods.train, wire).then(() => {
      done = true;
    });
    await begun;
    await new Promise((resolve9) => setImmediate(resolve9));
    import_strict.default.equal(done, false);
    await client.sendNotification(methods.completionWaiting, { waiting: false });
    await run;
  }));
  (0, import_node_test.it)("does not wait when no completion waits", () => connected({ train: trainOnce }, async (client) => {
    import_strict.default.deepEqual(await client.sendRequest(methods.train, wire), trained);
  }));
  (0, import_node_test.it)("a malformed notification is logged and changes nothing", () => connected({ train: trainOnce }, async (client) => {
    const logged = new Promise((resolve9) => client.onNotification(methods.log, resolve9));
    await client.sendNotification(methods.completionWaiting, { waiting: "yes" });
    import_strict.default.match(JSON.stringify(await logged), /waiting: \\"yes\\"/);
    import_strict.default.deepEqual(await client.sendRequest(methods.train, wire), trained);
  }));
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vaXMuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vbWVzc2FnZXMuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vbGlua2VkTWFwLmpzIiwgIi4uL25vZGVfbW9kdWxlcy92c2NvZGUtanNvbnJwYy9saWIvY29tbW9uL2Rpc3Bvc2FibGUuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vcmFsLmpzIiwgIi4uL25vZGVfbW9kdWxlcy92c2NvZGUtanNvbnJwYy9saWIvY29tbW9uL2V2ZW50cy5qcyIsICIuLi9ub2RlX21vZHVsZXMvdnNjb2RlLWpzb25ycGMvbGliL2NvbW1vbi9jYW5jZWxsYXRpb24uanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vc2hhcmVkQXJyYXlDYW5jZWxsYXRpb24uanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vc2VtYXBob3JlLmpzIiwgIi4uL25vZGVfbW9kdWxlcy92c2NvZGUtanNvbnJwYy9saWIvY29tbW9uL21lc3NhZ2VSZWFkZXIuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vbWVzc2FnZVdyaXRlci5qcyIsICIuLi9ub2RlX21vZHVsZXMvdnNjb2RlLWpzb25ycGMvbGliL2NvbW1vbi9tZXNzYWdlQnVmZmVyLmpzIiwgIi4uL25vZGVfbW9kdWxlcy92c2NvZGUtanNvbnJwYy9saWIvY29tbW9uL2Nvbm5lY3Rpb24uanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9jb21tb24vYXBpLmpzIiwgIi4uL25vZGVfbW9kdWxlcy92c2NvZGUtanNvbnJwYy9saWIvbm9kZS9yaWwuanMiLCAiLi4vbm9kZV9tb2R1bGVzL3ZzY29kZS1qc29ucnBjL2xpYi9ub2RlL21haW4uanMiLCAiLi4vbm9kZV9tb2R1bGVzL2lnbm9yZS9pbmRleC5qcyIsICIuLi90ZXN0L2VuZ2luZS9ycGMvc2VydmUudGVzdC50cyIsICIuLi9lbmdpbmUvZXJyb3JzLnRzIiwgIi4uL2VuZ2luZS9wcm90b2NvbC50cyIsICIuLi9lbmdpbmUvcnBjL3NlcnZlLnRzIiwgIi4uL2VuZ2luZS9jaGVja3MudHMiLCAiLi4vZW5naW5lL3JlcXVlc3RzLnRzIiwgIi4uL2VuZ2luZS9wcmlvcml0eS50cyIsICIuLi9lbmdpbmUvcXVldWUudHMiLCAiLi4vZW5naW5lL3JwYy9oYW5kbGVycy50cyIsICIuLi9lbmdpbmUvcnBjL3R1cm5zLnRzIiwgIi4uL2VuZ2luZS9jbGkvb3B0aW9ucy50cyIsICIuLi9lbmdpbmUvY2xpL291dHB1dC50cyIsICIuLi9lbmdpbmUvY2xpL3ZlcmIudHMiLCAiLi4vZW5naW5lL2NsaS92ZXJicy9jb21wbGV0ZS50cyIsICIuLi9lbmdpbmUvY2xpL3N0ZGluLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvZGV2aWNlcy50cyIsICIuLi9lbmdpbmUvY2xpL3ZlcmJzL2V2YWx1YXRlLnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyZGljdC50cyIsICIuLi9lbmdpbmUvY2xpL3ZlcmJzL2dyYWRpZW50cy50cyIsICIuLi9lbmdpbmUvY2xpL3ZlcmJzL2xvZ2l0cy50cyIsICIuLi9lbmdpbmUvY2xpL3ZlcmJzL21vZGVscy50cyIsICIuLi9lbmdpbmUvY2xpL3ZlcmJzL3BhcmFtcy50cyIsICIuLi9lbmdpbmUvY2xpL3ZlcmJzL3Jldmlldy50cyIsICIuLi9lbmdpbmUvd29ya3NwYWNlL2NvbnRlbnQudHMiLCAiLi4vZW5naW5lL3NlY3JldC1uYW1lcy50cyIsICIuLi9lbmdpbmUvd29ya3NwYWNlL2lnbm9yZS1ydWxlcy50cyIsICIuLi9lbmdpbmUvd29ya3NwYWNlL2tpbmRzLnRzIiwgIi4uL2VuZ2luZS93b3Jrc3BhY2UvcmV2aWV3LnRzIiwgIi4uL2VuZ2luZS9jbGkvdmVyYnMvdHJhaW4udHMiLCAiLi4vZW5naW5lL2NsaS9wcm9ncmVzcy50cyIsICIuLi90ZXN0L2VuZ2luZS9jbGkvZmFrZXMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIlwidXNlIHN0cmljdFwiO1xuLyogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cbiAqIENvcHlyaWdodCAoYykgTWljcm9zb2Z0IENvcnBvcmF0aW9uLiBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xuZXhwb3J0cy5ib29sZWFuID0gYm9vbGVhbjtcbmV4cG9ydHMuc3RyaW5nID0gc3RyaW5nO1xuZXhwb3J0cy5udW1iZXIgPSBudW1iZXI7XG5leHBvcnRzLmVycm9yID0gZXJyb3I7XG5leHBvcnRzLmZ1bmMgPSBmdW5jO1xuZXhwb3J0cy5hcnJheSA9IGFycmF5O1xuZXhwb3J0cy5zdHJpbmdBcnJheSA9IHN0cmluZ0FycmF5O1xuZnVuY3Rpb24gYm9vbGVhbih2YWx1ZSkge1xuICAgIHJldHVybiB2YWx1ZSA9PT0gdHJ1ZSB8fCB2YWx1ZSA9PT0gZmFsc2U7XG59XG5mdW5jdGlvbiBzdHJpbmcodmFsdWUpIHtcbiAgICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyB8fCB2YWx1ZSBpbnN0YW5jZW9mIFN0cmluZztcbn1cbmZ1bmN0aW9uIG51bWJlcih2YWx1ZSkge1xuICAgIHJldHVybiB0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInIHx8IHZhbHVlIGluc3RhbmNlb2YgTnVtYmVyO1xufVxuZnVuY3Rpb24gZXJyb3IodmFsdWUpIHtcbiAgICByZXR1cm4gdmFsdWUgaW5zdGFuY2VvZiBFcnJvcjtcbn1cbmZ1bmN0aW9uIGZ1bmModmFsdWUpIHtcbiAgICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSAnZnVuY3Rpb24nO1xufVxuZnVuY3Rpb24gYXJyYXkodmFsdWUpIHtcbiAgICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59XG5mdW5jdGlvbiBzdHJpbmdBcnJheSh2YWx1ZSkge1xuICAgIHJldHVybiBhcnJheSh2YWx1ZSkgJiYgdmFsdWUuZXZlcnkoZWxlbSA9PiBzdHJpbmcoZWxlbSkpO1xufVxuIiwgIlwidXNlIHN0cmljdFwiO1xuLyogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cbiAqIENvcHlyaWdodCAoYykgTWljcm9zb2Z0IENvcnBvcmF0aW9uLiBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xudmFyIF9fY3JlYXRlQmluZGluZyA9ICh0aGlzICYmIHRoaXMuX19jcmVhdGVCaW5kaW5nKSB8fCAoT2JqZWN0LmNyZWF0ZSA/IChmdW5jdGlvbihvLCBtLCBrLCBrMikge1xuICAgIGlmIChrMiA9PT0gdW5kZWZpbmVkKSBrMiA9IGs7XG4gICAgdmFyIGRlc2MgPSBPYmplY3QuZ2V0T3duUHJvcGVydHlEZXNjcmlwdG9yKG0sIGspO1xuICAgIGlmICghZGVzYyB8fCAoXCJnZXRcIiBpbiBkZXNjID8gIW0uX19lc01vZHVsZSA6IGRlc2Mud3JpdGFibGUgfHwgZGVzYy5jb25maWd1cmFibGUpKSB7XG4gICAgICBkZXNjID0geyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uKCkgeyByZXR1cm4gbVtrXTsgfSB9O1xuICAgIH1cbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkobywgazIsIGRlc2MpO1xufSkgOiAoZnVuY3Rpb24obywgbSwgaywgazIpIHtcbiAgICBpZiAoazIgPT09IHVuZGVmaW5lZCkgazIgPSBrO1xuICAgIG9bazJdID0gbVtrXTtcbn0pKTtcbnZhciBfX3NldE1vZHVsZURlZmF1bHQgPSAodGhpcyAmJiB0aGlzLl9fc2V0TW9kdWxlRGVmYXVsdCkgfHwgKE9iamVjdC5jcmVhdGUgPyAoZnVuY3Rpb24obywgdikge1xuICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShvLCBcImRlZmF1bHRcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCB2YWx1ZTogdiB9KTtcbn0pIDogZnVuY3Rpb24obywgdikge1xuICAgIG9bXCJkZWZhdWx0XCJdID0gdjtcbn0pO1xudmFyIF9faW1wb3J0U3RhciA9ICh0aGlzICYmIHRoaXMuX19pbXBvcnRTdGFyKSB8fCAoZnVuY3Rpb24gKCkge1xuICAgIHZhciBvd25LZXlzID0gZnVuY3Rpb24obykge1xuICAgICAgICBvd25LZXlzID0gT2JqZWN0LmdldE93blByb3BlcnR5TmFtZXMgfHwgZnVuY3Rpb24gKG8pIHtcbiAgICAgICAgICAgIHZhciBhciA9IFtdO1xuICAgICAgICAgICAgZm9yICh2YXIgayBpbiBvKSBpZiAoT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKG8sIGspKSBhclthci5sZW5ndGhdID0gaztcbiAgICAgICAgICAgIHJldHVybiBhcjtcbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIG93bktleXMobyk7XG4gICAgfTtcbiAgICByZXR1cm4gZnVuY3Rpb24gKG1vZCkge1xuICAgICAgICBpZiAobW9kICYmIG1vZC5fX2VzTW9kdWxlKSByZXR1cm4gbW9kO1xuICAgICAgICB2YXIgcmVzdWx0ID0ge307XG4gICAgICAgIGlmIChtb2QgIT0gbnVsbCkgZm9yICh2YXIgayA9IG93bktleXMobW9kKSwgaSA9IDA7IGkgPCBrLmxlbmd0aDsgaSsrKSBpZiAoa1tpXSAhPT0gXCJkZWZhdWx0XCIpIF9fY3JlYXRlQmluZGluZyhyZXN1bHQsIG1vZCwga1tpXSk7XG4gICAgICAgIF9fc2V0TW9kdWxlRGVmYXVsdChyZXN1bHQsIG1vZCk7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfTtcbn0pKCk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJfX2VzTW9kdWxlXCIsIHsgdmFsdWU6IHRydWUgfSk7XG5leHBvcnRzLk1lc3NhZ2UgPSBleHBvcnRzLk5vdGlmaWNhdGlvblR5cGU5ID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlOCA9IGV4cG9ydHMuTm90aWZpY2F0aW9uVHlwZTcgPSBleHBvcnRzLk5vdGlmaWNhdGlvblR5cGU2ID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlNSA9IGV4cG9ydHMuTm90aWZpY2F0aW9uVHlwZTQgPSBleHBvcnRzLk5vdGlmaWNhdGlvblR5cGUzID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlMiA9IGV4cG9ydHMuTm90aWZpY2F0aW9uVHlwZTEgPSBleHBvcnRzLk5vdGlmaWNhdGlvblR5cGUwID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlID0gZXhwb3J0cy5SZXF1ZXN0VHlwZTkgPSBleHBvcnRzLlJlcXVlc3RUeXBlOCA9IGV4cG9ydHMuUmVxdWVzdFR5cGU3ID0gZXhwb3J0cy5SZXF1ZXN0VHlwZTYgPSBleHBvcnRzLlJlcXVlc3RUeXBlNSA9IGV4cG9ydHMuUmVxdWVzdFR5cGU0ID0gZXhwb3J0cy5SZXF1ZXN0VHlwZTMgPSBleHBvcnRzLlJlcXVlc3RUeXBlMiA9IGV4cG9ydHMuUmVxdWVzdFR5cGUxID0gZXhwb3J0cy5SZXF1ZXN0VHlwZSA9IGV4cG9ydHMuUmVxdWVzdFR5cGUwID0gZXhwb3J0cy5BYnN0cmFjdE1lc3NhZ2VTaWduYXR1cmUgPSBleHBvcnRzLlBhcmFtZXRlclN0cnVjdHVyZXMgPSBleHBvcnRzLlJlc3BvbnNlRXJyb3IgPSBleHBvcnRzLkVycm9yQ29kZXMgPSB2b2lkIDA7XG5jb25zdCBpcyA9IF9faW1wb3J0U3RhcihyZXF1aXJlKFwiLi9pc1wiKSk7XG4vKipcbiAqIFByZWRlZmluZWQgZXJyb3IgY29kZXMuXG4gKi9cbnZhciBFcnJvckNvZGVzO1xuKGZ1bmN0aW9uIChFcnJvckNvZGVzKSB7XG4gICAgLy8gRGVmaW5lZCBieSBKU09OIFJQQ1xuICAgIEVycm9yQ29kZXMuUGFyc2VFcnJvciA9IC0zMjcwMDtcbiAgICBFcnJvckNvZGVzLkludmFsaWRSZXF1ZXN0ID0gLTMyNjAwO1xuICAgIEVycm9yQ29kZXMuTWV0aG9kTm90Rm91bmQgPSAtMzI2MDE7XG4gICAgRXJyb3JDb2Rlcy5JbnZhbGlkUGFyYW1zID0gLTMyNjAyO1xuICAgIEVycm9yQ29kZXMuSW50ZXJuYWxFcnJvciA9IC0zMjYwMztcbiAgICAvKipcbiAgICAgKiBUaGlzIGlzIHRoZSBzdGFydCByYW5nZSBvZiBKU09OIFJQQyByZXNlcnZlZCBlcnJvciBjb2Rlcy5cbiAgICAgKiBJdCBkb2Vzbid0IGRlbm90ZSBhIHJlYWwgZXJyb3IgY29kZS4gTm8gYXBwbGljYXRpb24gZXJyb3IgY29kZXMgc2hvdWxkXG4gICAgICogYmUgZGVmaW5lZCBiZXR3ZWVuIHRoZSBzdGFydCBhbmQgZW5kIHJhbmdlLiBGb3IgYmFja3dhcmRzXG4gICAgICogY29tcGF0aWJpbGl0eSB0aGUgYFNlcnZlck5vdEluaXRpYWxpemVkYCBhbmQgdGhlIGBVbmtub3duRXJyb3JDb2RlYFxuICAgICAqIGFyZSBsZWZ0IGluIHRoZSByYW5nZS5cbiAgICAgKlxuICAgICAqIEBzaW5jZSAzLjE2LjBcbiAgICAqL1xuICAgIEVycm9yQ29kZXMuanNvbnJwY1Jlc2VydmVkRXJyb3JSYW5nZVN0YXJ0ID0gLTMyMDk5O1xuICAgIC8qKiBAZGVwcmVjYXRlZCB1c2UgIGpzb25ycGNSZXNlcnZlZEVycm9yUmFuZ2VTdGFydCAqL1xuICAgIEVycm9yQ29kZXMuc2VydmVyRXJyb3JTdGFydCA9IC0zMjA5OTtcbiAgICAvKipcbiAgICAgKiBBbiBlcnJvciBvY2N1cnJlZCB3aGVuIHdyaXRlIGEgbWVzc2FnZSB0byB0aGUgdHJhbnNwb3J0IGxheWVyLlxuICAgICAqL1xuICAgIEVycm9yQ29kZXMuTWVzc2FnZVdyaXRlRXJyb3IgPSAtMzIwOTk7XG4gICAgLyoqXG4gICAgICogQW4gZXJyb3Igb2NjdXJyZWQgd2hlbiByZWFkaW5nIGEgbWVzc2FnZSBmcm9tIHRoZSB0cmFuc3BvcnQgbGF5ZXIuXG4gICAgICovXG4gICAgRXJyb3JDb2Rlcy5NZXNzYWdlUmVhZEVycm9yID0gLTMyMDk4O1xuICAgIC8qKlxuICAgICAqIFRoZSBjb25uZWN0aW9uIGdvdCBkaXNwb3NlZCBvciBsb3N0IGFuZCBhbGwgcGVuZGluZyByZXNwb25zZXMgZ290XG4gICAgICogcmVqZWN0ZWQuXG4gICAgICovXG4gICAgRXJyb3JDb2Rlcy5QZW5kaW5nUmVzcG9uc2VSZWplY3RlZCA9IC0zMjA5NztcbiAgICAvKipcbiAgICAgKiBUaGUgY29ubmVjdGlvbiBpcyBpbmFjdGl2ZSBhbmQgYSB1c2Ugb2YgaXQgZmFpbGVkLlxuICAgICAqL1xuICAgIEVycm9yQ29kZXMuQ29ubmVjdGlvbkluYWN0aXZlID0gLTMyMDk2O1xuICAgIC8qKlxuICAgICAqIEVycm9yIGNvZGUgaW5kaWNhdGluZyB0aGF0IGEgc2VydmVyIHJlY2VpdmVkIGEgbm90aWZpY2F0aW9uIG9yXG4gICAgICogcmVxdWVzdCBiZWZvcmUgdGhlIHNlcnZlciBoYXMgcmVjZWl2ZWQgdGhlIGBpbml0aWFsaXplYCByZXF1ZXN0LlxuICAgICAqL1xuICAgIEVycm9yQ29kZXMuU2VydmVyTm90SW5pdGlhbGl6ZWQgPSAtMzIwMDI7XG4gICAgRXJyb3JDb2Rlcy5Vbmtub3duRXJyb3JDb2RlID0gLTMyMDAxO1xuICAgIC8qKlxuICAgICAqIFRoaXMgaXMgdGhlIGVuZCByYW5nZSBvZiBKU09OIFJQQyByZXNlcnZlZCBlcnJvciBjb2Rlcy5cbiAgICAgKiBJdCBkb2Vzbid0IGRlbm90ZSBhIHJlYWwgZXJyb3IgY29kZS5cbiAgICAgKlxuICAgICAqIEBzaW5jZSAzLjE2LjBcbiAgICAqL1xuICAgIEVycm9yQ29kZXMuanNvbnJwY1Jlc2VydmVkRXJyb3JSYW5nZUVuZCA9IC0zMjAwMDtcbiAgICAvKiogQGRlcHJlY2F0ZWQgdXNlICBqc29ucnBjUmVzZXJ2ZWRFcnJvclJhbmdlRW5kICovXG4gICAgRXJyb3JDb2Rlcy5zZXJ2ZXJFcnJvckVuZCA9IC0zMjAwMDtcbn0pKEVycm9yQ29kZXMgfHwgKGV4cG9ydHMuRXJyb3JDb2RlcyA9IEVycm9yQ29kZXMgPSB7fSkpO1xuLyoqXG4gKiBBbiBlcnJvciBvYmplY3QgcmV0dXJuIGluIGEgcmVzcG9uc2UgaW4gY2FzZSBhIHJlcXVlc3RcbiAqIGhhcyBmYWlsZWQuXG4gKi9cbmNsYXNzIFJlc3BvbnNlRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gICAgY29kZTtcbiAgICBkYXRhO1xuICAgIGNvbnN0cnVjdG9yKGNvZGUsIG1lc3NhZ2UsIGRhdGEpIHtcbiAgICAgICAgc3VwZXIobWVzc2FnZSk7XG4gICAgICAgIHRoaXMuY29kZSA9IGlzLm51bWJlcihjb2RlKSA/IGNvZGUgOiBFcnJvckNvZGVzLlVua25vd25FcnJvckNvZGU7XG4gICAgICAgIHRoaXMuZGF0YSA9IGRhdGE7XG4gICAgICAgIE9iamVjdC5zZXRQcm90b3R5cGVPZih0aGlzLCBSZXNwb25zZUVycm9yLnByb3RvdHlwZSk7XG4gICAgfVxuICAgIHRvSnNvbigpIHtcbiAgICAgICAgY29uc3QgcmVzdWx0ID0ge1xuICAgICAgICAgICAgY29kZTogdGhpcy5jb2RlLFxuICAgICAgICAgICAgbWVzc2FnZTogdGhpcy5tZXNzYWdlXG4gICAgICAgIH07XG4gICAgICAgIGlmICh0aGlzLmRhdGEgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgcmVzdWx0LmRhdGEgPSB0aGlzLmRhdGE7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG59XG5leHBvcnRzLlJlc3BvbnNlRXJyb3IgPSBSZXNwb25zZUVycm9yO1xuY2xhc3MgUGFyYW1ldGVyU3RydWN0dXJlcyB7XG4gICAga2luZDtcbiAgICAvKipcbiAgICAgKiBUaGUgcGFyYW1ldGVyIHN0cnVjdHVyZSBpcyBhdXRvbWF0aWNhbGx5IGluZmVycmVkIG9uIHRoZSBudW1iZXIgb2YgcGFyYW1ldGVyc1xuICAgICAqIGFuZCB0aGUgcGFyYW1ldGVyIHR5cGUgaW4gY2FzZSBvZiBhIHNpbmdsZSBwYXJhbS5cbiAgICAgKi9cbiAgICBzdGF0aWMgYXV0byA9IG5ldyBQYXJhbWV0ZXJTdHJ1Y3R1cmVzKCdhdXRvJyk7XG4gICAgLyoqXG4gICAgICogRm9yY2VzIGBieVBvc2l0aW9uYCBwYXJhbWV0ZXIgc3RydWN0dXJlLiBUaGlzIGlzIHVzZWZ1bCBpZiB5b3UgaGF2ZSBhIHNpbmdsZVxuICAgICAqIHBhcmFtZXRlciB3aGljaCBoYXMgYSBsaXRlcmFsIHR5cGUuXG4gICAgICovXG4gICAgc3RhdGljIGJ5UG9zaXRpb24gPSBuZXcgUGFyYW1ldGVyU3RydWN0dXJlcygnYnlQb3NpdGlvbicpO1xuICAgIC8qKlxuICAgICAqIEZvcmNlcyBgYnlOYW1lYCBwYXJhbWV0ZXIgc3RydWN0dXJlLiBUaGlzIGlzIG9ubHkgdXNlZnVsIHdoZW4gaGF2aW5nIGEgc2luZ2xlXG4gICAgICogcGFyYW1ldGVyLiBUaGUgbGlicmFyeSB3aWxsIHJlcG9ydCBlcnJvcnMgaWYgdXNlZCB3aXRoIGEgZGlmZmVyZW50IG51bWJlciBvZlxuICAgICAqIHBhcmFtZXRlcnMuXG4gICAgICovXG4gICAgc3RhdGljIGJ5TmFtZSA9IG5ldyBQYXJhbWV0ZXJTdHJ1Y3R1cmVzKCdieU5hbWUnKTtcbiAgICBjb25zdHJ1Y3RvcihraW5kKSB7XG4gICAgICAgIHRoaXMua2luZCA9IGtpbmQ7XG4gICAgfVxuICAgIHN0YXRpYyBpcyh2YWx1ZSkge1xuICAgICAgICByZXR1cm4gdmFsdWUgPT09IFBhcmFtZXRlclN0cnVjdHVyZXMuYXV0byB8fCB2YWx1ZSA9PT0gUGFyYW1ldGVyU3RydWN0dXJlcy5ieU5hbWUgfHwgdmFsdWUgPT09IFBhcmFtZXRlclN0cnVjdHVyZXMuYnlQb3NpdGlvbjtcbiAgICB9XG4gICAgdG9TdHJpbmcoKSB7XG4gICAgICAgIHJldHVybiB0aGlzLmtpbmQ7XG4gICAgfVxufVxuZXhwb3J0cy5QYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gUGFyYW1ldGVyU3RydWN0dXJlcztcbi8qKlxuICogQW4gYWJzdHJhY3QgaW1wbGVtZW50YXRpb24gb2YgYSBNZXNzYWdlVHlwZS5cbiAqL1xuY2xhc3MgQWJzdHJhY3RNZXNzYWdlU2lnbmF0dXJlIHtcbiAgICBtZXRob2Q7XG4gICAgbnVtYmVyT2ZQYXJhbXM7XG4gICAgY29uc3RydWN0b3IobWV0aG9kLCBudW1iZXJPZlBhcmFtcykge1xuICAgICAgICB0aGlzLm1ldGhvZCA9IG1ldGhvZDtcbiAgICAgICAgdGhpcy5udW1iZXJPZlBhcmFtcyA9IG51bWJlck9mUGFyYW1zO1xuICAgIH1cbiAgICBnZXQgcGFyYW1ldGVyU3RydWN0dXJlcygpIHtcbiAgICAgICAgcmV0dXJuIFBhcmFtZXRlclN0cnVjdHVyZXMuYXV0bztcbiAgICB9XG59XG5leHBvcnRzLkFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSA9IEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZTtcbi8qKlxuICogQ2xhc3NlcyB0byB0eXBlIHJlcXVlc3QgcmVzcG9uc2UgcGFpcnNcbiAqL1xuY2xhc3MgUmVxdWVzdFR5cGUwIGV4dGVuZHMgQWJzdHJhY3RNZXNzYWdlU2lnbmF0dXJlIHtcbiAgICAvKipcbiAgICAgKiBDbGllbnRzIG11c3Qgbm90IHVzZSB0aGlzIHByb3BlcnR5LiBJdCBpcyBoZXJlIHRvIGVuc3VyZSBjb3JyZWN0IHR5cGluZy5cbiAgICAgKi9cbiAgICBfO1xuICAgIGNvbnN0cnVjdG9yKG1ldGhvZCkge1xuICAgICAgICBzdXBlcihtZXRob2QsIDApO1xuICAgIH1cbn1cbmV4cG9ydHMuUmVxdWVzdFR5cGUwID0gUmVxdWVzdFR5cGUwO1xuY2xhc3MgUmVxdWVzdFR5cGUgZXh0ZW5kcyBBYnN0cmFjdE1lc3NhZ2VTaWduYXR1cmUge1xuICAgIF9wYXJhbWV0ZXJTdHJ1Y3R1cmVzO1xuICAgIC8qKlxuICAgICAqIENsaWVudHMgbXVzdCBub3QgdXNlIHRoaXMgcHJvcGVydHkuIEl0IGlzIGhlcmUgdG8gZW5zdXJlIGNvcnJlY3QgdHlwaW5nLlxuICAgICAqL1xuICAgIF87XG4gICAgY29uc3RydWN0b3IobWV0aG9kLCBfcGFyYW1ldGVyU3RydWN0dXJlcyA9IFBhcmFtZXRlclN0cnVjdHVyZXMuYXV0bykge1xuICAgICAgICBzdXBlcihtZXRob2QsIDEpO1xuICAgICAgICB0aGlzLl9wYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gX3BhcmFtZXRlclN0cnVjdHVyZXM7XG4gICAgfVxuICAgIGdldCBwYXJhbWV0ZXJTdHJ1Y3R1cmVzKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fcGFyYW1ldGVyU3RydWN0dXJlcztcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlID0gUmVxdWVzdFR5cGU7XG5jbGFzcyBSZXF1ZXN0VHlwZTEgZXh0ZW5kcyBBYnN0cmFjdE1lc3NhZ2VTaWduYXR1cmUge1xuICAgIF9wYXJhbWV0ZXJTdHJ1Y3R1cmVzO1xuICAgIC8qKlxuICAgICAqIENsaWVudHMgbXVzdCBub3QgdXNlIHRoaXMgcHJvcGVydHkuIEl0IGlzIGhlcmUgdG8gZW5zdXJlIGNvcnJlY3QgdHlwaW5nLlxuICAgICAqL1xuICAgIF87XG4gICAgY29uc3RydWN0b3IobWV0aG9kLCBfcGFyYW1ldGVyU3RydWN0dXJlcyA9IFBhcmFtZXRlclN0cnVjdHVyZXMuYXV0bykge1xuICAgICAgICBzdXBlcihtZXRob2QsIDEpO1xuICAgICAgICB0aGlzLl9wYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gX3BhcmFtZXRlclN0cnVjdHVyZXM7XG4gICAgfVxuICAgIGdldCBwYXJhbWV0ZXJTdHJ1Y3R1cmVzKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fcGFyYW1ldGVyU3RydWN0dXJlcztcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlMSA9IFJlcXVlc3RUeXBlMTtcbmNsYXNzIFJlcXVlc3RUeXBlMiBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCAyKTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlMiA9IFJlcXVlc3RUeXBlMjtcbmNsYXNzIFJlcXVlc3RUeXBlMyBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCAzKTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlMyA9IFJlcXVlc3RUeXBlMztcbmNsYXNzIFJlcXVlc3RUeXBlNCBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA0KTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlNCA9IFJlcXVlc3RUeXBlNDtcbmNsYXNzIFJlcXVlc3RUeXBlNSBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA1KTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlNSA9IFJlcXVlc3RUeXBlNTtcbmNsYXNzIFJlcXVlc3RUeXBlNiBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA2KTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlNiA9IFJlcXVlc3RUeXBlNjtcbmNsYXNzIFJlcXVlc3RUeXBlNyBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA3KTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlNyA9IFJlcXVlc3RUeXBlNztcbmNsYXNzIFJlcXVlc3RUeXBlOCBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA4KTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlOCA9IFJlcXVlc3RUeXBlODtcbmNsYXNzIFJlcXVlc3RUeXBlOSBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA5KTtcbiAgICB9XG59XG5leHBvcnRzLlJlcXVlc3RUeXBlOSA9IFJlcXVlc3RUeXBlOTtcbmNsYXNzIE5vdGlmaWNhdGlvblR5cGUgZXh0ZW5kcyBBYnN0cmFjdE1lc3NhZ2VTaWduYXR1cmUge1xuICAgIF9wYXJhbWV0ZXJTdHJ1Y3R1cmVzO1xuICAgIC8qKlxuICAgICAqIENsaWVudHMgbXVzdCBub3QgdXNlIHRoaXMgcHJvcGVydHkuIEl0IGlzIGhlcmUgdG8gZW5zdXJlIGNvcnJlY3QgdHlwaW5nLlxuICAgICAqL1xuICAgIF87XG4gICAgY29uc3RydWN0b3IobWV0aG9kLCBfcGFyYW1ldGVyU3RydWN0dXJlcyA9IFBhcmFtZXRlclN0cnVjdHVyZXMuYXV0bykge1xuICAgICAgICBzdXBlcihtZXRob2QsIDEpO1xuICAgICAgICB0aGlzLl9wYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gX3BhcmFtZXRlclN0cnVjdHVyZXM7XG4gICAgfVxuICAgIGdldCBwYXJhbWV0ZXJTdHJ1Y3R1cmVzKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fcGFyYW1ldGVyU3RydWN0dXJlcztcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGUgPSBOb3RpZmljYXRpb25UeXBlO1xuY2xhc3MgTm90aWZpY2F0aW9uVHlwZTAgZXh0ZW5kcyBBYnN0cmFjdE1lc3NhZ2VTaWduYXR1cmUge1xuICAgIC8qKlxuICAgICAqIENsaWVudHMgbXVzdCBub3QgdXNlIHRoaXMgcHJvcGVydHkuIEl0IGlzIGhlcmUgdG8gZW5zdXJlIGNvcnJlY3QgdHlwaW5nLlxuICAgICAqL1xuICAgIF87XG4gICAgY29uc3RydWN0b3IobWV0aG9kKSB7XG4gICAgICAgIHN1cGVyKG1ldGhvZCwgMCk7XG4gICAgfVxufVxuZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlMCA9IE5vdGlmaWNhdGlvblR5cGUwO1xuY2xhc3MgTm90aWZpY2F0aW9uVHlwZTEgZXh0ZW5kcyBBYnN0cmFjdE1lc3NhZ2VTaWduYXR1cmUge1xuICAgIF9wYXJhbWV0ZXJTdHJ1Y3R1cmVzO1xuICAgIC8qKlxuICAgICAqIENsaWVudHMgbXVzdCBub3QgdXNlIHRoaXMgcHJvcGVydHkuIEl0IGlzIGhlcmUgdG8gZW5zdXJlIGNvcnJlY3QgdHlwaW5nLlxuICAgICAqL1xuICAgIF87XG4gICAgY29uc3RydWN0b3IobWV0aG9kLCBfcGFyYW1ldGVyU3RydWN0dXJlcyA9IFBhcmFtZXRlclN0cnVjdHVyZXMuYXV0bykge1xuICAgICAgICBzdXBlcihtZXRob2QsIDEpO1xuICAgICAgICB0aGlzLl9wYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gX3BhcmFtZXRlclN0cnVjdHVyZXM7XG4gICAgfVxuICAgIGdldCBwYXJhbWV0ZXJTdHJ1Y3R1cmVzKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fcGFyYW1ldGVyU3RydWN0dXJlcztcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGUxID0gTm90aWZpY2F0aW9uVHlwZTE7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlMiBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCAyKTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGUyID0gTm90aWZpY2F0aW9uVHlwZTI7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlMyBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCAzKTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGUzID0gTm90aWZpY2F0aW9uVHlwZTM7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlNCBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA0KTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGU0ID0gTm90aWZpY2F0aW9uVHlwZTQ7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlNSBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA1KTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGU1ID0gTm90aWZpY2F0aW9uVHlwZTU7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlNiBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA2KTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGU2ID0gTm90aWZpY2F0aW9uVHlwZTY7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlNyBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA3KTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGU3ID0gTm90aWZpY2F0aW9uVHlwZTc7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlOCBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA4KTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGU4ID0gTm90aWZpY2F0aW9uVHlwZTg7XG5jbGFzcyBOb3RpZmljYXRpb25UeXBlOSBleHRlbmRzIEFic3RyYWN0TWVzc2FnZVNpZ25hdHVyZSB7XG4gICAgLyoqXG4gICAgICogQ2xpZW50cyBtdXN0IG5vdCB1c2UgdGhpcyBwcm9wZXJ0eS4gSXQgaXMgaGVyZSB0byBlbnN1cmUgY29ycmVjdCB0eXBpbmcuXG4gICAgICovXG4gICAgXztcbiAgICBjb25zdHJ1Y3RvcihtZXRob2QpIHtcbiAgICAgICAgc3VwZXIobWV0aG9kLCA5KTtcbiAgICB9XG59XG5leHBvcnRzLk5vdGlmaWNhdGlvblR5cGU5ID0gTm90aWZpY2F0aW9uVHlwZTk7XG52YXIgTWVzc2FnZTtcbihmdW5jdGlvbiAoTWVzc2FnZSkge1xuICAgIC8qKlxuICAgICAqIFRlc3RzIGlmIHRoZSBnaXZlbiBtZXNzYWdlIGlzIGEgcmVxdWVzdCBtZXNzYWdlXG4gICAgICovXG4gICAgZnVuY3Rpb24gaXNSZXF1ZXN0KG1lc3NhZ2UpIHtcbiAgICAgICAgY29uc3QgY2FuZGlkYXRlID0gbWVzc2FnZTtcbiAgICAgICAgcmV0dXJuIGNhbmRpZGF0ZSAmJiBpcy5zdHJpbmcoY2FuZGlkYXRlLm1ldGhvZCkgJiYgKGlzLnN0cmluZyhjYW5kaWRhdGUuaWQpIHx8IGlzLm51bWJlcihjYW5kaWRhdGUuaWQpKTtcbiAgICB9XG4gICAgTWVzc2FnZS5pc1JlcXVlc3QgPSBpc1JlcXVlc3Q7XG4gICAgLyoqXG4gICAgICogVGVzdHMgaWYgdGhlIGdpdmVuIG1lc3NhZ2UgaXMgYSBub3RpZmljYXRpb24gbWVzc2FnZVxuICAgICAqL1xuICAgIGZ1bmN0aW9uIGlzTm90aWZpY2F0aW9uKG1lc3NhZ2UpIHtcbiAgICAgICAgY29uc3QgY2FuZGlkYXRlID0gbWVzc2FnZTtcbiAgICAgICAgcmV0dXJuIGNhbmRpZGF0ZSAmJiBpcy5zdHJpbmcoY2FuZGlkYXRlLm1ldGhvZCkgJiYgbWVzc2FnZS5pZCA9PT0gdm9pZCAwO1xuICAgIH1cbiAgICBNZXNzYWdlLmlzTm90aWZpY2F0aW9uID0gaXNOb3RpZmljYXRpb247XG4gICAgLyoqXG4gICAgICogVGVzdHMgaWYgdGhlIGdpdmVuIG1lc3NhZ2UgaXMgYSByZXNwb25zZSBtZXNzYWdlXG4gICAgICovXG4gICAgZnVuY3Rpb24gaXNSZXNwb25zZShtZXNzYWdlKSB7XG4gICAgICAgIGNvbnN0IGNhbmRpZGF0ZSA9IG1lc3NhZ2U7XG4gICAgICAgIHJldHVybiBjYW5kaWRhdGUgJiYgKGNhbmRpZGF0ZS5yZXN1bHQgIT09IHZvaWQgMCB8fCAhIWNhbmRpZGF0ZS5lcnJvcikgJiYgKGlzLnN0cmluZyhjYW5kaWRhdGUuaWQpIHx8IGlzLm51bWJlcihjYW5kaWRhdGUuaWQpIHx8IGNhbmRpZGF0ZS5pZCA9PT0gbnVsbCk7XG4gICAgfVxuICAgIE1lc3NhZ2UuaXNSZXNwb25zZSA9IGlzUmVzcG9uc2U7XG59KShNZXNzYWdlIHx8IChleHBvcnRzLk1lc3NhZ2UgPSBNZXNzYWdlID0ge30pKTtcbiIsICJcInVzZSBzdHJpY3RcIjtcbi8qLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiAgQ29weXJpZ2h0IChjKSBNaWNyb3NvZnQgQ29ycG9yYXRpb24uIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKiAgTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0qL1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xuZXhwb3J0cy5MUlVDYWNoZSA9IGV4cG9ydHMuTGlua2VkTWFwID0gZXhwb3J0cy5Ub3VjaCA9IHZvaWQgMDtcbnZhciBUb3VjaDtcbihmdW5jdGlvbiAoVG91Y2gpIHtcbiAgICBUb3VjaC5Ob25lID0gMDtcbiAgICBUb3VjaC5GaXJzdCA9IDE7XG4gICAgVG91Y2guQXNPbGQgPSBUb3VjaC5GaXJzdDtcbiAgICBUb3VjaC5MYXN0ID0gMjtcbiAgICBUb3VjaC5Bc05ldyA9IFRvdWNoLkxhc3Q7XG59KShUb3VjaCB8fCAoZXhwb3J0cy5Ub3VjaCA9IFRvdWNoID0ge30pKTtcbmNsYXNzIExpbmtlZE1hcCB7XG4gICAgW1N5bWJvbC50b1N0cmluZ1RhZ10gPSAnTGlua2VkTWFwJztcbiAgICBfbWFwO1xuICAgIF9oZWFkO1xuICAgIF90YWlsO1xuICAgIF9zaXplO1xuICAgIF9zdGF0ZTtcbiAgICBjb25zdHJ1Y3RvcigpIHtcbiAgICAgICAgdGhpcy5fbWFwID0gbmV3IE1hcCgpO1xuICAgICAgICB0aGlzLl9oZWFkID0gdW5kZWZpbmVkO1xuICAgICAgICB0aGlzLl90YWlsID0gdW5kZWZpbmVkO1xuICAgICAgICB0aGlzLl9zaXplID0gMDtcbiAgICAgICAgdGhpcy5fc3RhdGUgPSAwO1xuICAgIH1cbiAgICBjbGVhcigpIHtcbiAgICAgICAgdGhpcy5fbWFwLmNsZWFyKCk7XG4gICAgICAgIHRoaXMuX2hlYWQgPSB1bmRlZmluZWQ7XG4gICAgICAgIHRoaXMuX3RhaWwgPSB1bmRlZmluZWQ7XG4gICAgICAgIHRoaXMuX3NpemUgPSAwO1xuICAgICAgICB0aGlzLl9zdGF0ZSsrO1xuICAgIH1cbiAgICBpc0VtcHR5KCkge1xuICAgICAgICByZXR1cm4gIXRoaXMuX2hlYWQgJiYgIXRoaXMuX3RhaWw7XG4gICAgfVxuICAgIGdldCBzaXplKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fc2l6ZTtcbiAgICB9XG4gICAgZ2V0IGZpcnN0KCkge1xuICAgICAgICByZXR1cm4gdGhpcy5faGVhZD8udmFsdWU7XG4gICAgfVxuICAgIGdldCBsYXN0KCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fdGFpbD8udmFsdWU7XG4gICAgfVxuICAgIGJlZm9yZShrZXkpIHtcbiAgICAgICAgY29uc3QgaXRlbSA9IHRoaXMuX21hcC5nZXQoa2V5KTtcbiAgICAgICAgcmV0dXJuIGl0ZW0gPyBpdGVtLnByZXZpb3VzPy52YWx1ZSA6IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgYWZ0ZXIoa2V5KSB7XG4gICAgICAgIGNvbnN0IGl0ZW0gPSB0aGlzLl9tYXAuZ2V0KGtleSk7XG4gICAgICAgIHJldHVybiBpdGVtID8gaXRlbS5uZXh0Py52YWx1ZSA6IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaGFzKGtleSkge1xuICAgICAgICByZXR1cm4gdGhpcy5fbWFwLmhhcyhrZXkpO1xuICAgIH1cbiAgICBnZXQoa2V5LCB0b3VjaCA9IFRvdWNoLk5vbmUpIHtcbiAgICAgICAgY29uc3QgaXRlbSA9IHRoaXMuX21hcC5nZXQoa2V5KTtcbiAgICAgICAgaWYgKCFpdGVtKSB7XG4gICAgICAgICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0b3VjaCAhPT0gVG91Y2guTm9uZSkge1xuICAgICAgICAgICAgdGhpcy50b3VjaChpdGVtLCB0b3VjaCk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIGl0ZW0udmFsdWU7XG4gICAgfVxuICAgIHNldChrZXksIHZhbHVlLCB0b3VjaCA9IFRvdWNoLk5vbmUpIHtcbiAgICAgICAgbGV0IGl0ZW0gPSB0aGlzLl9tYXAuZ2V0KGtleSk7XG4gICAgICAgIGlmIChpdGVtKSB7XG4gICAgICAgICAgICBpdGVtLnZhbHVlID0gdmFsdWU7XG4gICAgICAgICAgICBpZiAodG91Y2ggIT09IFRvdWNoLk5vbmUpIHtcbiAgICAgICAgICAgICAgICB0aGlzLnRvdWNoKGl0ZW0sIHRvdWNoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIGl0ZW0gPSB7IGtleSwgdmFsdWUsIG5leHQ6IHVuZGVmaW5lZCwgcHJldmlvdXM6IHVuZGVmaW5lZCB9O1xuICAgICAgICAgICAgc3dpdGNoICh0b3VjaCkge1xuICAgICAgICAgICAgICAgIGNhc2UgVG91Y2guTm9uZTpcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5hZGRJdGVtTGFzdChpdGVtKTtcbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgY2FzZSBUb3VjaC5GaXJzdDpcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5hZGRJdGVtRmlyc3QoaXRlbSk7XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIGNhc2UgVG91Y2guTGFzdDpcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5hZGRJdGVtTGFzdChpdGVtKTtcbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5hZGRJdGVtTGFzdChpdGVtKTtcbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICB0aGlzLl9tYXAuc2V0KGtleSwgaXRlbSk7XG4gICAgICAgICAgICB0aGlzLl9zaXplKys7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIGRlbGV0ZShrZXkpIHtcbiAgICAgICAgcmV0dXJuICEhdGhpcy5yZW1vdmUoa2V5KTtcbiAgICB9XG4gICAgcmVtb3ZlKGtleSkge1xuICAgICAgICBjb25zdCBpdGVtID0gdGhpcy5fbWFwLmdldChrZXkpO1xuICAgICAgICBpZiAoIWl0ZW0pIHtcbiAgICAgICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5fbWFwLmRlbGV0ZShrZXkpO1xuICAgICAgICB0aGlzLnJlbW92ZUl0ZW0oaXRlbSk7XG4gICAgICAgIHRoaXMuX3NpemUtLTtcbiAgICAgICAgcmV0dXJuIGl0ZW0udmFsdWU7XG4gICAgfVxuICAgIHNoaWZ0KCkge1xuICAgICAgICBpZiAoIXRoaXMuX2hlYWQgJiYgIXRoaXMuX3RhaWwpIHtcbiAgICAgICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKCF0aGlzLl9oZWFkIHx8ICF0aGlzLl90YWlsKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoJ0ludmFsaWQgbGlzdCcpO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IGl0ZW0gPSB0aGlzLl9oZWFkO1xuICAgICAgICB0aGlzLl9tYXAuZGVsZXRlKGl0ZW0ua2V5KTtcbiAgICAgICAgdGhpcy5yZW1vdmVJdGVtKGl0ZW0pO1xuICAgICAgICB0aGlzLl9zaXplLS07XG4gICAgICAgIHJldHVybiBpdGVtLnZhbHVlO1xuICAgIH1cbiAgICBmb3JFYWNoKGNhbGxiYWNrZm4sIHRoaXNBcmcpIHtcbiAgICAgICAgY29uc3Qgc3RhdGUgPSB0aGlzLl9zdGF0ZTtcbiAgICAgICAgbGV0IGN1cnJlbnQgPSB0aGlzLl9oZWFkO1xuICAgICAgICB3aGlsZSAoY3VycmVudCkge1xuICAgICAgICAgICAgaWYgKHRoaXNBcmcpIHtcbiAgICAgICAgICAgICAgICBjYWxsYmFja2ZuLmJpbmQodGhpc0FyZykoY3VycmVudC52YWx1ZSwgY3VycmVudC5rZXksIHRoaXMpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgY2FsbGJhY2tmbihjdXJyZW50LnZhbHVlLCBjdXJyZW50LmtleSwgdGhpcyk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgIT09IHN0YXRlKSB7XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBMaW5rZWRNYXAgZ290IG1vZGlmaWVkIGR1cmluZyBpdGVyYXRpb24uYCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjdXJyZW50ID0gY3VycmVudC5uZXh0O1xuICAgICAgICB9XG4gICAgfVxuICAgIGtleXMoKSB7XG4gICAgICAgIGNvbnN0IHN0YXRlID0gdGhpcy5fc3RhdGU7XG4gICAgICAgIGxldCBjdXJyZW50ID0gdGhpcy5faGVhZDtcbiAgICAgICAgY29uc3QgaXRlcmF0b3IgPSB7XG4gICAgICAgICAgICBbU3ltYm9sLml0ZXJhdG9yXTogKCkgPT4ge1xuICAgICAgICAgICAgICAgIHJldHVybiBpdGVyYXRvcjtcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgICBuZXh0OiAoKSA9PiB7XG4gICAgICAgICAgICAgICAgaWYgKHRoaXMuX3N0YXRlICE9PSBzdGF0ZSkge1xuICAgICAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYExpbmtlZE1hcCBnb3QgbW9kaWZpZWQgZHVyaW5nIGl0ZXJhdGlvbi5gKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgaWYgKGN1cnJlbnQpIHtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgcmVzdWx0ID0geyB2YWx1ZTogY3VycmVudC5rZXksIGRvbmU6IGZhbHNlIH07XG4gICAgICAgICAgICAgICAgICAgIGN1cnJlbnQgPSBjdXJyZW50Lm5leHQ7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4geyB2YWx1ZTogdW5kZWZpbmVkLCBkb25lOiB0cnVlIH07XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4gaXRlcmF0b3I7XG4gICAgfVxuICAgIHZhbHVlcygpIHtcbiAgICAgICAgY29uc3Qgc3RhdGUgPSB0aGlzLl9zdGF0ZTtcbiAgICAgICAgbGV0IGN1cnJlbnQgPSB0aGlzLl9oZWFkO1xuICAgICAgICBjb25zdCBpdGVyYXRvciA9IHtcbiAgICAgICAgICAgIFtTeW1ib2wuaXRlcmF0b3JdOiAoKSA9PiB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIGl0ZXJhdG9yO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIG5leHQ6ICgpID0+IHtcbiAgICAgICAgICAgICAgICBpZiAodGhpcy5fc3RhdGUgIT09IHN0YXRlKSB7XG4gICAgICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgTGlua2VkTWFwIGdvdCBtb2RpZmllZCBkdXJpbmcgaXRlcmF0aW9uLmApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBpZiAoY3VycmVudCkge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCByZXN1bHQgPSB7IHZhbHVlOiBjdXJyZW50LnZhbHVlLCBkb25lOiBmYWxzZSB9O1xuICAgICAgICAgICAgICAgICAgICBjdXJyZW50ID0gY3VycmVudC5uZXh0O1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHsgdmFsdWU6IHVuZGVmaW5lZCwgZG9uZTogdHJ1ZSB9O1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIGl0ZXJhdG9yO1xuICAgIH1cbiAgICBlbnRyaWVzKCkge1xuICAgICAgICBjb25zdCBzdGF0ZSA9IHRoaXMuX3N0YXRlO1xuICAgICAgICBsZXQgY3VycmVudCA9IHRoaXMuX2hlYWQ7XG4gICAgICAgIGNvbnN0IGl0ZXJhdG9yID0ge1xuICAgICAgICAgICAgW1N5bWJvbC5pdGVyYXRvcl06ICgpID0+IHtcbiAgICAgICAgICAgICAgICByZXR1cm4gaXRlcmF0b3I7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgbmV4dDogKCkgPT4ge1xuICAgICAgICAgICAgICAgIGlmICh0aGlzLl9zdGF0ZSAhPT0gc3RhdGUpIHtcbiAgICAgICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBMaW5rZWRNYXAgZ290IG1vZGlmaWVkIGR1cmluZyBpdGVyYXRpb24uYCk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGlmIChjdXJyZW50KSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IHJlc3VsdCA9IHsgdmFsdWU6IFtjdXJyZW50LmtleSwgY3VycmVudC52YWx1ZV0sIGRvbmU6IGZhbHNlIH07XG4gICAgICAgICAgICAgICAgICAgIGN1cnJlbnQgPSBjdXJyZW50Lm5leHQ7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4geyB2YWx1ZTogdW5kZWZpbmVkLCBkb25lOiB0cnVlIH07XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4gaXRlcmF0b3I7XG4gICAgfVxuICAgIFtTeW1ib2wuaXRlcmF0b3JdKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5lbnRyaWVzKCk7XG4gICAgfVxuICAgIHRyaW1PbGQobmV3U2l6ZSkge1xuICAgICAgICBpZiAobmV3U2l6ZSA+PSB0aGlzLnNpemUpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBpZiAobmV3U2l6ZSA9PT0gMCkge1xuICAgICAgICAgICAgdGhpcy5jbGVhcigpO1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGxldCBjdXJyZW50ID0gdGhpcy5faGVhZDtcbiAgICAgICAgbGV0IGN1cnJlbnRTaXplID0gdGhpcy5zaXplO1xuICAgICAgICB3aGlsZSAoY3VycmVudCAmJiBjdXJyZW50U2l6ZSA+IG5ld1NpemUpIHtcbiAgICAgICAgICAgIHRoaXMuX21hcC5kZWxldGUoY3VycmVudC5rZXkpO1xuICAgICAgICAgICAgY3VycmVudCA9IGN1cnJlbnQubmV4dDtcbiAgICAgICAgICAgIGN1cnJlbnRTaXplLS07XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5faGVhZCA9IGN1cnJlbnQ7XG4gICAgICAgIHRoaXMuX3NpemUgPSBjdXJyZW50U2l6ZTtcbiAgICAgICAgaWYgKGN1cnJlbnQpIHtcbiAgICAgICAgICAgIGN1cnJlbnQucHJldmlvdXMgPSB1bmRlZmluZWQ7XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5fc3RhdGUrKztcbiAgICB9XG4gICAgYWRkSXRlbUZpcnN0KGl0ZW0pIHtcbiAgICAgICAgLy8gRmlyc3QgdGltZSBJbnNlcnRcbiAgICAgICAgaWYgKCF0aGlzLl9oZWFkICYmICF0aGlzLl90YWlsKSB7XG4gICAgICAgICAgICB0aGlzLl90YWlsID0gaXRlbTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmICghdGhpcy5faGVhZCkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKCdJbnZhbGlkIGxpc3QnKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIGl0ZW0ubmV4dCA9IHRoaXMuX2hlYWQ7XG4gICAgICAgICAgICB0aGlzLl9oZWFkLnByZXZpb3VzID0gaXRlbTtcbiAgICAgICAgfVxuICAgICAgICB0aGlzLl9oZWFkID0gaXRlbTtcbiAgICAgICAgdGhpcy5fc3RhdGUrKztcbiAgICB9XG4gICAgYWRkSXRlbUxhc3QoaXRlbSkge1xuICAgICAgICAvLyBGaXJzdCB0aW1lIEluc2VydFxuICAgICAgICBpZiAoIXRoaXMuX2hlYWQgJiYgIXRoaXMuX3RhaWwpIHtcbiAgICAgICAgICAgIHRoaXMuX2hlYWQgPSBpdGVtO1xuICAgICAgICB9XG4gICAgICAgIGVsc2UgaWYgKCF0aGlzLl90YWlsKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoJ0ludmFsaWQgbGlzdCcpO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgaXRlbS5wcmV2aW91cyA9IHRoaXMuX3RhaWw7XG4gICAgICAgICAgICB0aGlzLl90YWlsLm5leHQgPSBpdGVtO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMuX3RhaWwgPSBpdGVtO1xuICAgICAgICB0aGlzLl9zdGF0ZSsrO1xuICAgIH1cbiAgICByZW1vdmVJdGVtKGl0ZW0pIHtcbiAgICAgICAgaWYgKGl0ZW0gPT09IHRoaXMuX2hlYWQgJiYgaXRlbSA9PT0gdGhpcy5fdGFpbCkge1xuICAgICAgICAgICAgdGhpcy5faGVhZCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIHRoaXMuX3RhaWwgPSB1bmRlZmluZWQ7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSBpZiAoaXRlbSA9PT0gdGhpcy5faGVhZCkge1xuICAgICAgICAgICAgLy8gVGhpcyBjYW4gb25seSBoYXBwZW5lZCBpZiBzaXplID09PSAxIHdoaWNoIGlzIGhhbmRsZVxuICAgICAgICAgICAgLy8gYnkgdGhlIGNhc2UgYWJvdmUuXG4gICAgICAgICAgICBpZiAoIWl0ZW0ubmV4dCkge1xuICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcignSW52YWxpZCBsaXN0Jyk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpdGVtLm5leHQucHJldmlvdXMgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICB0aGlzLl9oZWFkID0gaXRlbS5uZXh0O1xuICAgICAgICB9XG4gICAgICAgIGVsc2UgaWYgKGl0ZW0gPT09IHRoaXMuX3RhaWwpIHtcbiAgICAgICAgICAgIC8vIFRoaXMgY2FuIG9ubHkgaGFwcGVuZWQgaWYgc2l6ZSA9PT0gMSB3aGljaCBpcyBoYW5kbGVcbiAgICAgICAgICAgIC8vIGJ5IHRoZSBjYXNlIGFib3ZlLlxuICAgICAgICAgICAgaWYgKCFpdGVtLnByZXZpb3VzKSB7XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKCdJbnZhbGlkIGxpc3QnKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGl0ZW0ucHJldmlvdXMubmV4dCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIHRoaXMuX3RhaWwgPSBpdGVtLnByZXZpb3VzO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgY29uc3QgbmV4dCA9IGl0ZW0ubmV4dDtcbiAgICAgICAgICAgIGNvbnN0IHByZXZpb3VzID0gaXRlbS5wcmV2aW91cztcbiAgICAgICAgICAgIGlmICghbmV4dCB8fCAhcHJldmlvdXMpIHtcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoJ0ludmFsaWQgbGlzdCcpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgbmV4dC5wcmV2aW91cyA9IHByZXZpb3VzO1xuICAgICAgICAgICAgcHJldmlvdXMubmV4dCA9IG5leHQ7XG4gICAgICAgIH1cbiAgICAgICAgaXRlbS5uZXh0ID0gdW5kZWZpbmVkO1xuICAgICAgICBpdGVtLnByZXZpb3VzID0gdW5kZWZpbmVkO1xuICAgICAgICB0aGlzLl9zdGF0ZSsrO1xuICAgIH1cbiAgICB0b3VjaChpdGVtLCB0b3VjaCkge1xuICAgICAgICBpZiAoIXRoaXMuX2hlYWQgfHwgIXRoaXMuX3RhaWwpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcignSW52YWxpZCBsaXN0Jyk7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKCh0b3VjaCAhPT0gVG91Y2guRmlyc3QgJiYgdG91Y2ggIT09IFRvdWNoLkxhc3QpKSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRvdWNoID09PSBUb3VjaC5GaXJzdCkge1xuICAgICAgICAgICAgaWYgKGl0ZW0gPT09IHRoaXMuX2hlYWQpIHtcbiAgICAgICAgICAgICAgICByZXR1cm47XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjb25zdCBuZXh0ID0gaXRlbS5uZXh0O1xuICAgICAgICAgICAgY29uc3QgcHJldmlvdXMgPSBpdGVtLnByZXZpb3VzO1xuICAgICAgICAgICAgLy8gVW5saW5rIHRoZSBpdGVtXG4gICAgICAgICAgICBpZiAoaXRlbSA9PT0gdGhpcy5fdGFpbCkge1xuICAgICAgICAgICAgICAgIC8vIHByZXZpb3VzIG11c3QgYmUgZGVmaW5lZCBzaW5jZSBpdGVtIHdhcyBub3QgaGVhZCBidXQgaXMgdGFpbFxuICAgICAgICAgICAgICAgIC8vIFNvIHRoZXJlIGFyZSBtb3JlIHRoYW4gb24gaXRlbSBpbiB0aGUgbWFwXG4gICAgICAgICAgICAgICAgcHJldmlvdXMubmV4dCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgICAgICB0aGlzLl90YWlsID0gcHJldmlvdXM7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAvLyBCb3RoIG5leHQgYW5kIHByZXZpb3VzIGFyZSBub3QgdW5kZWZpbmVkIHNpbmNlIGl0ZW0gd2FzIG5laXRoZXIgaGVhZCBub3IgdGFpbC5cbiAgICAgICAgICAgICAgICBuZXh0LnByZXZpb3VzID0gcHJldmlvdXM7XG4gICAgICAgICAgICAgICAgcHJldmlvdXMubmV4dCA9IG5leHQ7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICAvLyBJbnNlcnQgdGhlIG5vZGUgYXQgaGVhZFxuICAgICAgICAgICAgaXRlbS5wcmV2aW91cyA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIGl0ZW0ubmV4dCA9IHRoaXMuX2hlYWQ7XG4gICAgICAgICAgICB0aGlzLl9oZWFkLnByZXZpb3VzID0gaXRlbTtcbiAgICAgICAgICAgIHRoaXMuX2hlYWQgPSBpdGVtO1xuICAgICAgICAgICAgdGhpcy5fc3RhdGUrKztcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmICh0b3VjaCA9PT0gVG91Y2guTGFzdCkge1xuICAgICAgICAgICAgaWYgKGl0ZW0gPT09IHRoaXMuX3RhaWwpIHtcbiAgICAgICAgICAgICAgICByZXR1cm47XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjb25zdCBuZXh0ID0gaXRlbS5uZXh0O1xuICAgICAgICAgICAgY29uc3QgcHJldmlvdXMgPSBpdGVtLnByZXZpb3VzO1xuICAgICAgICAgICAgLy8gVW5saW5rIHRoZSBpdGVtLlxuICAgICAgICAgICAgaWYgKGl0ZW0gPT09IHRoaXMuX2hlYWQpIHtcbiAgICAgICAgICAgICAgICAvLyBuZXh0IG11c3QgYmUgZGVmaW5lZCBzaW5jZSBpdGVtIHdhcyBub3QgdGFpbCBidXQgaXMgaGVhZFxuICAgICAgICAgICAgICAgIC8vIFNvIHRoZXJlIGFyZSBtb3JlIHRoYW4gb24gaXRlbSBpbiB0aGUgbWFwXG4gICAgICAgICAgICAgICAgbmV4dC5wcmV2aW91cyA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgICAgICB0aGlzLl9oZWFkID0gbmV4dDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIC8vIEJvdGggbmV4dCBhbmQgcHJldmlvdXMgYXJlIG5vdCB1bmRlZmluZWQgc2luY2UgaXRlbSB3YXMgbmVpdGhlciBoZWFkIG5vciB0YWlsLlxuICAgICAgICAgICAgICAgIG5leHQucHJldmlvdXMgPSBwcmV2aW91cztcbiAgICAgICAgICAgICAgICBwcmV2aW91cy5uZXh0ID0gbmV4dDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGl0ZW0ubmV4dCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIGl0ZW0ucHJldmlvdXMgPSB0aGlzLl90YWlsO1xuICAgICAgICAgICAgdGhpcy5fdGFpbC5uZXh0ID0gaXRlbTtcbiAgICAgICAgICAgIHRoaXMuX3RhaWwgPSBpdGVtO1xuICAgICAgICAgICAgdGhpcy5fc3RhdGUrKztcbiAgICAgICAgfVxuICAgIH1cbiAgICB0b0pTT04oKSB7XG4gICAgICAgIGNvbnN0IGRhdGEgPSBbXTtcbiAgICAgICAgdGhpcy5mb3JFYWNoKCh2YWx1ZSwga2V5KSA9PiB7XG4gICAgICAgICAgICBkYXRhLnB1c2goW2tleSwgdmFsdWVdKTtcbiAgICAgICAgfSk7XG4gICAgICAgIHJldHVybiBkYXRhO1xuICAgIH1cbiAgICBmcm9tSlNPTihkYXRhKSB7XG4gICAgICAgIHRoaXMuY2xlYXIoKTtcbiAgICAgICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZV0gb2YgZGF0YSkge1xuICAgICAgICAgICAgdGhpcy5zZXQoa2V5LCB2YWx1ZSk7XG4gICAgICAgIH1cbiAgICB9XG59XG5leHBvcnRzLkxpbmtlZE1hcCA9IExpbmtlZE1hcDtcbmNsYXNzIExSVUNhY2hlIGV4dGVuZHMgTGlua2VkTWFwIHtcbiAgICBfbGltaXQ7XG4gICAgX3JhdGlvO1xuICAgIGNvbnN0cnVjdG9yKGxpbWl0LCByYXRpbyA9IDEpIHtcbiAgICAgICAgc3VwZXIoKTtcbiAgICAgICAgdGhpcy5fbGltaXQgPSBsaW1pdDtcbiAgICAgICAgdGhpcy5fcmF0aW8gPSBNYXRoLm1pbihNYXRoLm1heCgwLCByYXRpbyksIDEpO1xuICAgIH1cbiAgICBnZXQgbGltaXQoKSB7XG4gICAgICAgIHJldHVybiB0aGlzLl9saW1pdDtcbiAgICB9XG4gICAgc2V0IGxpbWl0KGxpbWl0KSB7XG4gICAgICAgIHRoaXMuX2xpbWl0ID0gbGltaXQ7XG4gICAgICAgIHRoaXMuY2hlY2tUcmltKCk7XG4gICAgfVxuICAgIGdldCByYXRpbygpIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuX3JhdGlvO1xuICAgIH1cbiAgICBzZXQgcmF0aW8ocmF0aW8pIHtcbiAgICAgICAgdGhpcy5fcmF0aW8gPSBNYXRoLm1pbihNYXRoLm1heCgwLCByYXRpbyksIDEpO1xuICAgICAgICB0aGlzLmNoZWNrVHJpbSgpO1xuICAgIH1cbiAgICBnZXQoa2V5LCB0b3VjaCA9IFRvdWNoLkFzTmV3KSB7XG4gICAgICAgIHJldHVybiBzdXBlci5nZXQoa2V5LCB0b3VjaCk7XG4gICAgfVxuICAgIHBlZWsoa2V5KSB7XG4gICAgICAgIHJldHVybiBzdXBlci5nZXQoa2V5LCBUb3VjaC5Ob25lKTtcbiAgICB9XG4gICAgc2V0KGtleSwgdmFsdWUpIHtcbiAgICAgICAgc3VwZXIuc2V0KGtleSwgdmFsdWUsIFRvdWNoLkxhc3QpO1xuICAgICAgICB0aGlzLmNoZWNrVHJpbSgpO1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgY2hlY2tUcmltKCkge1xuICAgICAgICBpZiAodGhpcy5zaXplID4gdGhpcy5fbGltaXQpIHtcbiAgICAgICAgICAgIHRoaXMudHJpbU9sZChNYXRoLnJvdW5kKHRoaXMuX2xpbWl0ICogdGhpcy5fcmF0aW8pKTtcbiAgICAgICAgfVxuICAgIH1cbn1cbmV4cG9ydHMuTFJVQ2FjaGUgPSBMUlVDYWNoZTtcbiIsICJcInVzZSBzdHJpY3RcIjtcbi8qLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiAgQ29weXJpZ2h0IChjKSBNaWNyb3NvZnQgQ29ycG9yYXRpb24uIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKiAgTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0qL1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xuZXhwb3J0cy5EaXNwb3NhYmxlID0gdm9pZCAwO1xudmFyIERpc3Bvc2FibGU7XG4oZnVuY3Rpb24gKERpc3Bvc2FibGUpIHtcbiAgICBmdW5jdGlvbiBjcmVhdGUoZnVuYykge1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZGlzcG9zZTogZnVuY1xuICAgICAgICB9O1xuICAgIH1cbiAgICBEaXNwb3NhYmxlLmNyZWF0ZSA9IGNyZWF0ZTtcbn0pKERpc3Bvc2FibGUgfHwgKGV4cG9ydHMuRGlzcG9zYWJsZSA9IERpc3Bvc2FibGUgPSB7fSkpO1xuIiwgIlwidXNlIHN0cmljdFwiO1xuLyogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cbiAqIENvcHlyaWdodCAoYykgTWljcm9zb2Z0IENvcnBvcmF0aW9uLiBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xubGV0IF9yYWw7XG5mdW5jdGlvbiBSQUwoKSB7XG4gICAgaWYgKF9yYWwgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYE5vIHJ1bnRpbWUgYWJzdHJhY3Rpb24gbGF5ZXIgaW5zdGFsbGVkYCk7XG4gICAgfVxuICAgIHJldHVybiBfcmFsO1xufVxuKGZ1bmN0aW9uIChSQUwpIHtcbiAgICBmdW5jdGlvbiBpbnN0YWxsKHJhbCkge1xuICAgICAgICBpZiAocmFsID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgTm8gcnVudGltZSBhYnN0cmFjdGlvbiBsYXllciBwcm92aWRlZGApO1xuICAgICAgICB9XG4gICAgICAgIF9yYWwgPSByYWw7XG4gICAgfVxuICAgIFJBTC5pbnN0YWxsID0gaW5zdGFsbDtcbn0pKFJBTCB8fCAoUkFMID0ge30pKTtcbmV4cG9ydHMuZGVmYXVsdCA9IFJBTDtcbiIsICJcInVzZSBzdHJpY3RcIjtcbi8qIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiBDb3B5cmlnaHQgKGMpIE1pY3Jvc29mdCBDb3Jwb3JhdGlvbi4gQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIExpY2Vuc2VkIHVuZGVyIHRoZSBNSVQgTGljZW5zZS4gU2VlIExpY2Vuc2UudHh0IGluIHRoZSBwcm9qZWN0IHJvb3QgZm9yIGxpY2Vuc2UgaW5mb3JtYXRpb24uXG4gKiAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gKi9cbnZhciBfX2ltcG9ydERlZmF1bHQgPSAodGhpcyAmJiB0aGlzLl9faW1wb3J0RGVmYXVsdCkgfHwgZnVuY3Rpb24gKG1vZCkge1xuICAgIHJldHVybiAobW9kICYmIG1vZC5fX2VzTW9kdWxlKSA/IG1vZCA6IHsgXCJkZWZhdWx0XCI6IG1vZCB9O1xufTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIl9fZXNNb2R1bGVcIiwgeyB2YWx1ZTogdHJ1ZSB9KTtcbmV4cG9ydHMuRW1pdHRlciA9IGV4cG9ydHMuRXZlbnQgPSB2b2lkIDA7XG5jb25zdCByYWxfMSA9IF9faW1wb3J0RGVmYXVsdChyZXF1aXJlKFwiLi9yYWxcIikpO1xudmFyIEV2ZW50O1xuKGZ1bmN0aW9uIChFdmVudCkge1xuICAgIGNvbnN0IF9kaXNwb3NhYmxlID0geyBkaXNwb3NlKCkgeyB9IH07XG4gICAgRXZlbnQuTm9uZSA9IGZ1bmN0aW9uICgpIHsgcmV0dXJuIF9kaXNwb3NhYmxlOyB9O1xufSkoRXZlbnQgfHwgKGV4cG9ydHMuRXZlbnQgPSBFdmVudCA9IHt9KSk7XG5jbGFzcyBDYWxsYmFja0xpc3Qge1xuICAgIF9jYWxsYmFja3M7XG4gICAgX2NvbnRleHRzO1xuICAgIGFkZChjYWxsYmFjaywgY29udGV4dCA9IG51bGwsIGJ1Y2tldCkge1xuICAgICAgICBpZiAoIXRoaXMuX2NhbGxiYWNrcykge1xuICAgICAgICAgICAgdGhpcy5fY2FsbGJhY2tzID0gW107XG4gICAgICAgICAgICB0aGlzLl9jb250ZXh0cyA9IFtdO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMuX2NhbGxiYWNrcy5wdXNoKGNhbGxiYWNrKTtcbiAgICAgICAgdGhpcy5fY29udGV4dHMucHVzaChjb250ZXh0KTtcbiAgICAgICAgaWYgKEFycmF5LmlzQXJyYXkoYnVja2V0KSkge1xuICAgICAgICAgICAgYnVja2V0LnB1c2goeyBkaXNwb3NlOiAoKSA9PiB0aGlzLnJlbW92ZShjYWxsYmFjaywgY29udGV4dCkgfSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmVtb3ZlKGNhbGxiYWNrLCBjb250ZXh0ID0gbnVsbCkge1xuICAgICAgICBpZiAoIXRoaXMuX2NhbGxiYWNrcykge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGxldCBmb3VuZENhbGxiYWNrV2l0aERpZmZlcmVudENvbnRleHQgPSBmYWxzZTtcbiAgICAgICAgZm9yIChsZXQgaSA9IDAsIGxlbiA9IHRoaXMuX2NhbGxiYWNrcy5sZW5ndGg7IGkgPCBsZW47IGkrKykge1xuICAgICAgICAgICAgaWYgKHRoaXMuX2NhbGxiYWNrc1tpXSA9PT0gY2FsbGJhY2spIHtcbiAgICAgICAgICAgICAgICBpZiAodGhpcy5fY29udGV4dHNbaV0gPT09IGNvbnRleHQpIHtcbiAgICAgICAgICAgICAgICAgICAgLy8gY2FsbGJhY2sgJiBjb250ZXh0IG1hdGNoID0+IHJlbW92ZSBpdFxuICAgICAgICAgICAgICAgICAgICB0aGlzLl9jYWxsYmFja3Muc3BsaWNlKGksIDEpO1xuICAgICAgICAgICAgICAgICAgICB0aGlzLl9jb250ZXh0cy5zcGxpY2UoaSwgMSk7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIGZvdW5kQ2FsbGJhY2tXaXRoRGlmZmVyZW50Q29udGV4dCA9IHRydWU7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmIChmb3VuZENhbGxiYWNrV2l0aERpZmZlcmVudENvbnRleHQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcignV2hlbiBhZGRpbmcgYSBsaXN0ZW5lciB3aXRoIGEgY29udGV4dCwgeW91IHNob3VsZCByZW1vdmUgaXQgd2l0aCB0aGUgc2FtZSBjb250ZXh0Jyk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgaW52b2tlKC4uLmFyZ3MpIHtcbiAgICAgICAgaWYgKCF0aGlzLl9jYWxsYmFja3MpIHtcbiAgICAgICAgICAgIHJldHVybiBbXTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCByZXQgPSBbXSwgY2FsbGJhY2tzID0gdGhpcy5fY2FsbGJhY2tzLnNsaWNlKDApLCBjb250ZXh0cyA9IHRoaXMuX2NvbnRleHRzLnNsaWNlKDApO1xuICAgICAgICBmb3IgKGxldCBpID0gMCwgbGVuID0gY2FsbGJhY2tzLmxlbmd0aDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgIHJldC5wdXNoKGNhbGxiYWNrc1tpXS5hcHBseShjb250ZXh0c1tpXSwgYXJncykpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY2F0Y2ggKGUpIHtcbiAgICAgICAgICAgICAgICAoMCwgcmFsXzEuZGVmYXVsdCkoKS5jb25zb2xlLmVycm9yKGUpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHJldHVybiByZXQ7XG4gICAgfVxuICAgIGlzRW1wdHkoKSB7XG4gICAgICAgIHJldHVybiAhdGhpcy5fY2FsbGJhY2tzIHx8IHRoaXMuX2NhbGxiYWNrcy5sZW5ndGggPT09IDA7XG4gICAgfVxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICAgIHRoaXMuX2NhbGxiYWNrcyA9IHVuZGVmaW5lZDtcbiAgICAgICAgdGhpcy5fY29udGV4dHMgPSB1bmRlZmluZWQ7XG4gICAgfVxufVxuY2xhc3MgRW1pdHRlciB7XG4gICAgX29wdGlvbnM7XG4gICAgc3RhdGljIF9ub29wID0gZnVuY3Rpb24gKCkgeyB9O1xuICAgIF9ldmVudDtcbiAgICBfY2FsbGJhY2tzO1xuICAgIGNvbnN0cnVjdG9yKF9vcHRpb25zKSB7XG4gICAgICAgIHRoaXMuX29wdGlvbnMgPSBfb3B0aW9ucztcbiAgICB9XG4gICAgLyoqXG4gICAgICogRm9yIHRoZSBwdWJsaWMgdG8gYWxsb3cgdG8gc3Vic2NyaWJlXG4gICAgICogdG8gZXZlbnRzIGZyb20gdGhpcyBFbWl0dGVyXG4gICAgICovXG4gICAgZ2V0IGV2ZW50KCkge1xuICAgICAgICBpZiAoIXRoaXMuX2V2ZW50KSB7XG4gICAgICAgICAgICB0aGlzLl9ldmVudCA9IChsaXN0ZW5lciwgdGhpc0FyZ3MsIGRpc3Bvc2FibGVzKSA9PiB7XG4gICAgICAgICAgICAgICAgaWYgKCF0aGlzLl9jYWxsYmFja3MpIHtcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5fY2FsbGJhY2tzID0gbmV3IENhbGxiYWNrTGlzdCgpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBpZiAodGhpcy5fb3B0aW9ucyAmJiB0aGlzLl9vcHRpb25zLm9uRmlyc3RMaXN0ZW5lckFkZCAmJiB0aGlzLl9jYWxsYmFja3MuaXNFbXB0eSgpKSB7XG4gICAgICAgICAgICAgICAgICAgIHRoaXMuX29wdGlvbnMub25GaXJzdExpc3RlbmVyQWRkKHRoaXMpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB0aGlzLl9jYWxsYmFja3MuYWRkKGxpc3RlbmVyLCB0aGlzQXJncyk7XG4gICAgICAgICAgICAgICAgY29uc3QgcmVzdWx0ID0ge1xuICAgICAgICAgICAgICAgICAgICBkaXNwb3NlOiAoKSA9PiB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoIXRoaXMuX2NhbGxiYWNrcykge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIC8vIGRpc3Bvc2FibGUgaXMgZGlzcG9zZWQgYWZ0ZXIgZW1pdHRlciBpcyBkaXNwb3NlZC5cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICByZXR1cm47XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzLl9jYWxsYmFja3MucmVtb3ZlKGxpc3RlbmVyLCB0aGlzQXJncyk7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXN1bHQuZGlzcG9zZSA9IEVtaXR0ZXIuX25vb3A7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAodGhpcy5fb3B0aW9ucyAmJiB0aGlzLl9vcHRpb25zLm9uTGFzdExpc3RlbmVyUmVtb3ZlICYmIHRoaXMuX2NhbGxiYWNrcy5pc0VtcHR5KCkpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB0aGlzLl9vcHRpb25zLm9uTGFzdExpc3RlbmVyUmVtb3ZlKHRoaXMpO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfTtcbiAgICAgICAgICAgICAgICBpZiAoQXJyYXkuaXNBcnJheShkaXNwb3NhYmxlcykpIHtcbiAgICAgICAgICAgICAgICAgICAgZGlzcG9zYWJsZXMucHVzaChyZXN1bHQpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gdGhpcy5fZXZlbnQ7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFRvIGJlIGtlcHQgcHJpdmF0ZSB0byBmaXJlIGFuIGV2ZW50IHRvXG4gICAgICogc3Vic2NyaWJlcnNcbiAgICAgKi9cbiAgICBmaXJlKGV2ZW50KSB7XG4gICAgICAgIGlmICh0aGlzLl9jYWxsYmFja3MpIHtcbiAgICAgICAgICAgIHRoaXMuX2NhbGxiYWNrcy5pbnZva2UuY2FsbCh0aGlzLl9jYWxsYmFja3MsIGV2ZW50KTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBkaXNwb3NlKCkge1xuICAgICAgICBpZiAodGhpcy5fY2FsbGJhY2tzKSB7XG4gICAgICAgICAgICB0aGlzLl9jYWxsYmFja3MuZGlzcG9zZSgpO1xuICAgICAgICAgICAgdGhpcy5fY2FsbGJhY2tzID0gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgfVxufVxuZXhwb3J0cy5FbWl0dGVyID0gRW1pdHRlcjtcbiIsICJcInVzZSBzdHJpY3RcIjtcbi8qLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiAgQ29weXJpZ2h0IChjKSBNaWNyb3NvZnQgQ29ycG9yYXRpb24uIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKiAgTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0qL1xudmFyIF9fY3JlYXRlQmluZGluZyA9ICh0aGlzICYmIHRoaXMuX19jcmVhdGVCaW5kaW5nKSB8fCAoT2JqZWN0LmNyZWF0ZSA/IChmdW5jdGlvbihvLCBtLCBrLCBrMikge1xuICAgIGlmIChrMiA9PT0gdW5kZWZpbmVkKSBrMiA9IGs7XG4gICAgdmFyIGRlc2MgPSBPYmplY3QuZ2V0T3duUHJvcGVydHlEZXNjcmlwdG9yKG0sIGspO1xuICAgIGlmICghZGVzYyB8fCAoXCJnZXRcIiBpbiBkZXNjID8gIW0uX19lc01vZHVsZSA6IGRlc2Mud3JpdGFibGUgfHwgZGVzYy5jb25maWd1cmFibGUpKSB7XG4gICAgICBkZXNjID0geyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uKCkgeyByZXR1cm4gbVtrXTsgfSB9O1xuICAgIH1cbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkobywgazIsIGRlc2MpO1xufSkgOiAoZnVuY3Rpb24obywgbSwgaywgazIpIHtcbiAgICBpZiAoazIgPT09IHVuZGVmaW5lZCkgazIgPSBrO1xuICAgIG9bazJdID0gbVtrXTtcbn0pKTtcbnZhciBfX3NldE1vZHVsZURlZmF1bHQgPSAodGhpcyAmJiB0aGlzLl9fc2V0TW9kdWxlRGVmYXVsdCkgfHwgKE9iamVjdC5jcmVhdGUgPyAoZnVuY3Rpb24obywgdikge1xuICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShvLCBcImRlZmF1bHRcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCB2YWx1ZTogdiB9KTtcbn0pIDogZnVuY3Rpb24obywgdikge1xuICAgIG9bXCJkZWZhdWx0XCJdID0gdjtcbn0pO1xudmFyIF9faW1wb3J0U3RhciA9ICh0aGlzICYmIHRoaXMuX19pbXBvcnRTdGFyKSB8fCAoZnVuY3Rpb24gKCkge1xuICAgIHZhciBvd25LZXlzID0gZnVuY3Rpb24obykge1xuICAgICAgICBvd25LZXlzID0gT2JqZWN0LmdldE93blByb3BlcnR5TmFtZXMgfHwgZnVuY3Rpb24gKG8pIHtcbiAgICAgICAgICAgIHZhciBhciA9IFtdO1xuICAgICAgICAgICAgZm9yICh2YXIgayBpbiBvKSBpZiAoT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKG8sIGspKSBhclthci5sZW5ndGhdID0gaztcbiAgICAgICAgICAgIHJldHVybiBhcjtcbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIG93bktleXMobyk7XG4gICAgfTtcbiAgICByZXR1cm4gZnVuY3Rpb24gKG1vZCkge1xuICAgICAgICBpZiAobW9kICYmIG1vZC5fX2VzTW9kdWxlKSByZXR1cm4gbW9kO1xuICAgICAgICB2YXIgcmVzdWx0ID0ge307XG4gICAgICAgIGlmIChtb2QgIT0gbnVsbCkgZm9yICh2YXIgayA9IG93bktleXMobW9kKSwgaSA9IDA7IGkgPCBrLmxlbmd0aDsgaSsrKSBpZiAoa1tpXSAhPT0gXCJkZWZhdWx0XCIpIF9fY3JlYXRlQmluZGluZyhyZXN1bHQsIG1vZCwga1tpXSk7XG4gICAgICAgIF9fc2V0TW9kdWxlRGVmYXVsdChyZXN1bHQsIG1vZCk7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfTtcbn0pKCk7XG52YXIgX19pbXBvcnREZWZhdWx0ID0gKHRoaXMgJiYgdGhpcy5fX2ltcG9ydERlZmF1bHQpIHx8IGZ1bmN0aW9uIChtb2QpIHtcbiAgICByZXR1cm4gKG1vZCAmJiBtb2QuX19lc01vZHVsZSkgPyBtb2QgOiB7IFwiZGVmYXVsdFwiOiBtb2QgfTtcbn07XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJfX2VzTW9kdWxlXCIsIHsgdmFsdWU6IHRydWUgfSk7XG5leHBvcnRzLkNhbmNlbGxhdGlvblRva2VuU291cmNlID0gZXhwb3J0cy5DYW5jZWxsYXRpb25Ub2tlbiA9IHZvaWQgMDtcbmNvbnN0IHJhbF8xID0gX19pbXBvcnREZWZhdWx0KHJlcXVpcmUoXCIuL3JhbFwiKSk7XG5jb25zdCBJcyA9IF9faW1wb3J0U3RhcihyZXF1aXJlKFwiLi9pc1wiKSk7XG5jb25zdCBldmVudHNfMSA9IHJlcXVpcmUoXCIuL2V2ZW50c1wiKTtcbnZhciBDYW5jZWxsYXRpb25Ub2tlbjtcbihmdW5jdGlvbiAoQ2FuY2VsbGF0aW9uVG9rZW4pIHtcbiAgICBDYW5jZWxsYXRpb25Ub2tlbi5Ob25lID0gT2JqZWN0LmZyZWV6ZSh7XG4gICAgICAgIGlzQ2FuY2VsbGF0aW9uUmVxdWVzdGVkOiBmYWxzZSxcbiAgICAgICAgb25DYW5jZWxsYXRpb25SZXF1ZXN0ZWQ6IGV2ZW50c18xLkV2ZW50Lk5vbmVcbiAgICB9KTtcbiAgICBDYW5jZWxsYXRpb25Ub2tlbi5DYW5jZWxsZWQgPSBPYmplY3QuZnJlZXplKHtcbiAgICAgICAgaXNDYW5jZWxsYXRpb25SZXF1ZXN0ZWQ6IHRydWUsXG4gICAgICAgIG9uQ2FuY2VsbGF0aW9uUmVxdWVzdGVkOiBldmVudHNfMS5FdmVudC5Ob25lXG4gICAgfSk7XG4gICAgZnVuY3Rpb24gaXModmFsdWUpIHtcbiAgICAgICAgY29uc3QgY2FuZGlkYXRlID0gdmFsdWU7XG4gICAgICAgIHJldHVybiBjYW5kaWRhdGUgJiYgKGNhbmRpZGF0ZSA9PT0gQ2FuY2VsbGF0aW9uVG9rZW4uTm9uZVxuICAgICAgICAgICAgfHwgY2FuZGlkYXRlID09PSBDYW5jZWxsYXRpb25Ub2tlbi5DYW5jZWxsZWRcbiAgICAgICAgICAgIHx8IChJcy5ib29sZWFuKGNhbmRpZGF0ZS5pc0NhbmNlbGxhdGlvblJlcXVlc3RlZCkgJiYgISFjYW5kaWRhdGUub25DYW5jZWxsYXRpb25SZXF1ZXN0ZWQpKTtcbiAgICB9XG4gICAgQ2FuY2VsbGF0aW9uVG9rZW4uaXMgPSBpcztcbn0pKENhbmNlbGxhdGlvblRva2VuIHx8IChleHBvcnRzLkNhbmNlbGxhdGlvblRva2VuID0gQ2FuY2VsbGF0aW9uVG9rZW4gPSB7fSkpO1xuY29uc3Qgc2hvcnRjdXRFdmVudCA9IE9iamVjdC5mcmVlemUoZnVuY3Rpb24gKGNhbGxiYWNrLCBjb250ZXh0KSB7XG4gICAgY29uc3QgaGFuZGxlID0gKDAsIHJhbF8xLmRlZmF1bHQpKCkudGltZXIuc2V0VGltZW91dChjYWxsYmFjay5iaW5kKGNvbnRleHQpLCAwKTtcbiAgICByZXR1cm4geyBkaXNwb3NlKCkgeyBoYW5kbGUuZGlzcG9zZSgpOyB9IH07XG59KTtcbmNsYXNzIE11dGFibGVUb2tlbiB7XG4gICAgX2lzQ2FuY2VsbGVkID0gZmFsc2U7XG4gICAgX2VtaXR0ZXI7XG4gICAgY2FuY2VsKCkge1xuICAgICAgICBpZiAoIXRoaXMuX2lzQ2FuY2VsbGVkKSB7XG4gICAgICAgICAgICB0aGlzLl9pc0NhbmNlbGxlZCA9IHRydWU7XG4gICAgICAgICAgICBpZiAodGhpcy5fZW1pdHRlcikge1xuICAgICAgICAgICAgICAgIHRoaXMuX2VtaXR0ZXIuZmlyZSh1bmRlZmluZWQpO1xuICAgICAgICAgICAgICAgIHRoaXMuZGlzcG9zZSgpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxuICAgIGdldCBpc0NhbmNlbGxhdGlvblJlcXVlc3RlZCgpIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuX2lzQ2FuY2VsbGVkO1xuICAgIH1cbiAgICBnZXQgb25DYW5jZWxsYXRpb25SZXF1ZXN0ZWQoKSB7XG4gICAgICAgIGlmICh0aGlzLl9pc0NhbmNlbGxlZCkge1xuICAgICAgICAgICAgcmV0dXJuIHNob3J0Y3V0RXZlbnQ7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKCF0aGlzLl9lbWl0dGVyKSB7XG4gICAgICAgICAgICB0aGlzLl9lbWl0dGVyID0gbmV3IGV2ZW50c18xLkVtaXR0ZXIoKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gdGhpcy5fZW1pdHRlci5ldmVudDtcbiAgICB9XG4gICAgZGlzcG9zZSgpIHtcbiAgICAgICAgaWYgKHRoaXMuX2VtaXR0ZXIpIHtcbiAgICAgICAgICAgIHRoaXMuX2VtaXR0ZXIuZGlzcG9zZSgpO1xuICAgICAgICAgICAgdGhpcy5fZW1pdHRlciA9IHVuZGVmaW5lZDtcbiAgICAgICAgfVxuICAgIH1cbn1cbmNsYXNzIENhbmNlbGxhdGlvblRva2VuU291cmNlIHtcbiAgICBfdG9rZW47XG4gICAgZ2V0IHRva2VuKCkge1xuICAgICAgICBpZiAoIXRoaXMuX3Rva2VuKSB7XG4gICAgICAgICAgICAvLyBiZSBsYXp5IGFuZCBjcmVhdGUgdGhlIHRva2VuIG9ubHkgd2hlblxuICAgICAgICAgICAgLy8gYWN0dWFsbHkgbmVlZGVkXG4gICAgICAgICAgICB0aGlzLl90b2tlbiA9IG5ldyBNdXRhYmxlVG9rZW4oKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gdGhpcy5fdG9rZW47XG4gICAgfVxuICAgIGNhbmNlbCgpIHtcbiAgICAgICAgaWYgKCF0aGlzLl90b2tlbikge1xuICAgICAgICAgICAgLy8gc2F2ZSBhbiBvYmplY3QgYnkgcmV0dXJuaW5nIHRoZSBkZWZhdWx0XG4gICAgICAgICAgICAvLyBjYW5jZWxsZWQgdG9rZW4gd2hlbiBjYW5jZWxsYXRpb24gaGFwcGVuc1xuICAgICAgICAgICAgLy8gYmVmb3JlIHNvbWVvbmUgYXNrcyBmb3IgdGhlIHRva2VuXG4gICAgICAgICAgICB0aGlzLl90b2tlbiA9IENhbmNlbGxhdGlvblRva2VuLkNhbmNlbGxlZDtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHRoaXMuX3Rva2VuLmNhbmNlbCgpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICAgIGlmICghdGhpcy5fdG9rZW4pIHtcbiAgICAgICAgICAgIC8vIGVuc3VyZSB0byBpbml0aWFsaXplIHdpdGggYW4gZW1wdHkgdG9rZW4gaWYgd2UgaGFkIG5vbmVcbiAgICAgICAgICAgIHRoaXMuX3Rva2VuID0gQ2FuY2VsbGF0aW9uVG9rZW4uTm9uZTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmICh0aGlzLl90b2tlbiBpbnN0YW5jZW9mIE11dGFibGVUb2tlbikge1xuICAgICAgICAgICAgLy8gYWN0dWFsbHkgZGlzcG9zZVxuICAgICAgICAgICAgdGhpcy5fdG9rZW4uZGlzcG9zZSgpO1xuICAgICAgICB9XG4gICAgfVxufVxuZXhwb3J0cy5DYW5jZWxsYXRpb25Ub2tlblNvdXJjZSA9IENhbmNlbGxhdGlvblRva2VuU291cmNlO1xuIiwgIlwidXNlIHN0cmljdFwiO1xuLyogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cbiAqIENvcHlyaWdodCAoYykgTWljcm9zb2Z0IENvcnBvcmF0aW9uLiBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xuZXhwb3J0cy5TaGFyZWRBcnJheVJlY2VpdmVyU3RyYXRlZ3kgPSBleHBvcnRzLlNoYXJlZEFycmF5U2VuZGVyU3RyYXRlZ3kgPSB2b2lkIDA7XG5jb25zdCBjYW5jZWxsYXRpb25fMSA9IHJlcXVpcmUoXCIuL2NhbmNlbGxhdGlvblwiKTtcbnZhciBDYW5jZWxsYXRpb25TdGF0ZTtcbihmdW5jdGlvbiAoQ2FuY2VsbGF0aW9uU3RhdGUpIHtcbiAgICBDYW5jZWxsYXRpb25TdGF0ZS5Db250aW51ZSA9IDA7XG4gICAgQ2FuY2VsbGF0aW9uU3RhdGUuQ2FuY2VsbGVkID0gMTtcbn0pKENhbmNlbGxhdGlvblN0YXRlIHx8IChDYW5jZWxsYXRpb25TdGF0ZSA9IHt9KSk7XG5jbGFzcyBTaGFyZWRBcnJheVNlbmRlclN0cmF0ZWd5IHtcbiAgICBidWZmZXJzO1xuICAgIGNvbnN0cnVjdG9yKCkge1xuICAgICAgICB0aGlzLmJ1ZmZlcnMgPSBuZXcgTWFwKCk7XG4gICAgfVxuICAgIGVuYWJsZUNhbmNlbGxhdGlvbihyZXF1ZXN0KSB7XG4gICAgICAgIGlmIChyZXF1ZXN0LmlkID09PSBudWxsKSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgYnVmZmVyID0gbmV3IFNoYXJlZEFycmF5QnVmZmVyKDQpO1xuICAgICAgICBjb25zdCBkYXRhID0gbmV3IEludDMyQXJyYXkoYnVmZmVyLCAwLCAxKTtcbiAgICAgICAgZGF0YVswXSA9IENhbmNlbGxhdGlvblN0YXRlLkNvbnRpbnVlO1xuICAgICAgICB0aGlzLmJ1ZmZlcnMuc2V0KHJlcXVlc3QuaWQsIGJ1ZmZlcik7XG4gICAgICAgIHJlcXVlc3QuJGNhbmNlbGxhdGlvbkRhdGEgPSBidWZmZXI7XG4gICAgfVxuICAgIGFzeW5jIHNlbmRDYW5jZWxsYXRpb24oX2Nvbm4sIGlkKSB7XG4gICAgICAgIGNvbnN0IGJ1ZmZlciA9IHRoaXMuYnVmZmVycy5nZXQoaWQpO1xuICAgICAgICBpZiAoYnVmZmVyID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBkYXRhID0gbmV3IEludDMyQXJyYXkoYnVmZmVyLCAwLCAxKTtcbiAgICAgICAgQXRvbWljcy5zdG9yZShkYXRhLCAwLCBDYW5jZWxsYXRpb25TdGF0ZS5DYW5jZWxsZWQpO1xuICAgIH1cbiAgICBjbGVhbnVwKGlkKSB7XG4gICAgICAgIHRoaXMuYnVmZmVycy5kZWxldGUoaWQpO1xuICAgIH1cbiAgICBkaXNwb3NlKCkge1xuICAgICAgICB0aGlzLmJ1ZmZlcnMuY2xlYXIoKTtcbiAgICB9XG59XG5leHBvcnRzLlNoYXJlZEFycmF5U2VuZGVyU3RyYXRlZ3kgPSBTaGFyZWRBcnJheVNlbmRlclN0cmF0ZWd5O1xuY2xhc3MgU2hhcmVkQXJyYXlCdWZmZXJDYW5jZWxsYXRpb25Ub2tlbiB7XG4gICAgZGF0YTtcbiAgICBjb25zdHJ1Y3RvcihidWZmZXIpIHtcbiAgICAgICAgdGhpcy5kYXRhID0gbmV3IEludDMyQXJyYXkoYnVmZmVyLCAwLCAxKTtcbiAgICB9XG4gICAgZ2V0IGlzQ2FuY2VsbGF0aW9uUmVxdWVzdGVkKCkge1xuICAgICAgICByZXR1cm4gQXRvbWljcy5sb2FkKHRoaXMuZGF0YSwgMCkgPT09IENhbmNlbGxhdGlvblN0YXRlLkNhbmNlbGxlZDtcbiAgICB9XG4gICAgZ2V0IG9uQ2FuY2VsbGF0aW9uUmVxdWVzdGVkKCkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYENhbmNlbGxhdGlvbiBvdmVyIFNoYXJlZEFycmF5QnVmZmVyIGRvZXNuJ3Qgc3VwcG9ydCBjYW5jZWxsYXRpb24gZXZlbnRzYCk7XG4gICAgfVxufVxuY2xhc3MgU2hhcmVkQXJyYXlCdWZmZXJDYW5jZWxsYXRpb25Ub2tlblNvdXJjZSB7XG4gICAgdG9rZW47XG4gICAgY29uc3RydWN0b3IoYnVmZmVyKSB7XG4gICAgICAgIHRoaXMudG9rZW4gPSBuZXcgU2hhcmVkQXJyYXlCdWZmZXJDYW5jZWxsYXRpb25Ub2tlbihidWZmZXIpO1xuICAgIH1cbiAgICBjYW5jZWwoKSB7XG4gICAgfVxuICAgIGRpc3Bvc2UoKSB7XG4gICAgfVxufVxuY2xhc3MgU2hhcmVkQXJyYXlSZWNlaXZlclN0cmF0ZWd5IHtcbiAgICBraW5kID0gJ3JlcXVlc3QnO1xuICAgIGNyZWF0ZUNhbmNlbGxhdGlvblRva2VuU291cmNlKHJlcXVlc3QpIHtcbiAgICAgICAgY29uc3QgYnVmZmVyID0gcmVxdWVzdC4kY2FuY2VsbGF0aW9uRGF0YTtcbiAgICAgICAgaWYgKGJ1ZmZlciA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICByZXR1cm4gbmV3IGNhbmNlbGxhdGlvbl8xLkNhbmNlbGxhdGlvblRva2VuU291cmNlKCk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIG5ldyBTaGFyZWRBcnJheUJ1ZmZlckNhbmNlbGxhdGlvblRva2VuU291cmNlKGJ1ZmZlcik7XG4gICAgfVxufVxuZXhwb3J0cy5TaGFyZWRBcnJheVJlY2VpdmVyU3RyYXRlZ3kgPSBTaGFyZWRBcnJheVJlY2VpdmVyU3RyYXRlZ3k7XG4iLCAiXCJ1c2Ugc3RyaWN0XCI7XG4vKiAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLVxuICogQ29weXJpZ2h0IChjKSBNaWNyb3NvZnQgQ29ycG9yYXRpb24uIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKiBMaWNlbnNlZCB1bmRlciB0aGUgTUlUIExpY2Vuc2UuIFNlZSBMaWNlbnNlLnR4dCBpbiB0aGUgcHJvamVjdCByb290IGZvciBsaWNlbnNlIGluZm9ybWF0aW9uLlxuICogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tICovXG52YXIgX19pbXBvcnREZWZhdWx0ID0gKHRoaXMgJiYgdGhpcy5fX2ltcG9ydERlZmF1bHQpIHx8IGZ1bmN0aW9uIChtb2QpIHtcbiAgICByZXR1cm4gKG1vZCAmJiBtb2QuX19lc01vZHVsZSkgPyBtb2QgOiB7IFwiZGVmYXVsdFwiOiBtb2QgfTtcbn07XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJfX2VzTW9kdWxlXCIsIHsgdmFsdWU6IHRydWUgfSk7XG5leHBvcnRzLlNlbWFwaG9yZSA9IHZvaWQgMDtcbmNvbnN0IHJhbF8xID0gX19pbXBvcnREZWZhdWx0KHJlcXVpcmUoXCIuL3JhbFwiKSk7XG5jbGFzcyBTZW1hcGhvcmUge1xuICAgIF9jYXBhY2l0eTtcbiAgICBfYWN0aXZlO1xuICAgIF93YWl0aW5nO1xuICAgIGNvbnN0cnVjdG9yKGNhcGFjaXR5ID0gMSkge1xuICAgICAgICBpZiAoY2FwYWNpdHkgPD0gMCkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKCdDYXBhY2l0eSBtdXN0IGJlIGdyZWF0ZXIgdGhhbiAwJyk7XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5fY2FwYWNpdHkgPSBjYXBhY2l0eTtcbiAgICAgICAgdGhpcy5fYWN0aXZlID0gMDtcbiAgICAgICAgdGhpcy5fd2FpdGluZyA9IFtdO1xuICAgIH1cbiAgICBsb2NrKHRodW5rKSB7XG4gICAgICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICAgICAgICB0aGlzLl93YWl0aW5nLnB1c2goeyB0aHVuaywgcmVzb2x2ZSwgcmVqZWN0IH0pO1xuICAgICAgICAgICAgdGhpcy5ydW5OZXh0KCk7XG4gICAgICAgIH0pO1xuICAgIH1cbiAgICBnZXQgYWN0aXZlKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fYWN0aXZlO1xuICAgIH1cbiAgICBydW5OZXh0KCkge1xuICAgICAgICBpZiAodGhpcy5fd2FpdGluZy5sZW5ndGggPT09IDAgfHwgdGhpcy5fYWN0aXZlID09PSB0aGlzLl9jYXBhY2l0eSkge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgICgwLCByYWxfMS5kZWZhdWx0KSgpLnRpbWVyLnNldEltbWVkaWF0ZSgoKSA9PiB0aGlzLmRvUnVuTmV4dCgpKTtcbiAgICB9XG4gICAgZG9SdW5OZXh0KCkge1xuICAgICAgICBpZiAodGhpcy5fd2FpdGluZy5sZW5ndGggPT09IDAgfHwgdGhpcy5fYWN0aXZlID09PSB0aGlzLl9jYXBhY2l0eSkge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IG5leHQgPSB0aGlzLl93YWl0aW5nLnNoaWZ0KCk7XG4gICAgICAgIHRoaXMuX2FjdGl2ZSsrO1xuICAgICAgICBpZiAodGhpcy5fYWN0aXZlID4gdGhpcy5fY2FwYWNpdHkpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgVG9vIG1hbnkgdGh1bmtzIGFjdGl2ZWApO1xuICAgICAgICB9XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgICBjb25zdCByZXN1bHQgPSBuZXh0LnRodW5rKCk7XG4gICAgICAgICAgICBpZiAocmVzdWx0IGluc3RhbmNlb2YgUHJvbWlzZSkge1xuICAgICAgICAgICAgICAgIHJlc3VsdC50aGVuKCh2YWx1ZSkgPT4ge1xuICAgICAgICAgICAgICAgICAgICB0aGlzLl9hY3RpdmUtLTtcbiAgICAgICAgICAgICAgICAgICAgbmV4dC5yZXNvbHZlKHZhbHVlKTtcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5ydW5OZXh0KCk7XG4gICAgICAgICAgICAgICAgfSwgKGVycikgPT4ge1xuICAgICAgICAgICAgICAgICAgICB0aGlzLl9hY3RpdmUtLTtcbiAgICAgICAgICAgICAgICAgICAgbmV4dC5yZWplY3QoZXJyKTtcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5ydW5OZXh0KCk7XG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICB0aGlzLl9hY3RpdmUtLTtcbiAgICAgICAgICAgICAgICBuZXh0LnJlc29sdmUocmVzdWx0KTtcbiAgICAgICAgICAgICAgICB0aGlzLnJ1bk5leHQoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBjYXRjaCAoZXJyKSB7XG4gICAgICAgICAgICB0aGlzLl9hY3RpdmUtLTtcbiAgICAgICAgICAgIG5leHQucmVqZWN0KGVycik7XG4gICAgICAgICAgICB0aGlzLnJ1bk5leHQoKTtcbiAgICAgICAgfVxuICAgIH1cbn1cbmV4cG9ydHMuU2VtYXBob3JlID0gU2VtYXBob3JlO1xuIiwgIlwidXNlIHN0cmljdFwiO1xuLyogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cbiAqIENvcHlyaWdodCAoYykgTWljcm9zb2Z0IENvcnBvcmF0aW9uLiBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xudmFyIF9fY3JlYXRlQmluZGluZyA9ICh0aGlzICYmIHRoaXMuX19jcmVhdGVCaW5kaW5nKSB8fCAoT2JqZWN0LmNyZWF0ZSA/IChmdW5jdGlvbihvLCBtLCBrLCBrMikge1xuICAgIGlmIChrMiA9PT0gdW5kZWZpbmVkKSBrMiA9IGs7XG4gICAgdmFyIGRlc2MgPSBPYmplY3QuZ2V0T3duUHJvcGVydHlEZXNjcmlwdG9yKG0sIGspO1xuICAgIGlmICghZGVzYyB8fCAoXCJnZXRcIiBpbiBkZXNjID8gIW0uX19lc01vZHVsZSA6IGRlc2Mud3JpdGFibGUgfHwgZGVzYy5jb25maWd1cmFibGUpKSB7XG4gICAgICBkZXNjID0geyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uKCkgeyByZXR1cm4gbVtrXTsgfSB9O1xuICAgIH1cbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkobywgazIsIGRlc2MpO1xufSkgOiAoZnVuY3Rpb24obywgbSwgaywgazIpIHtcbiAgICBpZiAoazIgPT09IHVuZGVmaW5lZCkgazIgPSBrO1xuICAgIG9bazJdID0gbVtrXTtcbn0pKTtcbnZhciBfX3NldE1vZHVsZURlZmF1bHQgPSAodGhpcyAmJiB0aGlzLl9fc2V0TW9kdWxlRGVmYXVsdCkgfHwgKE9iamVjdC5jcmVhdGUgPyAoZnVuY3Rpb24obywgdikge1xuICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShvLCBcImRlZmF1bHRcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCB2YWx1ZTogdiB9KTtcbn0pIDogZnVuY3Rpb24obywgdikge1xuICAgIG9bXCJkZWZhdWx0XCJdID0gdjtcbn0pO1xudmFyIF9faW1wb3J0U3RhciA9ICh0aGlzICYmIHRoaXMuX19pbXBvcnRTdGFyKSB8fCAoZnVuY3Rpb24gKCkge1xuICAgIHZhciBvd25LZXlzID0gZnVuY3Rpb24obykge1xuICAgICAgICBvd25LZXlzID0gT2JqZWN0LmdldE93blByb3BlcnR5TmFtZXMgfHwgZnVuY3Rpb24gKG8pIHtcbiAgICAgICAgICAgIHZhciBhciA9IFtdO1xuICAgICAgICAgICAgZm9yICh2YXIgayBpbiBvKSBpZiAoT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKG8sIGspKSBhclthci5sZW5ndGhdID0gaztcbiAgICAgICAgICAgIHJldHVybiBhcjtcbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIG93bktleXMobyk7XG4gICAgfTtcbiAgICByZXR1cm4gZnVuY3Rpb24gKG1vZCkge1xuICAgICAgICBpZiAobW9kICYmIG1vZC5fX2VzTW9kdWxlKSByZXR1cm4gbW9kO1xuICAgICAgICB2YXIgcmVzdWx0ID0ge307XG4gICAgICAgIGlmIChtb2QgIT0gbnVsbCkgZm9yICh2YXIgayA9IG93bktleXMobW9kKSwgaSA9IDA7IGkgPCBrLmxlbmd0aDsgaSsrKSBpZiAoa1tpXSAhPT0gXCJkZWZhdWx0XCIpIF9fY3JlYXRlQmluZGluZyhyZXN1bHQsIG1vZCwga1tpXSk7XG4gICAgICAgIF9fc2V0TW9kdWxlRGVmYXVsdChyZXN1bHQsIG1vZCk7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfTtcbn0pKCk7XG52YXIgX19pbXBvcnREZWZhdWx0ID0gKHRoaXMgJiYgdGhpcy5fX2ltcG9ydERlZmF1bHQpIHx8IGZ1bmN0aW9uIChtb2QpIHtcbiAgICByZXR1cm4gKG1vZCAmJiBtb2QuX19lc01vZHVsZSkgPyBtb2QgOiB7IFwiZGVmYXVsdFwiOiBtb2QgfTtcbn07XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJfX2VzTW9kdWxlXCIsIHsgdmFsdWU6IHRydWUgfSk7XG5leHBvcnRzLlJlYWRhYmxlU3RyZWFtTWVzc2FnZVJlYWRlciA9IGV4cG9ydHMuQWJzdHJhY3RNZXNzYWdlUmVhZGVyID0gZXhwb3J0cy5NZXNzYWdlUmVhZGVyID0gdm9pZCAwO1xuY29uc3QgcmFsXzEgPSBfX2ltcG9ydERlZmF1bHQocmVxdWlyZShcIi4vcmFsXCIpKTtcbmNvbnN0IElzID0gX19pbXBvcnRTdGFyKHJlcXVpcmUoXCIuL2lzXCIpKTtcbmNvbnN0IGV2ZW50c18xID0gcmVxdWlyZShcIi4vZXZlbnRzXCIpO1xuY29uc3Qgc2VtYXBob3JlXzEgPSByZXF1aXJlKFwiLi9zZW1hcGhvcmVcIik7XG52YXIgTWVzc2FnZVJlYWRlcjtcbihmdW5jdGlvbiAoTWVzc2FnZVJlYWRlcikge1xuICAgIGZ1bmN0aW9uIGlzKHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IGNhbmRpZGF0ZSA9IHZhbHVlO1xuICAgICAgICByZXR1cm4gY2FuZGlkYXRlICYmIElzLmZ1bmMoY2FuZGlkYXRlLmxpc3RlbikgJiYgSXMuZnVuYyhjYW5kaWRhdGUuZGlzcG9zZSkgJiZcbiAgICAgICAgICAgIElzLmZ1bmMoY2FuZGlkYXRlLm9uRXJyb3IpICYmIElzLmZ1bmMoY2FuZGlkYXRlLm9uQ2xvc2UpICYmIElzLmZ1bmMoY2FuZGlkYXRlLm9uUGFydGlhbE1lc3NhZ2UpO1xuICAgIH1cbiAgICBNZXNzYWdlUmVhZGVyLmlzID0gaXM7XG59KShNZXNzYWdlUmVhZGVyIHx8IChleHBvcnRzLk1lc3NhZ2VSZWFkZXIgPSBNZXNzYWdlUmVhZGVyID0ge30pKTtcbmNsYXNzIEFic3RyYWN0TWVzc2FnZVJlYWRlciB7XG4gICAgZXJyb3JFbWl0dGVyO1xuICAgIGNsb3NlRW1pdHRlcjtcbiAgICBwYXJ0aWFsTWVzc2FnZUVtaXR0ZXI7XG4gICAgY29uc3RydWN0b3IoKSB7XG4gICAgICAgIHRoaXMuZXJyb3JFbWl0dGVyID0gbmV3IGV2ZW50c18xLkVtaXR0ZXIoKTtcbiAgICAgICAgdGhpcy5jbG9zZUVtaXR0ZXIgPSBuZXcgZXZlbnRzXzEuRW1pdHRlcigpO1xuICAgICAgICB0aGlzLnBhcnRpYWxNZXNzYWdlRW1pdHRlciA9IG5ldyBldmVudHNfMS5FbWl0dGVyKCk7XG4gICAgfVxuICAgIGRpc3Bvc2UoKSB7XG4gICAgICAgIHRoaXMuZXJyb3JFbWl0dGVyLmRpc3Bvc2UoKTtcbiAgICAgICAgdGhpcy5jbG9zZUVtaXR0ZXIuZGlzcG9zZSgpO1xuICAgICAgICB0aGlzLnBhcnRpYWxNZXNzYWdlRW1pdHRlci5kaXNwb3NlKCk7XG4gICAgfVxuICAgIGdldCBvbkVycm9yKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5lcnJvckVtaXR0ZXIuZXZlbnQ7XG4gICAgfVxuICAgIGZpcmVFcnJvcihlcnJvcikge1xuICAgICAgICB0aGlzLmVycm9yRW1pdHRlci5maXJlKHRoaXMuYXNFcnJvcihlcnJvcikpO1xuICAgIH1cbiAgICBnZXQgb25DbG9zZSgpIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuY2xvc2VFbWl0dGVyLmV2ZW50O1xuICAgIH1cbiAgICBmaXJlQ2xvc2UoKSB7XG4gICAgICAgIHRoaXMuY2xvc2VFbWl0dGVyLmZpcmUodW5kZWZpbmVkKTtcbiAgICB9XG4gICAgZ2V0IG9uUGFydGlhbE1lc3NhZ2UoKSB7XG4gICAgICAgIHJldHVybiB0aGlzLnBhcnRpYWxNZXNzYWdlRW1pdHRlci5ldmVudDtcbiAgICB9XG4gICAgZmlyZVBhcnRpYWxNZXNzYWdlKGluZm8pIHtcbiAgICAgICAgdGhpcy5wYXJ0aWFsTWVzc2FnZUVtaXR0ZXIuZmlyZShpbmZvKTtcbiAgICB9XG4gICAgYXNFcnJvcihlcnJvcikge1xuICAgICAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBFcnJvcikge1xuICAgICAgICAgICAgcmV0dXJuIGVycm9yO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgcmV0dXJuIG5ldyBFcnJvcihgUmVhZGVyIHJlY2VpdmVkIGVycm9yLiBSZWFzb246ICR7SXMuc3RyaW5nKGVycm9yLm1lc3NhZ2UpID8gZXJyb3IubWVzc2FnZSA6ICd1bmtub3duJ31gKTtcbiAgICAgICAgfVxuICAgIH1cbn1cbmV4cG9ydHMuQWJzdHJhY3RNZXNzYWdlUmVhZGVyID0gQWJzdHJhY3RNZXNzYWdlUmVhZGVyO1xudmFyIFJlc29sdmVkTWVzc2FnZVJlYWRlck9wdGlvbnM7XG4oZnVuY3Rpb24gKFJlc29sdmVkTWVzc2FnZVJlYWRlck9wdGlvbnMpIHtcbiAgICBmdW5jdGlvbiBmcm9tT3B0aW9ucyhvcHRpb25zKSB7XG4gICAgICAgIGxldCBjaGFyc2V0O1xuICAgICAgICBsZXQgcmVzdWx0O1xuICAgICAgICBsZXQgY29udGVudERlY29kZXI7XG4gICAgICAgIGNvbnN0IGNvbnRlbnREZWNvZGVycyA9IG5ldyBNYXAoKTtcbiAgICAgICAgbGV0IGNvbnRlbnRUeXBlRGVjb2RlcjtcbiAgICAgICAgY29uc3QgY29udGVudFR5cGVEZWNvZGVycyA9IG5ldyBNYXAoKTtcbiAgICAgICAgaWYgKG9wdGlvbnMgPT09IHVuZGVmaW5lZCB8fCB0eXBlb2Ygb3B0aW9ucyA9PT0gJ3N0cmluZycpIHtcbiAgICAgICAgICAgIGNoYXJzZXQgPSBvcHRpb25zID8/ICd1dGYtOCc7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICBjaGFyc2V0ID0gb3B0aW9ucy5jaGFyc2V0ID8/ICd1dGYtOCc7XG4gICAgICAgICAgICBpZiAob3B0aW9ucy5jb250ZW50RGVjb2RlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgY29udGVudERlY29kZXIgPSBvcHRpb25zLmNvbnRlbnREZWNvZGVyO1xuICAgICAgICAgICAgICAgIGNvbnRlbnREZWNvZGVycy5zZXQoY29udGVudERlY29kZXIubmFtZSwgY29udGVudERlY29kZXIpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKG9wdGlvbnMuY29udGVudERlY29kZXJzICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICBmb3IgKGNvbnN0IGRlY29kZXIgb2Ygb3B0aW9ucy5jb250ZW50RGVjb2RlcnMpIHtcbiAgICAgICAgICAgICAgICAgICAgY29udGVudERlY29kZXJzLnNldChkZWNvZGVyLm5hbWUsIGRlY29kZXIpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGlmIChvcHRpb25zLmNvbnRlbnRUeXBlRGVjb2RlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgY29udGVudFR5cGVEZWNvZGVyID0gb3B0aW9ucy5jb250ZW50VHlwZURlY29kZXI7XG4gICAgICAgICAgICAgICAgY29udGVudFR5cGVEZWNvZGVycy5zZXQoY29udGVudFR5cGVEZWNvZGVyLm5hbWUsIGNvbnRlbnRUeXBlRGVjb2Rlcik7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpZiAob3B0aW9ucy5jb250ZW50VHlwZURlY29kZXJzICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICBmb3IgKGNvbnN0IGRlY29kZXIgb2Ygb3B0aW9ucy5jb250ZW50VHlwZURlY29kZXJzKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnRlbnRUeXBlRGVjb2RlcnMuc2V0KGRlY29kZXIubmFtZSwgZGVjb2Rlcik7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmIChjb250ZW50VHlwZURlY29kZXIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgY29udGVudFR5cGVEZWNvZGVyID0gKDAsIHJhbF8xLmRlZmF1bHQpKCkuYXBwbGljYXRpb25Kc29uLmRlY29kZXI7XG4gICAgICAgICAgICBjb250ZW50VHlwZURlY29kZXJzLnNldChjb250ZW50VHlwZURlY29kZXIubmFtZSwgY29udGVudFR5cGVEZWNvZGVyKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4geyBjaGFyc2V0LCBjb250ZW50RGVjb2RlciwgY29udGVudERlY29kZXJzLCBjb250ZW50VHlwZURlY29kZXIsIGNvbnRlbnRUeXBlRGVjb2RlcnMgfTtcbiAgICB9XG4gICAgUmVzb2x2ZWRNZXNzYWdlUmVhZGVyT3B0aW9ucy5mcm9tT3B0aW9ucyA9IGZyb21PcHRpb25zO1xufSkoUmVzb2x2ZWRNZXNzYWdlUmVhZGVyT3B0aW9ucyB8fCAoUmVzb2x2ZWRNZXNzYWdlUmVhZGVyT3B0aW9ucyA9IHt9KSk7XG5jbGFzcyBSZWFkYWJsZVN0cmVhbU1lc3NhZ2VSZWFkZXIgZXh0ZW5kcyBBYnN0cmFjdE1lc3NhZ2VSZWFkZXIge1xuICAgIHJlYWRhYmxlO1xuICAgIG9wdGlvbnM7XG4gICAgY2FsbGJhY2s7XG4gICAgbmV4dE1lc3NhZ2VMZW5ndGg7XG4gICAgbWVzc2FnZVRva2VuO1xuICAgIGJ1ZmZlcjtcbiAgICBwYXJ0aWFsTWVzc2FnZVRpbWVyO1xuICAgIF9wYXJ0aWFsTWVzc2FnZVRpbWVvdXQ7XG4gICAgcmVhZFNlbWFwaG9yZTtcbiAgICBjb25zdHJ1Y3RvcihyZWFkYWJsZSwgb3B0aW9ucykge1xuICAgICAgICBzdXBlcigpO1xuICAgICAgICB0aGlzLnJlYWRhYmxlID0gcmVhZGFibGU7XG4gICAgICAgIHRoaXMub3B0aW9ucyA9IFJlc29sdmVkTWVzc2FnZVJlYWRlck9wdGlvbnMuZnJvbU9wdGlvbnMob3B0aW9ucyk7XG4gICAgICAgIHRoaXMuYnVmZmVyID0gKDAsIHJhbF8xLmRlZmF1bHQpKCkubWVzc2FnZUJ1ZmZlci5jcmVhdGUodGhpcy5vcHRpb25zLmNoYXJzZXQpO1xuICAgICAgICB0aGlzLl9wYXJ0aWFsTWVzc2FnZVRpbWVvdXQgPSAxMDAwMDtcbiAgICAgICAgdGhpcy5uZXh0TWVzc2FnZUxlbmd0aCA9IC0xO1xuICAgICAgICB0aGlzLm1lc3NhZ2VUb2tlbiA9IDA7XG4gICAgICAgIHRoaXMucmVhZFNlbWFwaG9yZSA9IG5ldyBzZW1hcGhvcmVfMS5TZW1hcGhvcmUoMSk7XG4gICAgfVxuICAgIHNldCBwYXJ0aWFsTWVzc2FnZVRpbWVvdXQodGltZW91dCkge1xuICAgICAgICB0aGlzLl9wYXJ0aWFsTWVzc2FnZVRpbWVvdXQgPSB0aW1lb3V0O1xuICAgIH1cbiAgICBnZXQgcGFydGlhbE1lc3NhZ2VUaW1lb3V0KCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fcGFydGlhbE1lc3NhZ2VUaW1lb3V0O1xuICAgIH1cbiAgICBsaXN0ZW4oY2FsbGJhY2spIHtcbiAgICAgICAgdGhpcy5uZXh0TWVzc2FnZUxlbmd0aCA9IC0xO1xuICAgICAgICB0aGlzLm1lc3NhZ2VUb2tlbiA9IDA7XG4gICAgICAgIHRoaXMucGFydGlhbE1lc3NhZ2VUaW1lciA9IHVuZGVmaW5lZDtcbiAgICAgICAgdGhpcy5jYWxsYmFjayA9IGNhbGxiYWNrO1xuICAgICAgICBjb25zdCByZXN1bHQgPSB0aGlzLnJlYWRhYmxlLm9uRGF0YSgoZGF0YSkgPT4ge1xuICAgICAgICAgICAgdGhpcy5vbkRhdGEoZGF0YSk7XG4gICAgICAgIH0pO1xuICAgICAgICB0aGlzLnJlYWRhYmxlLm9uRXJyb3IoKGVycm9yKSA9PiB0aGlzLmZpcmVFcnJvcihlcnJvcikpO1xuICAgICAgICB0aGlzLnJlYWRhYmxlLm9uQ2xvc2UoKCkgPT4gdGhpcy5maXJlQ2xvc2UoKSk7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfVxuICAgIG9uRGF0YShkYXRhKSB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgICB0aGlzLmJ1ZmZlci5hcHBlbmQoZGF0YSk7XG4gICAgICAgICAgICB3aGlsZSAodHJ1ZSkge1xuICAgICAgICAgICAgICAgIGlmICh0aGlzLm5leHRNZXNzYWdlTGVuZ3RoID09PSAtMSkge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBoZWFkZXJzID0gdGhpcy5idWZmZXIudHJ5UmVhZEhlYWRlcnModHJ1ZSk7XG4gICAgICAgICAgICAgICAgICAgIGlmICghaGVhZGVycykge1xuICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGNvbnRlbnRMZW5ndGggPSBoZWFkZXJzLmdldCgnY29udGVudC1sZW5ndGgnKTtcbiAgICAgICAgICAgICAgICAgICAgaWYgKCFjb250ZW50TGVuZ3RoKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzLmZpcmVFcnJvcihuZXcgRXJyb3IoYEhlYWRlciBtdXN0IHByb3ZpZGUgYSBDb250ZW50LUxlbmd0aCBwcm9wZXJ0eS5cXG4ke0pTT04uc3RyaW5naWZ5KE9iamVjdC5mcm9tRW50cmllcyhoZWFkZXJzKSl9YCkpO1xuICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGxlbmd0aCA9IHBhcnNlSW50KGNvbnRlbnRMZW5ndGgpO1xuICAgICAgICAgICAgICAgICAgICBpZiAoaXNOYU4obGVuZ3RoKSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgdGhpcy5maXJlRXJyb3IobmV3IEVycm9yKGBDb250ZW50LUxlbmd0aCB2YWx1ZSBtdXN0IGJlIGEgbnVtYmVyLiBHb3QgJHtjb250ZW50TGVuZ3RofWApKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICB0aGlzLm5leHRNZXNzYWdlTGVuZ3RoID0gbGVuZ3RoO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBjb25zdCBib2R5ID0gdGhpcy5idWZmZXIudHJ5UmVhZEJvZHkodGhpcy5uZXh0TWVzc2FnZUxlbmd0aCk7XG4gICAgICAgICAgICAgICAgaWYgKGJvZHkgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgICAgICAvKiogV2UgaGF2ZW4ndCByZWNlaXZlZCB0aGUgZnVsbCBtZXNzYWdlIHlldC4gKi9cbiAgICAgICAgICAgICAgICAgICAgdGhpcy5zZXRQYXJ0aWFsTWVzc2FnZVRpbWVyKCk7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgdGhpcy5jbGVhclBhcnRpYWxNZXNzYWdlVGltZXIoKTtcbiAgICAgICAgICAgICAgICB0aGlzLm5leHRNZXNzYWdlTGVuZ3RoID0gLTE7XG4gICAgICAgICAgICAgICAgLy8gTWFrZSBzdXJlIHRoYXQgd2UgY29udmVydCBvbmUgcmVjZWl2ZWQgbWVzc2FnZSBhZnRlciB0aGVcbiAgICAgICAgICAgICAgICAvLyBvdGhlci4gT3RoZXJ3aXNlIGl0IGNvdWxkIGhhcHBlbiB0aGF0IGEgZGVjb2Rpbmcgb2YgYSBzZWNvbmRcbiAgICAgICAgICAgICAgICAvLyBzbWFsbGVyIG1lc3NhZ2UgZmluaXNoZWQgYmVmb3JlIHRoZSBkZWNvZGluZyBvZiBhIGZpcnN0IGxhcmdlclxuICAgICAgICAgICAgICAgIC8vIG1lc3NhZ2UgYW5kIHRoZW4gd2Ugd291bGQgZGVsaXZlciB0aGUgc2Vjb25kIG1lc3NhZ2UgZmlyc3QuXG4gICAgICAgICAgICAgICAgdGhpcy5yZWFkU2VtYXBob3JlLmxvY2soYXN5bmMgKCkgPT4ge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBieXRlcyA9IHRoaXMub3B0aW9ucy5jb250ZW50RGVjb2RlciAhPT0gdW5kZWZpbmVkXG4gICAgICAgICAgICAgICAgICAgICAgICA/IGF3YWl0IHRoaXMub3B0aW9ucy5jb250ZW50RGVjb2Rlci5kZWNvZGUoYm9keSlcbiAgICAgICAgICAgICAgICAgICAgICAgIDogYm9keTtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgbWVzc2FnZSA9IGF3YWl0IHRoaXMub3B0aW9ucy5jb250ZW50VHlwZURlY29kZXIuZGVjb2RlKGJ5dGVzLCB0aGlzLm9wdGlvbnMpO1xuICAgICAgICAgICAgICAgICAgICB0aGlzLmNhbGxiYWNrKG1lc3NhZ2UpO1xuICAgICAgICAgICAgICAgIH0pLmNhdGNoKChlcnJvcikgPT4ge1xuICAgICAgICAgICAgICAgICAgICB0aGlzLmZpcmVFcnJvcihlcnJvcik7XG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgICAgICB0aGlzLmZpcmVFcnJvcihlcnJvcik7XG4gICAgICAgIH1cbiAgICB9XG4gICAgY2xlYXJQYXJ0aWFsTWVzc2FnZVRpbWVyKCkge1xuICAgICAgICBpZiAodGhpcy5wYXJ0aWFsTWVzc2FnZVRpbWVyKSB7XG4gICAgICAgICAgICB0aGlzLnBhcnRpYWxNZXNzYWdlVGltZXIuZGlzcG9zZSgpO1xuICAgICAgICAgICAgdGhpcy5wYXJ0aWFsTWVzc2FnZVRpbWVyID0gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgfVxuICAgIHNldFBhcnRpYWxNZXNzYWdlVGltZXIoKSB7XG4gICAgICAgIHRoaXMuY2xlYXJQYXJ0aWFsTWVzc2FnZVRpbWVyKCk7XG4gICAgICAgIGlmICh0aGlzLl9wYXJ0aWFsTWVzc2FnZVRpbWVvdXQgPD0gMCkge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMucGFydGlhbE1lc3NhZ2VUaW1lciA9ICgwLCByYWxfMS5kZWZhdWx0KSgpLnRpbWVyLnNldFRpbWVvdXQoKHRva2VuLCB0aW1lb3V0KSA9PiB7XG4gICAgICAgICAgICB0aGlzLnBhcnRpYWxNZXNzYWdlVGltZXIgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICBpZiAodG9rZW4gPT09IHRoaXMubWVzc2FnZVRva2VuKSB7XG4gICAgICAgICAgICAgICAgdGhpcy5maXJlUGFydGlhbE1lc3NhZ2UoeyBtZXNzYWdlVG9rZW46IHRva2VuLCB3YWl0aW5nVGltZTogdGltZW91dCB9KTtcbiAgICAgICAgICAgICAgICB0aGlzLnNldFBhcnRpYWxNZXNzYWdlVGltZXIoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfSwgdGhpcy5fcGFydGlhbE1lc3NhZ2VUaW1lb3V0LCB0aGlzLm1lc3NhZ2VUb2tlbiwgdGhpcy5fcGFydGlhbE1lc3NhZ2VUaW1lb3V0KTtcbiAgICB9XG59XG5leHBvcnRzLlJlYWRhYmxlU3RyZWFtTWVzc2FnZVJlYWRlciA9IFJlYWRhYmxlU3RyZWFtTWVzc2FnZVJlYWRlcjtcbiIsICJcInVzZSBzdHJpY3RcIjtcbi8qIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiBDb3B5cmlnaHQgKGMpIE1pY3Jvc29mdCBDb3Jwb3JhdGlvbi4gQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIExpY2Vuc2VkIHVuZGVyIHRoZSBNSVQgTGljZW5zZS4gU2VlIExpY2Vuc2UudHh0IGluIHRoZSBwcm9qZWN0IHJvb3QgZm9yIGxpY2Vuc2UgaW5mb3JtYXRpb24uXG4gKiAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gKi9cbnZhciBfX2NyZWF0ZUJpbmRpbmcgPSAodGhpcyAmJiB0aGlzLl9fY3JlYXRlQmluZGluZykgfHwgKE9iamVjdC5jcmVhdGUgPyAoZnVuY3Rpb24obywgbSwgaywgazIpIHtcbiAgICBpZiAoazIgPT09IHVuZGVmaW5lZCkgazIgPSBrO1xuICAgIHZhciBkZXNjID0gT2JqZWN0LmdldE93blByb3BlcnR5RGVzY3JpcHRvcihtLCBrKTtcbiAgICBpZiAoIWRlc2MgfHwgKFwiZ2V0XCIgaW4gZGVzYyA/ICFtLl9fZXNNb2R1bGUgOiBkZXNjLndyaXRhYmxlIHx8IGRlc2MuY29uZmlndXJhYmxlKSkge1xuICAgICAgZGVzYyA9IHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbigpIHsgcmV0dXJuIG1ba107IH0gfTtcbiAgICB9XG4gICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG8sIGsyLCBkZXNjKTtcbn0pIDogKGZ1bmN0aW9uKG8sIG0sIGssIGsyKSB7XG4gICAgaWYgKGsyID09PSB1bmRlZmluZWQpIGsyID0gaztcbiAgICBvW2syXSA9IG1ba107XG59KSk7XG52YXIgX19zZXRNb2R1bGVEZWZhdWx0ID0gKHRoaXMgJiYgdGhpcy5fX3NldE1vZHVsZURlZmF1bHQpIHx8IChPYmplY3QuY3JlYXRlID8gKGZ1bmN0aW9uKG8sIHYpIHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkobywgXCJkZWZhdWx0XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgdmFsdWU6IHYgfSk7XG59KSA6IGZ1bmN0aW9uKG8sIHYpIHtcbiAgICBvW1wiZGVmYXVsdFwiXSA9IHY7XG59KTtcbnZhciBfX2ltcG9ydFN0YXIgPSAodGhpcyAmJiB0aGlzLl9faW1wb3J0U3RhcikgfHwgKGZ1bmN0aW9uICgpIHtcbiAgICB2YXIgb3duS2V5cyA9IGZ1bmN0aW9uKG8pIHtcbiAgICAgICAgb3duS2V5cyA9IE9iamVjdC5nZXRPd25Qcm9wZXJ0eU5hbWVzIHx8IGZ1bmN0aW9uIChvKSB7XG4gICAgICAgICAgICB2YXIgYXIgPSBbXTtcbiAgICAgICAgICAgIGZvciAodmFyIGsgaW4gbykgaWYgKE9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChvLCBrKSkgYXJbYXIubGVuZ3RoXSA9IGs7XG4gICAgICAgICAgICByZXR1cm4gYXI7XG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiBvd25LZXlzKG8pO1xuICAgIH07XG4gICAgcmV0dXJuIGZ1bmN0aW9uIChtb2QpIHtcbiAgICAgICAgaWYgKG1vZCAmJiBtb2QuX19lc01vZHVsZSkgcmV0dXJuIG1vZDtcbiAgICAgICAgdmFyIHJlc3VsdCA9IHt9O1xuICAgICAgICBpZiAobW9kICE9IG51bGwpIGZvciAodmFyIGsgPSBvd25LZXlzKG1vZCksIGkgPSAwOyBpIDwgay5sZW5ndGg7IGkrKykgaWYgKGtbaV0gIT09IFwiZGVmYXVsdFwiKSBfX2NyZWF0ZUJpbmRpbmcocmVzdWx0LCBtb2QsIGtbaV0pO1xuICAgICAgICBfX3NldE1vZHVsZURlZmF1bHQocmVzdWx0LCBtb2QpO1xuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH07XG59KSgpO1xudmFyIF9faW1wb3J0RGVmYXVsdCA9ICh0aGlzICYmIHRoaXMuX19pbXBvcnREZWZhdWx0KSB8fCBmdW5jdGlvbiAobW9kKSB7XG4gICAgcmV0dXJuIChtb2QgJiYgbW9kLl9fZXNNb2R1bGUpID8gbW9kIDogeyBcImRlZmF1bHRcIjogbW9kIH07XG59O1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xuZXhwb3J0cy5Xcml0ZWFibGVTdHJlYW1NZXNzYWdlV3JpdGVyID0gZXhwb3J0cy5BYnN0cmFjdE1lc3NhZ2VXcml0ZXIgPSBleHBvcnRzLk1lc3NhZ2VXcml0ZXIgPSB2b2lkIDA7XG5jb25zdCByYWxfMSA9IF9faW1wb3J0RGVmYXVsdChyZXF1aXJlKFwiLi9yYWxcIikpO1xuY29uc3QgSXMgPSBfX2ltcG9ydFN0YXIocmVxdWlyZShcIi4vaXNcIikpO1xuY29uc3Qgc2VtYXBob3JlXzEgPSByZXF1aXJlKFwiLi9zZW1hcGhvcmVcIik7XG5jb25zdCBldmVudHNfMSA9IHJlcXVpcmUoXCIuL2V2ZW50c1wiKTtcbmNvbnN0IENvbnRlbnRMZW5ndGggPSAnQ29udGVudC1MZW5ndGg6ICc7XG5jb25zdCBDUkxGID0gJ1xcclxcbic7XG52YXIgTWVzc2FnZVdyaXRlcjtcbihmdW5jdGlvbiAoTWVzc2FnZVdyaXRlcikge1xuICAgIGZ1bmN0aW9uIGlzKHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IGNhbmRpZGF0ZSA9IHZhbHVlO1xuICAgICAgICByZXR1cm4gY2FuZGlkYXRlICYmIElzLmZ1bmMoY2FuZGlkYXRlLmRpc3Bvc2UpICYmIElzLmZ1bmMoY2FuZGlkYXRlLm9uQ2xvc2UpICYmXG4gICAgICAgICAgICBJcy5mdW5jKGNhbmRpZGF0ZS5vbkVycm9yKSAmJiBJcy5mdW5jKGNhbmRpZGF0ZS53cml0ZSk7XG4gICAgfVxuICAgIE1lc3NhZ2VXcml0ZXIuaXMgPSBpcztcbn0pKE1lc3NhZ2VXcml0ZXIgfHwgKGV4cG9ydHMuTWVzc2FnZVdyaXRlciA9IE1lc3NhZ2VXcml0ZXIgPSB7fSkpO1xuY2xhc3MgQWJzdHJhY3RNZXNzYWdlV3JpdGVyIHtcbiAgICBlcnJvckVtaXR0ZXI7XG4gICAgY2xvc2VFbWl0dGVyO1xuICAgIGNvbnN0cnVjdG9yKCkge1xuICAgICAgICB0aGlzLmVycm9yRW1pdHRlciA9IG5ldyBldmVudHNfMS5FbWl0dGVyKCk7XG4gICAgICAgIHRoaXMuY2xvc2VFbWl0dGVyID0gbmV3IGV2ZW50c18xLkVtaXR0ZXIoKTtcbiAgICB9XG4gICAgZGlzcG9zZSgpIHtcbiAgICAgICAgdGhpcy5lcnJvckVtaXR0ZXIuZGlzcG9zZSgpO1xuICAgICAgICB0aGlzLmNsb3NlRW1pdHRlci5kaXNwb3NlKCk7XG4gICAgfVxuICAgIGdldCBvbkVycm9yKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5lcnJvckVtaXR0ZXIuZXZlbnQ7XG4gICAgfVxuICAgIGZpcmVFcnJvcihlcnJvciwgbWVzc2FnZSwgY291bnQpIHtcbiAgICAgICAgdGhpcy5lcnJvckVtaXR0ZXIuZmlyZShbdGhpcy5hc0Vycm9yKGVycm9yKSwgbWVzc2FnZSwgY291bnRdKTtcbiAgICB9XG4gICAgZ2V0IG9uQ2xvc2UoKSB7XG4gICAgICAgIHJldHVybiB0aGlzLmNsb3NlRW1pdHRlci5ldmVudDtcbiAgICB9XG4gICAgZmlyZUNsb3NlKCkge1xuICAgICAgICB0aGlzLmNsb3NlRW1pdHRlci5maXJlKHVuZGVmaW5lZCk7XG4gICAgfVxuICAgIGFzRXJyb3IoZXJyb3IpIHtcbiAgICAgICAgaWYgKGVycm9yIGluc3RhbmNlb2YgRXJyb3IpIHtcbiAgICAgICAgICAgIHJldHVybiBlcnJvcjtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHJldHVybiBuZXcgRXJyb3IoYFdyaXRlciByZWNlaXZlZCBlcnJvci4gUmVhc29uOiAke0lzLnN0cmluZyhlcnJvci5tZXNzYWdlKSA/IGVycm9yLm1lc3NhZ2UgOiAndW5rbm93bid9YCk7XG4gICAgICAgIH1cbiAgICB9XG59XG5leHBvcnRzLkFic3RyYWN0TWVzc2FnZVdyaXRlciA9IEFic3RyYWN0TWVzc2FnZVdyaXRlcjtcbnZhciBSZXNvbHZlZE1lc3NhZ2VXcml0ZXJPcHRpb25zO1xuKGZ1bmN0aW9uIChSZXNvbHZlZE1lc3NhZ2VXcml0ZXJPcHRpb25zKSB7XG4gICAgZnVuY3Rpb24gZnJvbU9wdGlvbnMob3B0aW9ucykge1xuICAgICAgICBpZiAob3B0aW9ucyA9PT0gdW5kZWZpbmVkIHx8IHR5cGVvZiBvcHRpb25zID09PSAnc3RyaW5nJykge1xuICAgICAgICAgICAgcmV0dXJuIHsgY2hhcnNldDogb3B0aW9ucyA/PyAndXRmLTgnLCBjb250ZW50VHlwZUVuY29kZXI6ICgwLCByYWxfMS5kZWZhdWx0KSgpLmFwcGxpY2F0aW9uSnNvbi5lbmNvZGVyIH07XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICByZXR1cm4geyBjaGFyc2V0OiBvcHRpb25zLmNoYXJzZXQgPz8gJ3V0Zi04JywgY29udGVudEVuY29kZXI6IG9wdGlvbnMuY29udGVudEVuY29kZXIsIGNvbnRlbnRUeXBlRW5jb2Rlcjogb3B0aW9ucy5jb250ZW50VHlwZUVuY29kZXIgPz8gKDAsIHJhbF8xLmRlZmF1bHQpKCkuYXBwbGljYXRpb25Kc29uLmVuY29kZXIgfTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBSZXNvbHZlZE1lc3NhZ2VXcml0ZXJPcHRpb25zLmZyb21PcHRpb25zID0gZnJvbU9wdGlvbnM7XG59KShSZXNvbHZlZE1lc3NhZ2VXcml0ZXJPcHRpb25zIHx8IChSZXNvbHZlZE1lc3NhZ2VXcml0ZXJPcHRpb25zID0ge30pKTtcbmNsYXNzIFdyaXRlYWJsZVN0cmVhbU1lc3NhZ2VXcml0ZXIgZXh0ZW5kcyBBYnN0cmFjdE1lc3NhZ2VXcml0ZXIge1xuICAgIHdyaXRhYmxlO1xuICAgIG9wdGlvbnM7XG4gICAgZXJyb3JDb3VudDtcbiAgICB3cml0ZVNlbWFwaG9yZTtcbiAgICBjb25zdHJ1Y3Rvcih3cml0YWJsZSwgb3B0aW9ucykge1xuICAgICAgICBzdXBlcigpO1xuICAgICAgICB0aGlzLndyaXRhYmxlID0gd3JpdGFibGU7XG4gICAgICAgIHRoaXMub3B0aW9ucyA9IFJlc29sdmVkTWVzc2FnZVdyaXRlck9wdGlvbnMuZnJvbU9wdGlvbnMob3B0aW9ucyk7XG4gICAgICAgIHRoaXMuZXJyb3JDb3VudCA9IDA7XG4gICAgICAgIHRoaXMud3JpdGVTZW1hcGhvcmUgPSBuZXcgc2VtYXBob3JlXzEuU2VtYXBob3JlKDEpO1xuICAgICAgICB0aGlzLndyaXRhYmxlLm9uRXJyb3IoKGVycm9yKSA9PiB0aGlzLmZpcmVFcnJvcihlcnJvcikpO1xuICAgICAgICB0aGlzLndyaXRhYmxlLm9uQ2xvc2UoKCkgPT4gdGhpcy5maXJlQ2xvc2UoKSk7XG4gICAgfVxuICAgIGFzeW5jIHdyaXRlKG1zZykge1xuICAgICAgICByZXR1cm4gdGhpcy53cml0ZVNlbWFwaG9yZS5sb2NrKGFzeW5jICgpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IHBheWxvYWQgPSB0aGlzLm9wdGlvbnMuY29udGVudFR5cGVFbmNvZGVyLmVuY29kZShtc2csIHRoaXMub3B0aW9ucykudGhlbigoYnVmZmVyKSA9PiB7XG4gICAgICAgICAgICAgICAgaWYgKHRoaXMub3B0aW9ucy5jb250ZW50RW5jb2RlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLm9wdGlvbnMuY29udGVudEVuY29kZXIuZW5jb2RlKGJ1ZmZlcik7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4gYnVmZmVyO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgcmV0dXJuIHBheWxvYWQudGhlbigoYnVmZmVyKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgaGVhZGVycyA9IFtdO1xuICAgICAgICAgICAgICAgIGhlYWRlcnMucHVzaChDb250ZW50TGVuZ3RoLCBidWZmZXIuYnl0ZUxlbmd0aC50b1N0cmluZygpLCBDUkxGKTtcbiAgICAgICAgICAgICAgICBoZWFkZXJzLnB1c2goQ1JMRik7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuZG9Xcml0ZShtc2csIGhlYWRlcnMsIGJ1ZmZlcik7XG4gICAgICAgICAgICB9LCAoZXJyb3IpID0+IHtcbiAgICAgICAgICAgICAgICB0aGlzLmZpcmVFcnJvcihlcnJvcik7XG4gICAgICAgICAgICAgICAgdGhyb3cgZXJyb3I7XG4gICAgICAgICAgICB9KTtcbiAgICAgICAgfSk7XG4gICAgfVxuICAgIGFzeW5jIGRvV3JpdGUobXNnLCBoZWFkZXJzLCBkYXRhKSB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgICBhd2FpdCB0aGlzLndyaXRhYmxlLndyaXRlKGhlYWRlcnMuam9pbignJyksICdhc2NpaScpO1xuICAgICAgICAgICAgcmV0dXJuIHRoaXMud3JpdGFibGUud3JpdGUoZGF0YSk7XG4gICAgICAgIH1cbiAgICAgICAgY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgICAgICB0aGlzLmhhbmRsZUVycm9yKGVycm9yLCBtc2cpO1xuICAgICAgICAgICAgcmV0dXJuIFByb21pc2UucmVqZWN0KGVycm9yKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBoYW5kbGVFcnJvcihlcnJvciwgbXNnKSB7XG4gICAgICAgIHRoaXMuZXJyb3JDb3VudCsrO1xuICAgICAgICB0aGlzLmZpcmVFcnJvcihlcnJvciwgbXNnLCB0aGlzLmVycm9yQ291bnQpO1xuICAgIH1cbiAgICBlbmQoKSB7XG4gICAgICAgIHRoaXMud3JpdGFibGUuZW5kKCk7XG4gICAgfVxufVxuZXhwb3J0cy5Xcml0ZWFibGVTdHJlYW1NZXNzYWdlV3JpdGVyID0gV3JpdGVhYmxlU3RyZWFtTWVzc2FnZVdyaXRlcjtcbiIsICJcInVzZSBzdHJpY3RcIjtcbi8qLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiAgQ29weXJpZ2h0IChjKSBNaWNyb3NvZnQgQ29ycG9yYXRpb24uIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKiAgTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0qL1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xuZXhwb3J0cy5BYnN0cmFjdE1lc3NhZ2VCdWZmZXIgPSB2b2lkIDA7XG5jb25zdCBDUiA9IDEzO1xuY29uc3QgTEYgPSAxMDtcbmNvbnN0IENSTEYgPSAnXFxyXFxuJztcbmNsYXNzIEFic3RyYWN0TWVzc2FnZUJ1ZmZlciB7XG4gICAgX2VuY29kaW5nO1xuICAgIF9jaHVua3M7XG4gICAgX3RvdGFsTGVuZ3RoO1xuICAgIGNvbnN0cnVjdG9yKGVuY29kaW5nID0gJ3V0Zi04Jykge1xuICAgICAgICB0aGlzLl9lbmNvZGluZyA9IGVuY29kaW5nO1xuICAgICAgICB0aGlzLl9jaHVua3MgPSBbXTtcbiAgICAgICAgdGhpcy5fdG90YWxMZW5ndGggPSAwO1xuICAgIH1cbiAgICBnZXQgZW5jb2RpbmcoKSB7XG4gICAgICAgIHJldHVybiB0aGlzLl9lbmNvZGluZztcbiAgICB9XG4gICAgYXBwZW5kKGNodW5rKSB7XG4gICAgICAgIGNvbnN0IHRvQXBwZW5kID0gdHlwZW9mIGNodW5rID09PSAnc3RyaW5nJyA/IHRoaXMuZnJvbVN0cmluZyhjaHVuaywgdGhpcy5fZW5jb2RpbmcpIDogY2h1bms7XG4gICAgICAgIHRoaXMuX2NodW5rcy5wdXNoKHRvQXBwZW5kKTtcbiAgICAgICAgdGhpcy5fdG90YWxMZW5ndGggKz0gdG9BcHBlbmQuYnl0ZUxlbmd0aDtcbiAgICB9XG4gICAgdHJ5UmVhZEhlYWRlcnMobG93ZXJDYXNlS2V5cyA9IGZhbHNlKSB7XG4gICAgICAgIGlmICh0aGlzLl9jaHVua3MubGVuZ3RoID09PSAwKSB7XG4gICAgICAgICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgICAgIGxldCBzdGF0ZSA9IDA7XG4gICAgICAgIGxldCBjaHVua0luZGV4ID0gMDtcbiAgICAgICAgbGV0IG9mZnNldCA9IDA7XG4gICAgICAgIGxldCBjaHVua0J5dGVzUmVhZCA9IDA7XG4gICAgICAgIHJvdzogd2hpbGUgKGNodW5rSW5kZXggPCB0aGlzLl9jaHVua3MubGVuZ3RoKSB7XG4gICAgICAgICAgICBjb25zdCBjaHVuayA9IHRoaXMuX2NodW5rc1tjaHVua0luZGV4XTtcbiAgICAgICAgICAgIG9mZnNldCA9IDA7XG4gICAgICAgICAgICB3aGlsZSAob2Zmc2V0IDwgY2h1bmsubGVuZ3RoKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBjaHVua1tvZmZzZXRdO1xuICAgICAgICAgICAgICAgIHN3aXRjaCAodmFsdWUpIHtcbiAgICAgICAgICAgICAgICAgICAgY2FzZSBDUjpcbiAgICAgICAgICAgICAgICAgICAgICAgIHN3aXRjaCAoc3RhdGUpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjYXNlIDA6XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHN0YXRlID0gMTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSAyOlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBzdGF0ZSA9IDM7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHN0YXRlID0gMDtcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICBjYXNlIExGOlxuICAgICAgICAgICAgICAgICAgICAgICAgc3dpdGNoIChzdGF0ZSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgMTpcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgc3RhdGUgPSAyO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjYXNlIDM6XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHN0YXRlID0gNDtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgb2Zmc2V0Kys7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrIHJvdztcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBzdGF0ZSA9IDA7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICAgICAgICAgIHN0YXRlID0gMDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgb2Zmc2V0Kys7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjaHVua0J5dGVzUmVhZCArPSBjaHVuay5ieXRlTGVuZ3RoO1xuICAgICAgICAgICAgY2h1bmtJbmRleCsrO1xuICAgICAgICB9XG4gICAgICAgIGlmIChzdGF0ZSAhPT0gNCkge1xuICAgICAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgICAgfVxuICAgICAgICAvLyBUaGUgYnVmZmVyIGNvbnRhaW5zIHRoZSB0d28gQ1JMRiBhdCB0aGUgZW5kLiBTbyB3ZSB3aWxsXG4gICAgICAgIC8vIGhhdmUgdHdvIGVtcHR5IGxpbmVzIGFmdGVyIHRoZSBzcGxpdCBhdCB0aGUgZW5kIGFzIHdlbGwuXG4gICAgICAgIGNvbnN0IGJ1ZmZlciA9IHRoaXMuX3JlYWQoY2h1bmtCeXRlc1JlYWQgKyBvZmZzZXQpO1xuICAgICAgICBjb25zdCByZXN1bHQgPSBuZXcgTWFwKCk7XG4gICAgICAgIGNvbnN0IGhlYWRlcnMgPSB0aGlzLnRvU3RyaW5nKGJ1ZmZlciwgJ2FzY2lpJykuc3BsaXQoQ1JMRik7XG4gICAgICAgIGlmIChoZWFkZXJzLmxlbmd0aCA8IDIpIHtcbiAgICAgICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICAgIH1cbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBoZWFkZXJzLmxlbmd0aCAtIDI7IGkrKykge1xuICAgICAgICAgICAgY29uc3QgaGVhZGVyID0gaGVhZGVyc1tpXTtcbiAgICAgICAgICAgIGNvbnN0IGluZGV4ID0gaGVhZGVyLmluZGV4T2YoJzonKTtcbiAgICAgICAgICAgIGlmIChpbmRleCA9PT0gLTEpIHtcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYE1lc3NhZ2UgaGVhZGVyIG11c3Qgc2VwYXJhdGUga2V5IGFuZCB2YWx1ZSB1c2luZyAnOidcXG4ke2hlYWRlcn1gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGNvbnN0IGtleSA9IGhlYWRlci5zdWJzdHIoMCwgaW5kZXgpO1xuICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBoZWFkZXIuc3Vic3RyKGluZGV4ICsgMSkudHJpbSgpO1xuICAgICAgICAgICAgcmVzdWx0LnNldChsb3dlckNhc2VLZXlzID8ga2V5LnRvTG93ZXJDYXNlKCkgOiBrZXksIHZhbHVlKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH1cbiAgICB0cnlSZWFkQm9keShsZW5ndGgpIHtcbiAgICAgICAgaWYgKHRoaXMuX3RvdGFsTGVuZ3RoIDwgbGVuZ3RoKSB7XG4gICAgICAgICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiB0aGlzLl9yZWFkKGxlbmd0aCk7XG4gICAgfVxuICAgIGdldCBudW1iZXJPZkJ5dGVzKCkge1xuICAgICAgICByZXR1cm4gdGhpcy5fdG90YWxMZW5ndGg7XG4gICAgfVxuICAgIF9yZWFkKGJ5dGVDb3VudCkge1xuICAgICAgICBpZiAoYnl0ZUNvdW50ID09PSAwKSB7XG4gICAgICAgICAgICByZXR1cm4gdGhpcy5lbXB0eUJ1ZmZlcigpO1xuICAgICAgICB9XG4gICAgICAgIGlmIChieXRlQ291bnQgPiB0aGlzLl90b3RhbExlbmd0aCkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBDYW5ub3QgcmVhZCBzbyBtYW55IGJ5dGVzIWApO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9jaHVua3NbMF0uYnl0ZUxlbmd0aCA9PT0gYnl0ZUNvdW50KSB7XG4gICAgICAgICAgICAvLyBzdXBlciBmYXN0IHBhdGgsIHByZWNpc2VseSBmaXJzdCBjaHVuayBtdXN0IGJlIHJldHVybmVkXG4gICAgICAgICAgICBjb25zdCBjaHVuayA9IHRoaXMuX2NodW5rc1swXTtcbiAgICAgICAgICAgIHRoaXMuX2NodW5rcy5zaGlmdCgpO1xuICAgICAgICAgICAgdGhpcy5fdG90YWxMZW5ndGggLT0gYnl0ZUNvdW50O1xuICAgICAgICAgICAgcmV0dXJuIHRoaXMuYXNOYXRpdmUoY2h1bmspO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLl9jaHVua3NbMF0uYnl0ZUxlbmd0aCA+IGJ5dGVDb3VudCkge1xuICAgICAgICAgICAgLy8gZmFzdCBwYXRoLCB0aGUgcmVhZGluZyBpcyBlbnRpcmVseSB3aXRoaW4gdGhlIGZpcnN0IGNodW5rXG4gICAgICAgICAgICBjb25zdCBjaHVuayA9IHRoaXMuX2NodW5rc1swXTtcbiAgICAgICAgICAgIGNvbnN0IHJlc3VsdCA9IHRoaXMuYXNOYXRpdmUoY2h1bmssIGJ5dGVDb3VudCk7XG4gICAgICAgICAgICB0aGlzLl9jaHVua3NbMF0gPSBjaHVuay5zbGljZShieXRlQ291bnQpO1xuICAgICAgICAgICAgdGhpcy5fdG90YWxMZW5ndGggLT0gYnl0ZUNvdW50O1xuICAgICAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCByZXN1bHQgPSB0aGlzLmFsbG9jTmF0aXZlKGJ5dGVDb3VudCk7XG4gICAgICAgIGxldCByZXN1bHRPZmZzZXQgPSAwO1xuICAgICAgICBjb25zdCBjaHVua0luZGV4ID0gMDtcbiAgICAgICAgd2hpbGUgKGJ5dGVDb3VudCA+IDApIHtcbiAgICAgICAgICAgIGNvbnN0IGNodW5rID0gdGhpcy5fY2h1bmtzW2NodW5rSW5kZXhdO1xuICAgICAgICAgICAgaWYgKGNodW5rLmJ5dGVMZW5ndGggPiBieXRlQ291bnQpIHtcbiAgICAgICAgICAgICAgICAvLyB0aGlzIGNodW5rIHdpbGwgc3Vydml2ZVxuICAgICAgICAgICAgICAgIGNvbnN0IGNodW5rUGFydCA9IGNodW5rLnNsaWNlKDAsIGJ5dGVDb3VudCk7XG4gICAgICAgICAgICAgICAgcmVzdWx0LnNldChjaHVua1BhcnQsIHJlc3VsdE9mZnNldCk7XG4gICAgICAgICAgICAgICAgcmVzdWx0T2Zmc2V0ICs9IGJ5dGVDb3VudDtcbiAgICAgICAgICAgICAgICB0aGlzLl9jaHVua3NbY2h1bmtJbmRleF0gPSBjaHVuay5zbGljZShieXRlQ291bnQpO1xuICAgICAgICAgICAgICAgIHRoaXMuX3RvdGFsTGVuZ3RoIC09IGJ5dGVDb3VudDtcbiAgICAgICAgICAgICAgICBieXRlQ291bnQgLT0gYnl0ZUNvdW50O1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgLy8gdGhpcyBjaHVuayB3aWxsIGJlIGVudGlyZWx5IHJlYWRcbiAgICAgICAgICAgICAgICByZXN1bHQuc2V0KGNodW5rLCByZXN1bHRPZmZzZXQpO1xuICAgICAgICAgICAgICAgIHJlc3VsdE9mZnNldCArPSBjaHVuay5ieXRlTGVuZ3RoO1xuICAgICAgICAgICAgICAgIHRoaXMuX2NodW5rcy5zaGlmdCgpO1xuICAgICAgICAgICAgICAgIHRoaXMuX3RvdGFsTGVuZ3RoIC09IGNodW5rLmJ5dGVMZW5ndGg7XG4gICAgICAgICAgICAgICAgYnl0ZUNvdW50IC09IGNodW5rLmJ5dGVMZW5ndGg7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG59XG5leHBvcnRzLkFic3RyYWN0TWVzc2FnZUJ1ZmZlciA9IEFic3RyYWN0TWVzc2FnZUJ1ZmZlcjtcbiIsICJcInVzZSBzdHJpY3RcIjtcbi8qIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiBDb3B5cmlnaHQgKGMpIE1pY3Jvc29mdCBDb3Jwb3JhdGlvbi4gQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIExpY2Vuc2VkIHVuZGVyIHRoZSBNSVQgTGljZW5zZS4gU2VlIExpY2Vuc2UudHh0IGluIHRoZSBwcm9qZWN0IHJvb3QgZm9yIGxpY2Vuc2UgaW5mb3JtYXRpb24uXG4gKiAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gKi9cbi8vLyA8cmVmZXJlbmNlIHBhdGg9XCIuLi8uLi90eXBpbmdzL3RoZW5hYmxlLmQudHNcIiBwcmVzZXJ2ZT1cInRydWVcIi8+XG52YXIgX19jcmVhdGVCaW5kaW5nID0gKHRoaXMgJiYgdGhpcy5fX2NyZWF0ZUJpbmRpbmcpIHx8IChPYmplY3QuY3JlYXRlID8gKGZ1bmN0aW9uKG8sIG0sIGssIGsyKSB7XG4gICAgaWYgKGsyID09PSB1bmRlZmluZWQpIGsyID0gaztcbiAgICB2YXIgZGVzYyA9IE9iamVjdC5nZXRPd25Qcm9wZXJ0eURlc2NyaXB0b3IobSwgayk7XG4gICAgaWYgKCFkZXNjIHx8IChcImdldFwiIGluIGRlc2MgPyAhbS5fX2VzTW9kdWxlIDogZGVzYy53cml0YWJsZSB8fCBkZXNjLmNvbmZpZ3VyYWJsZSkpIHtcbiAgICAgIGRlc2MgPSB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24oKSB7IHJldHVybiBtW2tdOyB9IH07XG4gICAgfVxuICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShvLCBrMiwgZGVzYyk7XG59KSA6IChmdW5jdGlvbihvLCBtLCBrLCBrMikge1xuICAgIGlmIChrMiA9PT0gdW5kZWZpbmVkKSBrMiA9IGs7XG4gICAgb1trMl0gPSBtW2tdO1xufSkpO1xudmFyIF9fc2V0TW9kdWxlRGVmYXVsdCA9ICh0aGlzICYmIHRoaXMuX19zZXRNb2R1bGVEZWZhdWx0KSB8fCAoT2JqZWN0LmNyZWF0ZSA/IChmdW5jdGlvbihvLCB2KSB7XG4gICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG8sIFwiZGVmYXVsdFwiLCB7IGVudW1lcmFibGU6IHRydWUsIHZhbHVlOiB2IH0pO1xufSkgOiBmdW5jdGlvbihvLCB2KSB7XG4gICAgb1tcImRlZmF1bHRcIl0gPSB2O1xufSk7XG52YXIgX19pbXBvcnRTdGFyID0gKHRoaXMgJiYgdGhpcy5fX2ltcG9ydFN0YXIpIHx8IChmdW5jdGlvbiAoKSB7XG4gICAgdmFyIG93bktleXMgPSBmdW5jdGlvbihvKSB7XG4gICAgICAgIG93bktleXMgPSBPYmplY3QuZ2V0T3duUHJvcGVydHlOYW1lcyB8fCBmdW5jdGlvbiAobykge1xuICAgICAgICAgICAgdmFyIGFyID0gW107XG4gICAgICAgICAgICBmb3IgKHZhciBrIGluIG8pIGlmIChPYmplY3QucHJvdG90eXBlLmhhc093blByb3BlcnR5LmNhbGwobywgaykpIGFyW2FyLmxlbmd0aF0gPSBrO1xuICAgICAgICAgICAgcmV0dXJuIGFyO1xuICAgICAgICB9O1xuICAgICAgICByZXR1cm4gb3duS2V5cyhvKTtcbiAgICB9O1xuICAgIHJldHVybiBmdW5jdGlvbiAobW9kKSB7XG4gICAgICAgIGlmIChtb2QgJiYgbW9kLl9fZXNNb2R1bGUpIHJldHVybiBtb2Q7XG4gICAgICAgIHZhciByZXN1bHQgPSB7fTtcbiAgICAgICAgaWYgKG1vZCAhPSBudWxsKSBmb3IgKHZhciBrID0gb3duS2V5cyhtb2QpLCBpID0gMDsgaSA8IGsubGVuZ3RoOyBpKyspIGlmIChrW2ldICE9PSBcImRlZmF1bHRcIikgX19jcmVhdGVCaW5kaW5nKHJlc3VsdCwgbW9kLCBrW2ldKTtcbiAgICAgICAgX19zZXRNb2R1bGVEZWZhdWx0KHJlc3VsdCwgbW9kKTtcbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9O1xufSkoKTtcbnZhciBfX2ltcG9ydERlZmF1bHQgPSAodGhpcyAmJiB0aGlzLl9faW1wb3J0RGVmYXVsdCkgfHwgZnVuY3Rpb24gKG1vZCkge1xuICAgIHJldHVybiAobW9kICYmIG1vZC5fX2VzTW9kdWxlKSA/IG1vZCA6IHsgXCJkZWZhdWx0XCI6IG1vZCB9O1xufTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIl9fZXNNb2R1bGVcIiwgeyB2YWx1ZTogdHJ1ZSB9KTtcbmV4cG9ydHMuQ29ubmVjdGlvbk9wdGlvbnMgPSBleHBvcnRzLk1lc3NhZ2VTdHJhdGVneSA9IGV4cG9ydHMuQ2FuY2VsbGF0aW9uU3RyYXRlZ3kgPSBleHBvcnRzLkNhbmNlbGxhdGlvblNlbmRlclN0cmF0ZWd5ID0gZXhwb3J0cy5DYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5ID0gZXhwb3J0cy5SZXF1ZXN0Q2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSA9IGV4cG9ydHMuSWRDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5ID0gZXhwb3J0cy5Db25uZWN0aW9uU3RyYXRlZ3kgPSBleHBvcnRzLkNvbm5lY3Rpb25FcnJvciA9IGV4cG9ydHMuQ29ubmVjdGlvbkVycm9ycyA9IGV4cG9ydHMuTG9nVHJhY2VOb3RpZmljYXRpb24gPSBleHBvcnRzLlNldFRyYWNlTm90aWZpY2F0aW9uID0gZXhwb3J0cy5UcmFjZUZvcm1hdCA9IGV4cG9ydHMuVHJhY2VWYWx1ZXMgPSBleHBvcnRzLlRyYWNlVmFsdWUgPSBleHBvcnRzLlRyYWNlID0gZXhwb3J0cy5OdWxsTG9nZ2VyID0gZXhwb3J0cy5Qcm9ncmVzc1R5cGUgPSBleHBvcnRzLlByb2dyZXNzVG9rZW4gPSB2b2lkIDA7XG5leHBvcnRzLmNyZWF0ZU1lc3NhZ2VDb25uZWN0aW9uID0gY3JlYXRlTWVzc2FnZUNvbm5lY3Rpb247XG5jb25zdCByYWxfMSA9IF9faW1wb3J0RGVmYXVsdChyZXF1aXJlKFwiLi9yYWxcIikpO1xuY29uc3QgSXMgPSBfX2ltcG9ydFN0YXIocmVxdWlyZShcIi4vaXNcIikpO1xuY29uc3QgbWVzc2FnZXNfMSA9IHJlcXVpcmUoXCIuL21lc3NhZ2VzXCIpO1xuY29uc3QgbGlua2VkTWFwXzEgPSByZXF1aXJlKFwiLi9saW5rZWRNYXBcIik7XG5jb25zdCBldmVudHNfMSA9IHJlcXVpcmUoXCIuL2V2ZW50c1wiKTtcbmNvbnN0IGNhbmNlbGxhdGlvbl8xID0gcmVxdWlyZShcIi4vY2FuY2VsbGF0aW9uXCIpO1xudmFyIENhbmNlbE5vdGlmaWNhdGlvbjtcbihmdW5jdGlvbiAoQ2FuY2VsTm90aWZpY2F0aW9uKSB7XG4gICAgQ2FuY2VsTm90aWZpY2F0aW9uLnR5cGUgPSBuZXcgbWVzc2FnZXNfMS5Ob3RpZmljYXRpb25UeXBlKCckL2NhbmNlbFJlcXVlc3QnKTtcbn0pKENhbmNlbE5vdGlmaWNhdGlvbiB8fCAoQ2FuY2VsTm90aWZpY2F0aW9uID0ge30pKTtcbnZhciBQcm9ncmVzc1Rva2VuO1xuKGZ1bmN0aW9uIChQcm9ncmVzc1Rva2VuKSB7XG4gICAgZnVuY3Rpb24gaXModmFsdWUpIHtcbiAgICAgICAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgfHwgdHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJztcbiAgICB9XG4gICAgUHJvZ3Jlc3NUb2tlbi5pcyA9IGlzO1xufSkoUHJvZ3Jlc3NUb2tlbiB8fCAoZXhwb3J0cy5Qcm9ncmVzc1Rva2VuID0gUHJvZ3Jlc3NUb2tlbiA9IHt9KSk7XG52YXIgUHJvZ3Jlc3NOb3RpZmljYXRpb247XG4oZnVuY3Rpb24gKFByb2dyZXNzTm90aWZpY2F0aW9uKSB7XG4gICAgUHJvZ3Jlc3NOb3RpZmljYXRpb24udHlwZSA9IG5ldyBtZXNzYWdlc18xLk5vdGlmaWNhdGlvblR5cGUoJyQvcHJvZ3Jlc3MnKTtcbn0pKFByb2dyZXNzTm90aWZpY2F0aW9uIHx8IChQcm9ncmVzc05vdGlmaWNhdGlvbiA9IHt9KSk7XG5jbGFzcyBQcm9ncmVzc1R5cGUge1xuICAgIC8qKlxuICAgICAqIENsaWVudHMgbXVzdCBub3QgdXNlIHRoZXNlIHByb3BlcnRpZXMuIFRoZXkgYXJlIGhlcmUgdG8gZW5zdXJlIGNvcnJlY3QgdHlwaW5nLlxuICAgICAqIGluIFR5cGVTY3JpcHRcbiAgICAgKi9cbiAgICBfXztcbiAgICBfcHI7XG4gICAgY29uc3RydWN0b3IoKSB7XG4gICAgfVxufVxuZXhwb3J0cy5Qcm9ncmVzc1R5cGUgPSBQcm9ncmVzc1R5cGU7XG52YXIgU3RhclJlcXVlc3RIYW5kbGVyO1xuKGZ1bmN0aW9uIChTdGFyUmVxdWVzdEhhbmRsZXIpIHtcbiAgICBmdW5jdGlvbiBpcyh2YWx1ZSkge1xuICAgICAgICByZXR1cm4gSXMuZnVuYyh2YWx1ZSk7XG4gICAgfVxuICAgIFN0YXJSZXF1ZXN0SGFuZGxlci5pcyA9IGlzO1xufSkoU3RhclJlcXVlc3RIYW5kbGVyIHx8IChTdGFyUmVxdWVzdEhhbmRsZXIgPSB7fSkpO1xuZXhwb3J0cy5OdWxsTG9nZ2VyID0gT2JqZWN0LmZyZWV6ZSh7XG4gICAgZXJyb3I6ICgpID0+IHsgfSxcbiAgICB3YXJuOiAoKSA9PiB7IH0sXG4gICAgaW5mbzogKCkgPT4geyB9LFxuICAgIGxvZzogKCkgPT4geyB9XG59KTtcbnZhciBUcmFjZTtcbihmdW5jdGlvbiAoVHJhY2UpIHtcbiAgICBUcmFjZVtUcmFjZVtcIk9mZlwiXSA9IDBdID0gXCJPZmZcIjtcbiAgICBUcmFjZVtUcmFjZVtcIk1lc3NhZ2VzXCJdID0gMV0gPSBcIk1lc3NhZ2VzXCI7XG4gICAgVHJhY2VbVHJhY2VbXCJDb21wYWN0XCJdID0gMl0gPSBcIkNvbXBhY3RcIjtcbiAgICBUcmFjZVtUcmFjZVtcIlZlcmJvc2VcIl0gPSAzXSA9IFwiVmVyYm9zZVwiO1xufSkoVHJhY2UgfHwgKGV4cG9ydHMuVHJhY2UgPSBUcmFjZSA9IHt9KSk7XG52YXIgVHJhY2VWYWx1ZTtcbihmdW5jdGlvbiAoVHJhY2VWYWx1ZSkge1xuICAgIC8qKlxuICAgICAqIFR1cm4gdHJhY2luZyBvZmYuXG4gICAgICovXG4gICAgVHJhY2VWYWx1ZS5PZmYgPSAnb2ZmJztcbiAgICAvKipcbiAgICAgKiBUcmFjZSBtZXNzYWdlcyBvbmx5LlxuICAgICAqL1xuICAgIFRyYWNlVmFsdWUuTWVzc2FnZXMgPSAnbWVzc2FnZXMnO1xuICAgIC8qKlxuICAgICAqIENvbXBhY3QgbWVzc2FnZSB0cmFjaW5nLlxuICAgICAqL1xuICAgIFRyYWNlVmFsdWUuQ29tcGFjdCA9ICdjb21wYWN0JztcbiAgICAvKipcbiAgICAgKiBWZXJib3NlIG1lc3NhZ2UgdHJhY2luZy5cbiAgICAgKi9cbiAgICBUcmFjZVZhbHVlLlZlcmJvc2UgPSAndmVyYm9zZSc7XG59KShUcmFjZVZhbHVlIHx8IChleHBvcnRzLlRyYWNlVmFsdWUgPSBUcmFjZVZhbHVlID0ge30pKTtcbi8qKlxuICogQGRlcHJlY2F0ZWQgVXNlIFRyYWNlVmFsdWUgaW5zdGVhZFxuICovXG5leHBvcnRzLlRyYWNlVmFsdWVzID0gVHJhY2VWYWx1ZTtcbihmdW5jdGlvbiAoVHJhY2UpIHtcbiAgICBmdW5jdGlvbiBmcm9tU3RyaW5nKHZhbHVlKSB7XG4gICAgICAgIGlmICghSXMuc3RyaW5nKHZhbHVlKSkge1xuICAgICAgICAgICAgcmV0dXJuIFRyYWNlLk9mZjtcbiAgICAgICAgfVxuICAgICAgICB2YWx1ZSA9IHZhbHVlLnRvTG93ZXJDYXNlKCk7XG4gICAgICAgIHN3aXRjaCAodmFsdWUpIHtcbiAgICAgICAgICAgIGNhc2UgJ29mZic6XG4gICAgICAgICAgICAgICAgcmV0dXJuIFRyYWNlLk9mZjtcbiAgICAgICAgICAgIGNhc2UgJ21lc3NhZ2VzJzpcbiAgICAgICAgICAgICAgICByZXR1cm4gVHJhY2UuTWVzc2FnZXM7XG4gICAgICAgICAgICBjYXNlICdjb21wYWN0JzpcbiAgICAgICAgICAgICAgICByZXR1cm4gVHJhY2UuQ29tcGFjdDtcbiAgICAgICAgICAgIGNhc2UgJ3ZlcmJvc2UnOlxuICAgICAgICAgICAgICAgIHJldHVybiBUcmFjZS5WZXJib3NlO1xuICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICByZXR1cm4gVHJhY2UuT2ZmO1xuICAgICAgICB9XG4gICAgfVxuICAgIFRyYWNlLmZyb21TdHJpbmcgPSBmcm9tU3RyaW5nO1xuICAgIGZ1bmN0aW9uIHRvU3RyaW5nKHZhbHVlKSB7XG4gICAgICAgIHN3aXRjaCAodmFsdWUpIHtcbiAgICAgICAgICAgIGNhc2UgVHJhY2UuT2ZmOlxuICAgICAgICAgICAgICAgIHJldHVybiAnb2ZmJztcbiAgICAgICAgICAgIGNhc2UgVHJhY2UuTWVzc2FnZXM6XG4gICAgICAgICAgICAgICAgcmV0dXJuICdtZXNzYWdlcyc7XG4gICAgICAgICAgICBjYXNlIFRyYWNlLkNvbXBhY3Q6XG4gICAgICAgICAgICAgICAgcmV0dXJuICdjb21wYWN0JztcbiAgICAgICAgICAgIGNhc2UgVHJhY2UuVmVyYm9zZTpcbiAgICAgICAgICAgICAgICByZXR1cm4gJ3ZlcmJvc2UnO1xuICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICByZXR1cm4gJ29mZic7XG4gICAgICAgIH1cbiAgICB9XG4gICAgVHJhY2UudG9TdHJpbmcgPSB0b1N0cmluZztcbn0pKFRyYWNlIHx8IChleHBvcnRzLlRyYWNlID0gVHJhY2UgPSB7fSkpO1xudmFyIFRyYWNlRm9ybWF0O1xuKGZ1bmN0aW9uIChUcmFjZUZvcm1hdCkge1xuICAgIFRyYWNlRm9ybWF0W1wiVGV4dFwiXSA9IFwidGV4dFwiO1xuICAgIFRyYWNlRm9ybWF0W1wiSlNPTlwiXSA9IFwianNvblwiO1xufSkoVHJhY2VGb3JtYXQgfHwgKGV4cG9ydHMuVHJhY2VGb3JtYXQgPSBUcmFjZUZvcm1hdCA9IHt9KSk7XG4oZnVuY3Rpb24gKFRyYWNlRm9ybWF0KSB7XG4gICAgZnVuY3Rpb24gZnJvbVN0cmluZyh2YWx1ZSkge1xuICAgICAgICBpZiAoIUlzLnN0cmluZyh2YWx1ZSkpIHtcbiAgICAgICAgICAgIHJldHVybiBUcmFjZUZvcm1hdC5UZXh0O1xuICAgICAgICB9XG4gICAgICAgIHZhbHVlID0gdmFsdWUudG9Mb3dlckNhc2UoKTtcbiAgICAgICAgaWYgKHZhbHVlID09PSAnanNvbicpIHtcbiAgICAgICAgICAgIHJldHVybiBUcmFjZUZvcm1hdC5KU09OO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgcmV0dXJuIFRyYWNlRm9ybWF0LlRleHQ7XG4gICAgICAgIH1cbiAgICB9XG4gICAgVHJhY2VGb3JtYXQuZnJvbVN0cmluZyA9IGZyb21TdHJpbmc7XG59KShUcmFjZUZvcm1hdCB8fCAoZXhwb3J0cy5UcmFjZUZvcm1hdCA9IFRyYWNlRm9ybWF0ID0ge30pKTtcbnZhciBTZXRUcmFjZU5vdGlmaWNhdGlvbjtcbihmdW5jdGlvbiAoU2V0VHJhY2VOb3RpZmljYXRpb24pIHtcbiAgICBTZXRUcmFjZU5vdGlmaWNhdGlvbi50eXBlID0gbmV3IG1lc3NhZ2VzXzEuTm90aWZpY2F0aW9uVHlwZSgnJC9zZXRUcmFjZScpO1xufSkoU2V0VHJhY2VOb3RpZmljYXRpb24gfHwgKGV4cG9ydHMuU2V0VHJhY2VOb3RpZmljYXRpb24gPSBTZXRUcmFjZU5vdGlmaWNhdGlvbiA9IHt9KSk7XG52YXIgTG9nVHJhY2VOb3RpZmljYXRpb247XG4oZnVuY3Rpb24gKExvZ1RyYWNlTm90aWZpY2F0aW9uKSB7XG4gICAgTG9nVHJhY2VOb3RpZmljYXRpb24udHlwZSA9IG5ldyBtZXNzYWdlc18xLk5vdGlmaWNhdGlvblR5cGUoJyQvbG9nVHJhY2UnKTtcbn0pKExvZ1RyYWNlTm90aWZpY2F0aW9uIHx8IChleHBvcnRzLkxvZ1RyYWNlTm90aWZpY2F0aW9uID0gTG9nVHJhY2VOb3RpZmljYXRpb24gPSB7fSkpO1xudmFyIENvbm5lY3Rpb25FcnJvcnM7XG4oZnVuY3Rpb24gKENvbm5lY3Rpb25FcnJvcnMpIHtcbiAgICAvKipcbiAgICAgKiBUaGUgY29ubmVjdGlvbiBpcyBjbG9zZWQuXG4gICAgICovXG4gICAgQ29ubmVjdGlvbkVycm9yc1tDb25uZWN0aW9uRXJyb3JzW1wiQ2xvc2VkXCJdID0gMV0gPSBcIkNsb3NlZFwiO1xuICAgIC8qKlxuICAgICAqIFRoZSBjb25uZWN0aW9uIGdvdCBkaXNwb3NlZC5cbiAgICAgKi9cbiAgICBDb25uZWN0aW9uRXJyb3JzW0Nvbm5lY3Rpb25FcnJvcnNbXCJEaXNwb3NlZFwiXSA9IDJdID0gXCJEaXNwb3NlZFwiO1xuICAgIC8qKlxuICAgICAqIFRoZSBjb25uZWN0aW9uIGlzIGFscmVhZHkgaW4gbGlzdGVuaW5nIG1vZGUuXG4gICAgICovXG4gICAgQ29ubmVjdGlvbkVycm9yc1tDb25uZWN0aW9uRXJyb3JzW1wiQWxyZWFkeUxpc3RlbmluZ1wiXSA9IDNdID0gXCJBbHJlYWR5TGlzdGVuaW5nXCI7XG59KShDb25uZWN0aW9uRXJyb3JzIHx8IChleHBvcnRzLkNvbm5lY3Rpb25FcnJvcnMgPSBDb25uZWN0aW9uRXJyb3JzID0ge30pKTtcbmNsYXNzIENvbm5lY3Rpb25FcnJvciBleHRlbmRzIEVycm9yIHtcbiAgICBjb2RlO1xuICAgIGNvbnN0cnVjdG9yKGNvZGUsIG1lc3NhZ2UpIHtcbiAgICAgICAgc3VwZXIobWVzc2FnZSk7XG4gICAgICAgIHRoaXMuY29kZSA9IGNvZGU7XG4gICAgICAgIE9iamVjdC5zZXRQcm90b3R5cGVPZih0aGlzLCBDb25uZWN0aW9uRXJyb3IucHJvdG90eXBlKTtcbiAgICB9XG59XG5leHBvcnRzLkNvbm5lY3Rpb25FcnJvciA9IENvbm5lY3Rpb25FcnJvcjtcbnZhciBDb25uZWN0aW9uU3RyYXRlZ3k7XG4oZnVuY3Rpb24gKENvbm5lY3Rpb25TdHJhdGVneSkge1xuICAgIGZ1bmN0aW9uIGlzKHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IGNhbmRpZGF0ZSA9IHZhbHVlO1xuICAgICAgICByZXR1cm4gY2FuZGlkYXRlICYmIElzLmZ1bmMoY2FuZGlkYXRlLmNhbmNlbFVuZGlzcGF0Y2hlZCk7XG4gICAgfVxuICAgIENvbm5lY3Rpb25TdHJhdGVneS5pcyA9IGlzO1xufSkoQ29ubmVjdGlvblN0cmF0ZWd5IHx8IChleHBvcnRzLkNvbm5lY3Rpb25TdHJhdGVneSA9IENvbm5lY3Rpb25TdHJhdGVneSA9IHt9KSk7XG52YXIgSWRDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5O1xuKGZ1bmN0aW9uIChJZENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3kpIHtcbiAgICBmdW5jdGlvbiBpcyh2YWx1ZSkge1xuICAgICAgICBjb25zdCBjYW5kaWRhdGUgPSB2YWx1ZTtcbiAgICAgICAgcmV0dXJuIGNhbmRpZGF0ZSAmJiAoY2FuZGlkYXRlLmtpbmQgPT09IHVuZGVmaW5lZCB8fCBjYW5kaWRhdGUua2luZCA9PT0gJ2lkJykgJiYgSXMuZnVuYyhjYW5kaWRhdGUuY3JlYXRlQ2FuY2VsbGF0aW9uVG9rZW5Tb3VyY2UpICYmIChjYW5kaWRhdGUuZGlzcG9zZSA9PT0gdW5kZWZpbmVkIHx8IElzLmZ1bmMoY2FuZGlkYXRlLmRpc3Bvc2UpKTtcbiAgICB9XG4gICAgSWRDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5LmlzID0gaXM7XG59KShJZENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3kgfHwgKGV4cG9ydHMuSWRDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5ID0gSWRDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5ID0ge30pKTtcbnZhciBSZXF1ZXN0Q2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneTtcbihmdW5jdGlvbiAoUmVxdWVzdENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3kpIHtcbiAgICBmdW5jdGlvbiBpcyh2YWx1ZSkge1xuICAgICAgICBjb25zdCBjYW5kaWRhdGUgPSB2YWx1ZTtcbiAgICAgICAgcmV0dXJuIGNhbmRpZGF0ZSAmJiBjYW5kaWRhdGUua2luZCA9PT0gJ3JlcXVlc3QnICYmIElzLmZ1bmMoY2FuZGlkYXRlLmNyZWF0ZUNhbmNlbGxhdGlvblRva2VuU291cmNlKSAmJiAoY2FuZGlkYXRlLmRpc3Bvc2UgPT09IHVuZGVmaW5lZCB8fCBJcy5mdW5jKGNhbmRpZGF0ZS5kaXNwb3NlKSk7XG4gICAgfVxuICAgIFJlcXVlc3RDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5LmlzID0gaXM7XG59KShSZXF1ZXN0Q2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSB8fCAoZXhwb3J0cy5SZXF1ZXN0Q2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSA9IFJlcXVlc3RDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5ID0ge30pKTtcbnZhciBDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5O1xuKGZ1bmN0aW9uIChDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5KSB7XG4gICAgQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneS5NZXNzYWdlID0gT2JqZWN0LmZyZWV6ZSh7XG4gICAgICAgIGNyZWF0ZUNhbmNlbGxhdGlvblRva2VuU291cmNlKF8pIHtcbiAgICAgICAgICAgIHJldHVybiBuZXcgY2FuY2VsbGF0aW9uXzEuQ2FuY2VsbGF0aW9uVG9rZW5Tb3VyY2UoKTtcbiAgICAgICAgfVxuICAgIH0pO1xuICAgIGZ1bmN0aW9uIGlzKHZhbHVlKSB7XG4gICAgICAgIHJldHVybiBJZENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3kuaXModmFsdWUpIHx8IFJlcXVlc3RDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5LmlzKHZhbHVlKTtcbiAgICB9XG4gICAgQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneS5pcyA9IGlzO1xufSkoQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSB8fCAoZXhwb3J0cy5DYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5ID0gQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSA9IHt9KSk7XG52YXIgQ2FuY2VsbGF0aW9uU2VuZGVyU3RyYXRlZ3k7XG4oZnVuY3Rpb24gKENhbmNlbGxhdGlvblNlbmRlclN0cmF0ZWd5KSB7XG4gICAgQ2FuY2VsbGF0aW9uU2VuZGVyU3RyYXRlZ3kuTWVzc2FnZSA9IE9iamVjdC5mcmVlemUoe1xuICAgICAgICBzZW5kQ2FuY2VsbGF0aW9uKGNvbm4sIGlkKSB7XG4gICAgICAgICAgICByZXR1cm4gY29ubi5zZW5kTm90aWZpY2F0aW9uKENhbmNlbE5vdGlmaWNhdGlvbi50eXBlLCB7IGlkIH0pO1xuICAgICAgICB9LFxuICAgICAgICBjbGVhbnVwKF8pIHsgfVxuICAgIH0pO1xuICAgIGZ1bmN0aW9uIGlzKHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IGNhbmRpZGF0ZSA9IHZhbHVlO1xuICAgICAgICByZXR1cm4gY2FuZGlkYXRlICYmIElzLmZ1bmMoY2FuZGlkYXRlLnNlbmRDYW5jZWxsYXRpb24pICYmIElzLmZ1bmMoY2FuZGlkYXRlLmNsZWFudXApO1xuICAgIH1cbiAgICBDYW5jZWxsYXRpb25TZW5kZXJTdHJhdGVneS5pcyA9IGlzO1xufSkoQ2FuY2VsbGF0aW9uU2VuZGVyU3RyYXRlZ3kgfHwgKGV4cG9ydHMuQ2FuY2VsbGF0aW9uU2VuZGVyU3RyYXRlZ3kgPSBDYW5jZWxsYXRpb25TZW5kZXJTdHJhdGVneSA9IHt9KSk7XG52YXIgQ2FuY2VsbGF0aW9uU3RyYXRlZ3k7XG4oZnVuY3Rpb24gKENhbmNlbGxhdGlvblN0cmF0ZWd5KSB7XG4gICAgQ2FuY2VsbGF0aW9uU3RyYXRlZ3kuTWVzc2FnZSA9IE9iamVjdC5mcmVlemUoe1xuICAgICAgICByZWNlaXZlcjogQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneS5NZXNzYWdlLFxuICAgICAgICBzZW5kZXI6IENhbmNlbGxhdGlvblNlbmRlclN0cmF0ZWd5Lk1lc3NhZ2VcbiAgICB9KTtcbiAgICBmdW5jdGlvbiBpcyh2YWx1ZSkge1xuICAgICAgICBjb25zdCBjYW5kaWRhdGUgPSB2YWx1ZTtcbiAgICAgICAgcmV0dXJuIGNhbmRpZGF0ZSAmJiBDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5LmlzKGNhbmRpZGF0ZS5yZWNlaXZlcikgJiYgQ2FuY2VsbGF0aW9uU2VuZGVyU3RyYXRlZ3kuaXMoY2FuZGlkYXRlLnNlbmRlcik7XG4gICAgfVxuICAgIENhbmNlbGxhdGlvblN0cmF0ZWd5LmlzID0gaXM7XG59KShDYW5jZWxsYXRpb25TdHJhdGVneSB8fCAoZXhwb3J0cy5DYW5jZWxsYXRpb25TdHJhdGVneSA9IENhbmNlbGxhdGlvblN0cmF0ZWd5ID0ge30pKTtcbnZhciBNZXNzYWdlU3RyYXRlZ3k7XG4oZnVuY3Rpb24gKE1lc3NhZ2VTdHJhdGVneSkge1xuICAgIGZ1bmN0aW9uIGlzKHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IGNhbmRpZGF0ZSA9IHZhbHVlO1xuICAgICAgICByZXR1cm4gY2FuZGlkYXRlICYmIElzLmZ1bmMoY2FuZGlkYXRlLmhhbmRsZU1lc3NhZ2UpO1xuICAgIH1cbiAgICBNZXNzYWdlU3RyYXRlZ3kuaXMgPSBpcztcbn0pKE1lc3NhZ2VTdHJhdGVneSB8fCAoZXhwb3J0cy5NZXNzYWdlU3RyYXRlZ3kgPSBNZXNzYWdlU3RyYXRlZ3kgPSB7fSkpO1xudmFyIENvbm5lY3Rpb25PcHRpb25zO1xuKGZ1bmN0aW9uIChDb25uZWN0aW9uT3B0aW9ucykge1xuICAgIGZ1bmN0aW9uIGlzKHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IGNhbmRpZGF0ZSA9IHZhbHVlO1xuICAgICAgICByZXR1cm4gY2FuZGlkYXRlXG4gICAgICAgICAgICAmJiAoQ2FuY2VsbGF0aW9uU3RyYXRlZ3kuaXMoY2FuZGlkYXRlLmNhbmNlbGxhdGlvblN0cmF0ZWd5KSB8fCBDb25uZWN0aW9uU3RyYXRlZ3kuaXMoY2FuZGlkYXRlLmNvbm5lY3Rpb25TdHJhdGVneSkgfHwgTWVzc2FnZVN0cmF0ZWd5LmlzKGNhbmRpZGF0ZS5tZXNzYWdlU3RyYXRlZ3kpIHx8IElzLm51bWJlcihjYW5kaWRhdGUubWF4UGFyYWxsZWxpc20pKTtcbiAgICB9XG4gICAgQ29ubmVjdGlvbk9wdGlvbnMuaXMgPSBpcztcbn0pKENvbm5lY3Rpb25PcHRpb25zIHx8IChleHBvcnRzLkNvbm5lY3Rpb25PcHRpb25zID0gQ29ubmVjdGlvbk9wdGlvbnMgPSB7fSkpO1xudmFyIENvbm5lY3Rpb25TdGF0ZTtcbihmdW5jdGlvbiAoQ29ubmVjdGlvblN0YXRlKSB7XG4gICAgQ29ubmVjdGlvblN0YXRlW0Nvbm5lY3Rpb25TdGF0ZVtcIk5ld1wiXSA9IDFdID0gXCJOZXdcIjtcbiAgICBDb25uZWN0aW9uU3RhdGVbQ29ubmVjdGlvblN0YXRlW1wiTGlzdGVuaW5nXCJdID0gMl0gPSBcIkxpc3RlbmluZ1wiO1xuICAgIENvbm5lY3Rpb25TdGF0ZVtDb25uZWN0aW9uU3RhdGVbXCJDbG9zZWRcIl0gPSAzXSA9IFwiQ2xvc2VkXCI7XG4gICAgQ29ubmVjdGlvblN0YXRlW0Nvbm5lY3Rpb25TdGF0ZVtcIkRpc3Bvc2VkXCJdID0gNF0gPSBcIkRpc3Bvc2VkXCI7XG59KShDb25uZWN0aW9uU3RhdGUgfHwgKENvbm5lY3Rpb25TdGF0ZSA9IHt9KSk7XG5mdW5jdGlvbiBjcmVhdGVNZXNzYWdlQ29ubmVjdGlvbihtZXNzYWdlUmVhZGVyLCBtZXNzYWdlV3JpdGVyLCBfbG9nZ2VyLCBvcHRpb25zKSB7XG4gICAgY29uc3QgbG9nZ2VyID0gX2xvZ2dlciAhPT0gdW5kZWZpbmVkID8gX2xvZ2dlciA6IGV4cG9ydHMuTnVsbExvZ2dlcjtcbiAgICBsZXQgc2VxdWVuY2VOdW1iZXIgPSAwO1xuICAgIGxldCBub3RpZmljYXRpb25TZXF1ZW5jZU51bWJlciA9IDA7XG4gICAgbGV0IHVua25vd25SZXNwb25zZVNlcXVlbmNlTnVtYmVyID0gMDtcbiAgICBjb25zdCB2ZXJzaW9uID0gJzIuMCc7XG4gICAgY29uc3QgbWF4UGFyYWxsZWxpc20gPSBvcHRpb25zPy5tYXhQYXJhbGxlbGlzbSA/PyAtMTtcbiAgICBsZXQgaW5GbGlnaHQgPSAwO1xuICAgIGxldCBzdGFyUmVxdWVzdEhhbmRsZXIgPSB1bmRlZmluZWQ7XG4gICAgY29uc3QgcmVxdWVzdEhhbmRsZXJzID0gbmV3IE1hcCgpO1xuICAgIGxldCBzdGFyTm90aWZpY2F0aW9uSGFuZGxlciA9IHVuZGVmaW5lZDtcbiAgICBjb25zdCBub3RpZmljYXRpb25IYW5kbGVycyA9IG5ldyBNYXAoKTtcbiAgICBjb25zdCBwcm9ncmVzc0hhbmRsZXJzID0gbmV3IE1hcCgpO1xuICAgIGxldCB0aW1lcjtcbiAgICBsZXQgbWVzc2FnZVF1ZXVlID0gbmV3IGxpbmtlZE1hcF8xLkxpbmtlZE1hcCgpO1xuICAgIGxldCByZXNwb25zZVByb21pc2VzID0gbmV3IE1hcCgpO1xuICAgIGxldCBrbm93bkNhbmNlbGVkUmVxdWVzdHMgPSBuZXcgU2V0KCk7XG4gICAgbGV0IHJlcXVlc3RUb2tlbnMgPSBuZXcgTWFwKCk7XG4gICAgbGV0IHRyYWNlID0gVHJhY2UuT2ZmO1xuICAgIGxldCB0cmFjZUZvcm1hdCA9IFRyYWNlRm9ybWF0LlRleHQ7XG4gICAgbGV0IHRyYWNlcjtcbiAgICBsZXQgc3RhdGUgPSBDb25uZWN0aW9uU3RhdGUuTmV3O1xuICAgIGNvbnN0IGVycm9yRW1pdHRlciA9IG5ldyBldmVudHNfMS5FbWl0dGVyKCk7XG4gICAgY29uc3QgY2xvc2VFbWl0dGVyID0gbmV3IGV2ZW50c18xLkVtaXR0ZXIoKTtcbiAgICBjb25zdCB1bmhhbmRsZWROb3RpZmljYXRpb25FbWl0dGVyID0gbmV3IGV2ZW50c18xLkVtaXR0ZXIoKTtcbiAgICBjb25zdCB1bmhhbmRsZWRQcm9ncmVzc0VtaXR0ZXIgPSBuZXcgZXZlbnRzXzEuRW1pdHRlcigpO1xuICAgIGNvbnN0IGRpc3Bvc2VFbWl0dGVyID0gbmV3IGV2ZW50c18xLkVtaXR0ZXIoKTtcbiAgICBjb25zdCBjYW5jZWxsYXRpb25TdHJhdGVneSA9IChvcHRpb25zICYmIG9wdGlvbnMuY2FuY2VsbGF0aW9uU3RyYXRlZ3kpID8gb3B0aW9ucy5jYW5jZWxsYXRpb25TdHJhdGVneSA6IENhbmNlbGxhdGlvblN0cmF0ZWd5Lk1lc3NhZ2U7XG4gICAgZnVuY3Rpb24gY2FuY2VsVW5kaXNwYXRjaGVkKF9tZXNzYWdlKSB7XG4gICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGZ1bmN0aW9uIGlzTGlzdGVuaW5nKCkge1xuICAgICAgICByZXR1cm4gc3RhdGUgPT09IENvbm5lY3Rpb25TdGF0ZS5MaXN0ZW5pbmc7XG4gICAgfVxuICAgIGZ1bmN0aW9uIGlzQ2xvc2VkKCkge1xuICAgICAgICByZXR1cm4gc3RhdGUgPT09IENvbm5lY3Rpb25TdGF0ZS5DbG9zZWQ7XG4gICAgfVxuICAgIGZ1bmN0aW9uIGlzRGlzcG9zZWQoKSB7XG4gICAgICAgIHJldHVybiBzdGF0ZSA9PT0gQ29ubmVjdGlvblN0YXRlLkRpc3Bvc2VkO1xuICAgIH1cbiAgICBmdW5jdGlvbiBjbG9zZUhhbmRsZXIoKSB7XG4gICAgICAgIGlmIChzdGF0ZSA9PT0gQ29ubmVjdGlvblN0YXRlLk5ldyB8fCBzdGF0ZSA9PT0gQ29ubmVjdGlvblN0YXRlLkxpc3RlbmluZykge1xuICAgICAgICAgICAgc3RhdGUgPSBDb25uZWN0aW9uU3RhdGUuQ2xvc2VkO1xuICAgICAgICAgICAgY2xvc2VFbWl0dGVyLmZpcmUodW5kZWZpbmVkKTtcbiAgICAgICAgfVxuICAgICAgICAvLyBJZiB0aGUgY29ubmVjdGlvbiBpcyBkaXNwb3NlZCBkb24ndCBzZW50IGNsb3NlIGV2ZW50cy5cbiAgICB9XG4gICAgZnVuY3Rpb24gcmVhZEVycm9ySGFuZGxlcihlcnJvcikge1xuICAgICAgICBlcnJvckVtaXR0ZXIuZmlyZShbZXJyb3IsIHVuZGVmaW5lZCwgdW5kZWZpbmVkXSk7XG4gICAgfVxuICAgIGZ1bmN0aW9uIHdyaXRlRXJyb3JIYW5kbGVyKGRhdGEpIHtcbiAgICAgICAgZXJyb3JFbWl0dGVyLmZpcmUoZGF0YSk7XG4gICAgfVxuICAgIG1lc3NhZ2VSZWFkZXIub25DbG9zZShjbG9zZUhhbmRsZXIpO1xuICAgIG1lc3NhZ2VSZWFkZXIub25FcnJvcihyZWFkRXJyb3JIYW5kbGVyKTtcbiAgICBtZXNzYWdlV3JpdGVyLm9uQ2xvc2UoY2xvc2VIYW5kbGVyKTtcbiAgICBtZXNzYWdlV3JpdGVyLm9uRXJyb3Iod3JpdGVFcnJvckhhbmRsZXIpO1xuICAgIGZ1bmN0aW9uIGNyZWF0ZVJlcXVlc3RRdWV1ZUtleShpZCkge1xuICAgICAgICBpZiAoaWQgPT09IG51bGwpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgQ2FuJ3Qgc2VuZCByZXF1ZXN0cyB3aXRoIGlkIG51bGwgc2luY2UgdGhlIHJlc3BvbnNlIGNhbid0IGJlIGNvcnJlbGF0ZWQuYCk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuICdyZXEtJyArIGlkLnRvU3RyaW5nKCk7XG4gICAgfVxuICAgIGZ1bmN0aW9uIGNyZWF0ZVJlc3BvbnNlUXVldWVLZXkoaWQpIHtcbiAgICAgICAgaWYgKGlkID09PSBudWxsKSB7XG4gICAgICAgICAgICByZXR1cm4gJ3Jlcy11bmtub3duLScgKyAoKyt1bmtub3duUmVzcG9uc2VTZXF1ZW5jZU51bWJlcikudG9TdHJpbmcoKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHJldHVybiAncmVzLScgKyBpZC50b1N0cmluZygpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGZ1bmN0aW9uIGNyZWF0ZU5vdGlmaWNhdGlvblF1ZXVlS2V5KCkge1xuICAgICAgICByZXR1cm4gJ25vdC0nICsgKCsrbm90aWZpY2F0aW9uU2VxdWVuY2VOdW1iZXIpLnRvU3RyaW5nKCk7XG4gICAgfVxuICAgIGZ1bmN0aW9uIGFkZE1lc3NhZ2VUb1F1ZXVlKHF1ZXVlLCBtZXNzYWdlKSB7XG4gICAgICAgIGlmIChtZXNzYWdlc18xLk1lc3NhZ2UuaXNSZXF1ZXN0KG1lc3NhZ2UpKSB7XG4gICAgICAgICAgICBxdWV1ZS5zZXQoY3JlYXRlUmVxdWVzdFF1ZXVlS2V5KG1lc3NhZ2UuaWQpLCBtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmIChtZXNzYWdlc18xLk1lc3NhZ2UuaXNSZXNwb25zZShtZXNzYWdlKSkge1xuICAgICAgICAgICAgLy8gSWYgd2UgaGF2ZSB1bmxpbWl0ZWQgcGFyYWxsZWxpc20gd2UgcXVldWUgdGhlIHJlc3BvbnNlIHRvIGtlZXBcbiAgICAgICAgICAgIC8vIHRoZSBwcmV2aW91cyBzZW1hbnRpY3MuXG4gICAgICAgICAgICBpZiAobWF4UGFyYWxsZWxpc20gPT09IC0xKSB7XG4gICAgICAgICAgICAgICAgcXVldWUuc2V0KGNyZWF0ZVJlc3BvbnNlUXVldWVLZXkobWVzc2FnZS5pZCksIG1lc3NhZ2UpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgLy8gSWYgd2UgaGF2ZSBsaW1pdGVkIHBhcmFsbGVsaXNtIHdlIHJlc29sdmUgcmVzcG9uc2VzIHRvIGF2b2lkXG4gICAgICAgICAgICAgICAgLy8gZGVhZCBsb2Nrcy5cbiAgICAgICAgICAgICAgICBoYW5kbGVSZXNwb25zZShtZXNzYWdlKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHF1ZXVlLnNldChjcmVhdGVOb3RpZmljYXRpb25RdWV1ZUtleSgpLCBtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBmdW5jdGlvbiB0cmlnZ2VyTWVzc2FnZVF1ZXVlKCkge1xuICAgICAgICBpZiAodGltZXIgfHwgbWVzc2FnZVF1ZXVlLnNpemUgPT09IDApIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBpZiAobWF4UGFyYWxsZWxpc20gIT09IC0xICYmIGluRmxpZ2h0ID49IG1heFBhcmFsbGVsaXNtKSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgdGltZXIgPSAoMCwgcmFsXzEuZGVmYXVsdCkoKS50aW1lci5zZXRJbW1lZGlhdGUoYXN5bmMgKCkgPT4ge1xuICAgICAgICAgICAgdGltZXIgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICBpZiAobWVzc2FnZVF1ZXVlLnNpemUgPT09IDApIHtcbiAgICAgICAgICAgICAgICByZXR1cm47XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpZiAobWF4UGFyYWxsZWxpc20gIT09IC0xICYmIGluRmxpZ2h0ID49IG1heFBhcmFsbGVsaXNtKSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3QgbWVzc2FnZSA9IG1lc3NhZ2VRdWV1ZS5zaGlmdCgpO1xuICAgICAgICAgICAgbGV0IHJlc3VsdDtcbiAgICAgICAgICAgIHRyeSB7XG4gICAgICAgICAgICAgICAgaW5GbGlnaHQrKztcbiAgICAgICAgICAgICAgICBjb25zdCBtZXNzYWdlU3RyYXRlZ3kgPSBvcHRpb25zPy5tZXNzYWdlU3RyYXRlZ3k7XG4gICAgICAgICAgICAgICAgaWYgKE1lc3NhZ2VTdHJhdGVneS5pcyhtZXNzYWdlU3RyYXRlZ3kpKSB7XG4gICAgICAgICAgICAgICAgICAgIHJlc3VsdCA9IG1lc3NhZ2VTdHJhdGVneS5oYW5kbGVNZXNzYWdlKG1lc3NhZ2UsIGhhbmRsZU1lc3NhZ2UpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgcmVzdWx0ID0gaGFuZGxlTWVzc2FnZShtZXNzYWdlKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgICAgICAgICBsb2dnZXIuZXJyb3IoYFByb2Nlc3NpbmcgbWVzc2FnZSBxdWV1ZSBmYWlsZWQ6ICR7ZXJyb3IudG9TdHJpbmcoKX1gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGZpbmFsbHkge1xuICAgICAgICAgICAgICAgIGlmIChyZXN1bHQgaW5zdGFuY2VvZiBQcm9taXNlKSB7XG4gICAgICAgICAgICAgICAgICAgIC8vIEJvdGggc2V0dGxlbWVudHMgbXVzdCByZWxlYXNlIHRoZSBwYXJhbGxlbGlzbSBzbG90LiBXcml0dGVuIGFzXG4gICAgICAgICAgICAgICAgICAgIC8vIC50aGVuKC4uLikuY2F0Y2goLi4uKSB0aGUgcmVqZWN0aW9uIHBhdGggc2tpcHBlZCB0aGUgZGVjcmVtZW50LCBzb1xuICAgICAgICAgICAgICAgICAgICAvLyBvbmUgZmFpbGVkIGRpc3BhdGNoIGxlZnQgYGluRmxpZ2h0YCBwZXJtYW5lbnRseSBlbGV2YXRlZCBhbmRcbiAgICAgICAgICAgICAgICAgICAgLy8gdHJpZ2dlck1lc3NhZ2VRdWV1ZSgpIGJhaWxlZCBvdXQgZm9yZXZlciBhZnRlci5cbiAgICAgICAgICAgICAgICAgICAgcmVzdWx0LnRoZW4oKCkgPT4ge1xuICAgICAgICAgICAgICAgICAgICB9KS5jYXRjaCgoZXJyb3IpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGxvZ2dlci5lcnJvcihgUHJvY2Vzc2luZyBtZXNzYWdlIHF1ZXVlIGZhaWxlZDogJHtlcnJvci50b1N0cmluZygpfWApO1xuICAgICAgICAgICAgICAgICAgICB9KS5maW5hbGx5KCgpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGluRmxpZ2h0LS07XG4gICAgICAgICAgICAgICAgICAgICAgICB0cmlnZ2VyTWVzc2FnZVF1ZXVlKCk7XG4gICAgICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgaW5GbGlnaHQtLTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgdHJpZ2dlck1lc3NhZ2VRdWV1ZSgpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9KTtcbiAgICB9XG4gICAgYXN5bmMgZnVuY3Rpb24gaGFuZGxlTWVzc2FnZShtZXNzYWdlKSB7XG4gICAgICAgIGlmIChtZXNzYWdlc18xLk1lc3NhZ2UuaXNSZXF1ZXN0KG1lc3NhZ2UpKSB7XG4gICAgICAgICAgICByZXR1cm4gaGFuZGxlUmVxdWVzdChtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmIChtZXNzYWdlc18xLk1lc3NhZ2UuaXNOb3RpZmljYXRpb24obWVzc2FnZSkpIHtcbiAgICAgICAgICAgIHJldHVybiBoYW5kbGVOb3RpZmljYXRpb24obWVzc2FnZSk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSBpZiAobWVzc2FnZXNfMS5NZXNzYWdlLmlzUmVzcG9uc2UobWVzc2FnZSkpIHtcbiAgICAgICAgICAgIHJldHVybiBoYW5kbGVSZXNwb25zZShtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHJldHVybiBoYW5kbGVJbnZhbGlkTWVzc2FnZShtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBjYWxsYmFjayA9IChtZXNzYWdlKSA9PiB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgICAvLyBXZSBoYXZlIHJlY2VpdmVkIGEgY2FuY2VsbGF0aW9uIG1lc3NhZ2UuIENoZWNrIGlmIHRoZSBtZXNzYWdlIGlzIHN0aWxsIGluIHRoZSBxdWV1ZVxuICAgICAgICAgICAgLy8gYW5kIGNhbmNlbCBpdCBpZiBhbGxvd2VkIHRvIGRvIHNvLlxuICAgICAgICAgICAgaWYgKG1lc3NhZ2VzXzEuTWVzc2FnZS5pc05vdGlmaWNhdGlvbihtZXNzYWdlKSAmJiBtZXNzYWdlLm1ldGhvZCA9PT0gQ2FuY2VsTm90aWZpY2F0aW9uLnR5cGUubWV0aG9kKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgY2FuY2VsSWQgPSBtZXNzYWdlLnBhcmFtcy5pZDtcbiAgICAgICAgICAgICAgICBjb25zdCBrZXkgPSBjcmVhdGVSZXF1ZXN0UXVldWVLZXkoY2FuY2VsSWQpO1xuICAgICAgICAgICAgICAgIGNvbnN0IHRvQ2FuY2VsID0gbWVzc2FnZVF1ZXVlLmdldChrZXkpO1xuICAgICAgICAgICAgICAgIGlmIChtZXNzYWdlc18xLk1lc3NhZ2UuaXNSZXF1ZXN0KHRvQ2FuY2VsKSkge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBzdHJhdGVneSA9IG9wdGlvbnM/LmNvbm5lY3Rpb25TdHJhdGVneTtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgcmVzcG9uc2UgPSAoc3RyYXRlZ3kgJiYgc3RyYXRlZ3kuY2FuY2VsVW5kaXNwYXRjaGVkKSA/IHN0cmF0ZWd5LmNhbmNlbFVuZGlzcGF0Y2hlZCh0b0NhbmNlbCwgY2FuY2VsVW5kaXNwYXRjaGVkKSA6IGNhbmNlbFVuZGlzcGF0Y2hlZCh0b0NhbmNlbCk7XG4gICAgICAgICAgICAgICAgICAgIGlmIChyZXNwb25zZSAmJiAocmVzcG9uc2UuZXJyb3IgIT09IHVuZGVmaW5lZCB8fCByZXNwb25zZS5yZXN1bHQgIT09IHVuZGVmaW5lZCkpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VRdWV1ZS5kZWxldGUoa2V5KTtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJlcXVlc3RUb2tlbnMuZGVsZXRlKGNhbmNlbElkKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJlc3BvbnNlLmlkID0gdG9DYW5jZWwuaWQ7XG4gICAgICAgICAgICAgICAgICAgICAgICB0cmFjZVNlbmRpbmdSZXNwb25zZShyZXNwb25zZSwgbWVzc2FnZS5tZXRob2QsIERhdGUubm93KCkpO1xuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVdyaXRlci53cml0ZShyZXNwb25zZSkuY2F0Y2goKCkgPT4gbG9nZ2VyLmVycm9yKGBTZW5kaW5nIHJlc3BvbnNlIGZvciBjYW5jZWxlZCBtZXNzYWdlIGZhaWxlZC5gKSk7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXR1cm47XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29uc3QgY2FuY2VsbGF0aW9uVG9rZW4gPSByZXF1ZXN0VG9rZW5zLmdldChjYW5jZWxJZCk7XG4gICAgICAgICAgICAgICAgLy8gVGhlIHJlcXVlc3QgaXMgYWxyZWFkeSBydW5uaW5nLiBDYW5jZWwgdGhlIHRva2VuXG4gICAgICAgICAgICAgICAgaWYgKGNhbmNlbGxhdGlvblRva2VuICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgY2FuY2VsbGF0aW9uVG9rZW4uY2FuY2VsKCk7XG4gICAgICAgICAgICAgICAgICAgIHRyYWNlUmVjZWl2ZWROb3RpZmljYXRpb24obWVzc2FnZSk7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIC8vIFJlbWVtYmVyIHRoZSBjYW5jZWwgYnV0IHN0aWxsIHF1ZXVlIHRoZSBtZXNzYWdlIHRvXG4gICAgICAgICAgICAgICAgICAgIC8vIGNsZWFuIHVwIHN0YXRlIGluIHByb2Nlc3MgbWVzc2FnZS5cbiAgICAgICAgICAgICAgICAgICAga25vd25DYW5jZWxlZFJlcXVlc3RzLmFkZChjYW5jZWxJZCk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgYWRkTWVzc2FnZVRvUXVldWUobWVzc2FnZVF1ZXVlLCBtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgICAgICBmaW5hbGx5IHtcbiAgICAgICAgICAgIHRyaWdnZXJNZXNzYWdlUXVldWUoKTtcbiAgICAgICAgfVxuICAgIH07XG4gICAgYXN5bmMgZnVuY3Rpb24gaGFuZGxlUmVxdWVzdChyZXF1ZXN0TWVzc2FnZSkge1xuICAgICAgICBpZiAoaXNEaXNwb3NlZCgpKSB7XG4gICAgICAgICAgICAvLyB3ZSByZXR1cm4gaGVyZSBzaWxlbnRseSBzaW5jZSB3ZSBmaXJlZCBhbiBldmVudCB3aGVuIHRoZVxuICAgICAgICAgICAgLy8gY29ubmVjdGlvbiBnb3QgZGlzcG9zZWQuXG4gICAgICAgICAgICByZXR1cm4gUHJvbWlzZS5yZXNvbHZlKCk7XG4gICAgICAgIH1cbiAgICAgICAgZnVuY3Rpb24gcmVwbHkocmVzdWx0T3JFcnJvciwgbWV0aG9kLCBzdGFydFRpbWUpIHtcbiAgICAgICAgICAgIGNvbnN0IG1lc3NhZ2UgPSB7XG4gICAgICAgICAgICAgICAganNvbnJwYzogdmVyc2lvbixcbiAgICAgICAgICAgICAgICBpZDogcmVxdWVzdE1lc3NhZ2UuaWRcbiAgICAgICAgICAgIH07XG4gICAgICAgICAgICBpZiAocmVzdWx0T3JFcnJvciBpbnN0YW5jZW9mIG1lc3NhZ2VzXzEuUmVzcG9uc2VFcnJvcikge1xuICAgICAgICAgICAgICAgIG1lc3NhZ2UuZXJyb3IgPSByZXN1bHRPckVycm9yLnRvSnNvbigpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgbWVzc2FnZS5yZXN1bHQgPSByZXN1bHRPckVycm9yID09PSB1bmRlZmluZWQgPyBudWxsIDogcmVzdWx0T3JFcnJvcjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRyYWNlU2VuZGluZ1Jlc3BvbnNlKG1lc3NhZ2UsIG1ldGhvZCwgc3RhcnRUaW1lKTtcbiAgICAgICAgICAgIHJldHVybiBtZXNzYWdlV3JpdGVyLndyaXRlKG1lc3NhZ2UpO1xuICAgICAgICB9XG4gICAgICAgIGZ1bmN0aW9uIHJlcGx5RXJyb3IoZXJyb3IsIG1ldGhvZCwgc3RhcnRUaW1lKSB7XG4gICAgICAgICAgICBjb25zdCBtZXNzYWdlID0ge1xuICAgICAgICAgICAgICAgIGpzb25ycGM6IHZlcnNpb24sXG4gICAgICAgICAgICAgICAgaWQ6IHJlcXVlc3RNZXNzYWdlLmlkLFxuICAgICAgICAgICAgICAgIGVycm9yOiBlcnJvci50b0pzb24oKVxuICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIHRyYWNlU2VuZGluZ1Jlc3BvbnNlKG1lc3NhZ2UsIG1ldGhvZCwgc3RhcnRUaW1lKTtcbiAgICAgICAgICAgIHJldHVybiBtZXNzYWdlV3JpdGVyLndyaXRlKG1lc3NhZ2UpO1xuICAgICAgICB9XG4gICAgICAgIHRyYWNlUmVjZWl2ZWRSZXF1ZXN0KHJlcXVlc3RNZXNzYWdlKTtcbiAgICAgICAgY29uc3QgZWxlbWVudCA9IHJlcXVlc3RIYW5kbGVycy5nZXQocmVxdWVzdE1lc3NhZ2UubWV0aG9kKTtcbiAgICAgICAgbGV0IHR5cGU7XG4gICAgICAgIGxldCByZXF1ZXN0SGFuZGxlcjtcbiAgICAgICAgaWYgKGVsZW1lbnQpIHtcbiAgICAgICAgICAgIHR5cGUgPSBlbGVtZW50LnR5cGU7XG4gICAgICAgICAgICByZXF1ZXN0SGFuZGxlciA9IGVsZW1lbnQuaGFuZGxlcjtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBzdGFydFRpbWUgPSBEYXRlLm5vdygpO1xuICAgICAgICBpZiAocmVxdWVzdEhhbmRsZXIgfHwgc3RhclJlcXVlc3RIYW5kbGVyKSB7XG4gICAgICAgICAgICBjb25zdCB0b2tlbktleSA9IHJlcXVlc3RNZXNzYWdlLmlkID8/IFN0cmluZyhEYXRlLm5vdygpKTsgLy9cbiAgICAgICAgICAgIGNvbnN0IGNhbmNlbGxhdGlvblNvdXJjZSA9IElkQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneS5pcyhjYW5jZWxsYXRpb25TdHJhdGVneS5yZWNlaXZlcilcbiAgICAgICAgICAgICAgICA/IGNhbmNlbGxhdGlvblN0cmF0ZWd5LnJlY2VpdmVyLmNyZWF0ZUNhbmNlbGxhdGlvblRva2VuU291cmNlKHRva2VuS2V5KVxuICAgICAgICAgICAgICAgIDogY2FuY2VsbGF0aW9uU3RyYXRlZ3kucmVjZWl2ZXIuY3JlYXRlQ2FuY2VsbGF0aW9uVG9rZW5Tb3VyY2UocmVxdWVzdE1lc3NhZ2UpO1xuICAgICAgICAgICAgaWYgKHJlcXVlc3RNZXNzYWdlLmlkICE9PSBudWxsICYmIGtub3duQ2FuY2VsZWRSZXF1ZXN0cy5oYXMocmVxdWVzdE1lc3NhZ2UuaWQpKSB7XG4gICAgICAgICAgICAgICAgY2FuY2VsbGF0aW9uU291cmNlLmNhbmNlbCgpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKHJlcXVlc3RNZXNzYWdlLmlkICE9PSBudWxsKSB7XG4gICAgICAgICAgICAgICAgcmVxdWVzdFRva2Vucy5zZXQodG9rZW5LZXksIGNhbmNlbGxhdGlvblNvdXJjZSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgIGxldCBoYW5kbGVyUmVzdWx0O1xuICAgICAgICAgICAgICAgIGlmIChyZXF1ZXN0SGFuZGxlcikge1xuICAgICAgICAgICAgICAgICAgICBpZiAocmVxdWVzdE1lc3NhZ2UucGFyYW1zID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmICh0eXBlICE9PSB1bmRlZmluZWQgJiYgdHlwZS5udW1iZXJPZlBhcmFtcyAhPT0gMCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiByZXBseUVycm9yKG5ldyBtZXNzYWdlc18xLlJlc3BvbnNlRXJyb3IobWVzc2FnZXNfMS5FcnJvckNvZGVzLkludmFsaWRQYXJhbXMsIGBSZXF1ZXN0ICR7cmVxdWVzdE1lc3NhZ2UubWV0aG9kfSBkZWZpbmVzICR7dHlwZS5udW1iZXJPZlBhcmFtc30gcGFyYW1zIGJ1dCByZWNlaXZlZCBub25lLmApLCByZXF1ZXN0TWVzc2FnZS5tZXRob2QsIHN0YXJ0VGltZSk7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBoYW5kbGVyUmVzdWx0ID0gcmVxdWVzdEhhbmRsZXIoY2FuY2VsbGF0aW9uU291cmNlLnRva2VuKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIGlmIChBcnJheS5pc0FycmF5KHJlcXVlc3RNZXNzYWdlLnBhcmFtcykpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmICh0eXBlICE9PSB1bmRlZmluZWQgJiYgdHlwZS5wYXJhbWV0ZXJTdHJ1Y3R1cmVzID09PSBtZXNzYWdlc18xLlBhcmFtZXRlclN0cnVjdHVyZXMuYnlOYW1lKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHJlcGx5RXJyb3IobmV3IG1lc3NhZ2VzXzEuUmVzcG9uc2VFcnJvcihtZXNzYWdlc18xLkVycm9yQ29kZXMuSW52YWxpZFBhcmFtcywgYFJlcXVlc3QgJHtyZXF1ZXN0TWVzc2FnZS5tZXRob2R9IGRlZmluZXMgcGFyYW1ldGVycyBieSBuYW1lIGJ1dCByZWNlaXZlZCBwYXJhbWV0ZXJzIGJ5IHBvc2l0aW9uYCksIHJlcXVlc3RNZXNzYWdlLm1ldGhvZCwgc3RhcnRUaW1lKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIGhhbmRsZXJSZXN1bHQgPSByZXF1ZXN0SGFuZGxlciguLi5yZXF1ZXN0TWVzc2FnZS5wYXJhbXMsIGNhbmNlbGxhdGlvblNvdXJjZS50b2tlbik7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAodHlwZSAhPT0gdW5kZWZpbmVkICYmIHR5cGUucGFyYW1ldGVyU3RydWN0dXJlcyA9PT0gbWVzc2FnZXNfMS5QYXJhbWV0ZXJTdHJ1Y3R1cmVzLmJ5UG9zaXRpb24pIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gcmVwbHlFcnJvcihuZXcgbWVzc2FnZXNfMS5SZXNwb25zZUVycm9yKG1lc3NhZ2VzXzEuRXJyb3JDb2Rlcy5JbnZhbGlkUGFyYW1zLCBgUmVxdWVzdCAke3JlcXVlc3RNZXNzYWdlLm1ldGhvZH0gZGVmaW5lcyBwYXJhbWV0ZXJzIGJ5IHBvc2l0aW9uIGJ1dCByZWNlaXZlZCBwYXJhbWV0ZXJzIGJ5IG5hbWVgKSwgcmVxdWVzdE1lc3NhZ2UubWV0aG9kLCBzdGFydFRpbWUpO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgaGFuZGxlclJlc3VsdCA9IHJlcXVlc3RIYW5kbGVyKHJlcXVlc3RNZXNzYWdlLnBhcmFtcywgY2FuY2VsbGF0aW9uU291cmNlLnRva2VuKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIGlmIChzdGFyUmVxdWVzdEhhbmRsZXIpIHtcbiAgICAgICAgICAgICAgICAgICAgaGFuZGxlclJlc3VsdCA9IHN0YXJSZXF1ZXN0SGFuZGxlcihyZXF1ZXN0TWVzc2FnZS5tZXRob2QsIHJlcXVlc3RNZXNzYWdlLnBhcmFtcywgY2FuY2VsbGF0aW9uU291cmNlLnRva2VuKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29uc3QgcmVzdWx0T3JFcnJvciA9IGF3YWl0IGhhbmRsZXJSZXN1bHQ7XG4gICAgICAgICAgICAgICAgYXdhaXQgcmVwbHkocmVzdWx0T3JFcnJvciwgcmVxdWVzdE1lc3NhZ2UubWV0aG9kLCBzdGFydFRpbWUpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgICAgICAgICAgaWYgKGVycm9yIGluc3RhbmNlb2YgbWVzc2FnZXNfMS5SZXNwb25zZUVycm9yKSB7XG4gICAgICAgICAgICAgICAgICAgIGF3YWl0IHJlcGx5KGVycm9yLCByZXF1ZXN0TWVzc2FnZS5tZXRob2QsIHN0YXJ0VGltZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2UgaWYgKGVycm9yICYmIElzLnN0cmluZyhlcnJvci5tZXNzYWdlKSkge1xuICAgICAgICAgICAgICAgICAgICBhd2FpdCByZXBseUVycm9yKG5ldyBtZXNzYWdlc18xLlJlc3BvbnNlRXJyb3IobWVzc2FnZXNfMS5FcnJvckNvZGVzLkludGVybmFsRXJyb3IsIGBSZXF1ZXN0ICR7cmVxdWVzdE1lc3NhZ2UubWV0aG9kfSBmYWlsZWQgd2l0aCBtZXNzYWdlOiAke2Vycm9yLm1lc3NhZ2V9YCksIHJlcXVlc3RNZXNzYWdlLm1ldGhvZCwgc3RhcnRUaW1lKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIGF3YWl0IHJlcGx5RXJyb3IobmV3IG1lc3NhZ2VzXzEuUmVzcG9uc2VFcnJvcihtZXNzYWdlc18xLkVycm9yQ29kZXMuSW50ZXJuYWxFcnJvciwgYFJlcXVlc3QgJHtyZXF1ZXN0TWVzc2FnZS5tZXRob2R9IGZhaWxlZCB1bmV4cGVjdGVkbHkgd2l0aG91dCBwcm92aWRpbmcgYW55IGRldGFpbHMuYCksIHJlcXVlc3RNZXNzYWdlLm1ldGhvZCwgc3RhcnRUaW1lKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBmaW5hbGx5IHtcbiAgICAgICAgICAgICAgICByZXF1ZXN0VG9rZW5zLmRlbGV0ZSh0b2tlbktleSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICBhd2FpdCByZXBseUVycm9yKG5ldyBtZXNzYWdlc18xLlJlc3BvbnNlRXJyb3IobWVzc2FnZXNfMS5FcnJvckNvZGVzLk1ldGhvZE5vdEZvdW5kLCBgVW5oYW5kbGVkIG1ldGhvZCAke3JlcXVlc3RNZXNzYWdlLm1ldGhvZH1gKSwgcmVxdWVzdE1lc3NhZ2UubWV0aG9kLCBzdGFydFRpbWUpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGZ1bmN0aW9uIGhhbmRsZVJlc3BvbnNlKHJlc3BvbnNlTWVzc2FnZSkge1xuICAgICAgICBpZiAoaXNEaXNwb3NlZCgpKSB7XG4gICAgICAgICAgICAvLyBTZWUgaGFuZGxlIHJlcXVlc3QuXG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHJlc3BvbnNlTWVzc2FnZS5pZCA9PT0gbnVsbCkge1xuICAgICAgICAgICAgaWYgKHJlc3BvbnNlTWVzc2FnZS5lcnJvcikge1xuICAgICAgICAgICAgICAgIGxvZ2dlci5lcnJvcihgUmVjZWl2ZWQgcmVzcG9uc2UgbWVzc2FnZSB3aXRob3V0IGlkOiBFcnJvciBpczogXFxuJHtKU09OLnN0cmluZ2lmeShyZXNwb25zZU1lc3NhZ2UuZXJyb3IsIHVuZGVmaW5lZCwgNCl9YCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICBsb2dnZXIuZXJyb3IoYFJlY2VpdmVkIHJlc3BvbnNlIG1lc3NhZ2Ugd2l0aG91dCBpZC4gTm8gZnVydGhlciBlcnJvciBpbmZvcm1hdGlvbiBwcm92aWRlZC5gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIGNvbnN0IGtleSA9IHJlc3BvbnNlTWVzc2FnZS5pZDtcbiAgICAgICAgICAgIGNvbnN0IHJlc3BvbnNlUHJvbWlzZSA9IHJlc3BvbnNlUHJvbWlzZXMuZ2V0KGtleSk7XG4gICAgICAgICAgICB0cmFjZVJlY2VpdmVkUmVzcG9uc2UocmVzcG9uc2VNZXNzYWdlLCByZXNwb25zZVByb21pc2UpO1xuICAgICAgICAgICAgaWYgKHJlc3BvbnNlUHJvbWlzZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgcmVzcG9uc2VQcm9taXNlcy5kZWxldGUoa2V5KTtcbiAgICAgICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgICAgICBpZiAocmVzcG9uc2VNZXNzYWdlLmVycm9yKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBlcnJvciA9IHJlc3BvbnNlTWVzc2FnZS5lcnJvcjtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJlc3BvbnNlUHJvbWlzZS5yZWplY3QobmV3IG1lc3NhZ2VzXzEuUmVzcG9uc2VFcnJvcihlcnJvci5jb2RlLCBlcnJvci5tZXNzYWdlLCBlcnJvci5kYXRhKSk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAocmVzcG9uc2VNZXNzYWdlLnJlc3VsdCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXNwb25zZVByb21pc2UucmVzb2x2ZShyZXNwb25zZU1lc3NhZ2UucmVzdWx0KTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcignU2hvdWxkIG5ldmVyIGhhcHBlbi4nKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKGVycm9yLm1lc3NhZ2UpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGxvZ2dlci5lcnJvcihgUmVzcG9uc2UgaGFuZGxlciAnJHtyZXNwb25zZVByb21pc2UubWV0aG9kfScgZmFpbGVkIHdpdGggbWVzc2FnZTogJHtlcnJvci5tZXNzYWdlfWApO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICAgICAgbG9nZ2VyLmVycm9yKGBSZXNwb25zZSBoYW5kbGVyICcke3Jlc3BvbnNlUHJvbWlzZS5tZXRob2R9JyBmYWlsZWQgdW5leHBlY3RlZGx5LmApO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxuICAgIGFzeW5jIGZ1bmN0aW9uIGhhbmRsZU5vdGlmaWNhdGlvbihtZXNzYWdlKSB7XG4gICAgICAgIGlmIChpc0Rpc3Bvc2VkKCkpIHtcbiAgICAgICAgICAgIC8vIFNlZSBoYW5kbGUgcmVxdWVzdC5cbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBsZXQgdHlwZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgbGV0IG5vdGlmaWNhdGlvbkhhbmRsZXI7XG4gICAgICAgIGlmIChtZXNzYWdlLm1ldGhvZCA9PT0gQ2FuY2VsTm90aWZpY2F0aW9uLnR5cGUubWV0aG9kKSB7XG4gICAgICAgICAgICBjb25zdCBjYW5jZWxJZCA9IG1lc3NhZ2UucGFyYW1zLmlkO1xuICAgICAgICAgICAga25vd25DYW5jZWxlZFJlcXVlc3RzLmRlbGV0ZShjYW5jZWxJZCk7XG4gICAgICAgICAgICB0cmFjZVJlY2VpdmVkTm90aWZpY2F0aW9uKG1lc3NhZ2UpO1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgY29uc3QgZWxlbWVudCA9IG5vdGlmaWNhdGlvbkhhbmRsZXJzLmdldChtZXNzYWdlLm1ldGhvZCk7XG4gICAgICAgICAgICBpZiAoZWxlbWVudCkge1xuICAgICAgICAgICAgICAgIG5vdGlmaWNhdGlvbkhhbmRsZXIgPSBlbGVtZW50LmhhbmRsZXI7XG4gICAgICAgICAgICAgICAgdHlwZSA9IGVsZW1lbnQudHlwZTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAobm90aWZpY2F0aW9uSGFuZGxlciB8fCBzdGFyTm90aWZpY2F0aW9uSGFuZGxlcikge1xuICAgICAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgICAgICB0cmFjZVJlY2VpdmVkTm90aWZpY2F0aW9uKG1lc3NhZ2UpO1xuICAgICAgICAgICAgICAgIGlmIChub3RpZmljYXRpb25IYW5kbGVyKSB7XG4gICAgICAgICAgICAgICAgICAgIGlmIChtZXNzYWdlLnBhcmFtcyA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAodHlwZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHR5cGUubnVtYmVyT2ZQYXJhbXMgIT09IDAgJiYgdHlwZS5wYXJhbWV0ZXJTdHJ1Y3R1cmVzICE9PSBtZXNzYWdlc18xLlBhcmFtZXRlclN0cnVjdHVyZXMuYnlOYW1lKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGxvZ2dlci5lcnJvcihgTm90aWZpY2F0aW9uICR7bWVzc2FnZS5tZXRob2R9IGRlZmluZXMgJHt0eXBlLm51bWJlck9mUGFyYW1zfSBwYXJhbXMgYnV0IHJlY2VpdmVkIG5vbmUuYCk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgYXdhaXQgbm90aWZpY2F0aW9uSGFuZGxlcigpO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGVsc2UgaWYgKEFycmF5LmlzQXJyYXkobWVzc2FnZS5wYXJhbXMpKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAvLyBUaGVyZSBhcmUgSlNPTi1SUEMgbGlicmFyaWVzIHRoYXQgc2VuZCBwcm9ncmVzcyBtZXNzYWdlIGFzIHBvc2l0aW9uYWwgcGFyYW1zIGFsdGhvdWdoXG4gICAgICAgICAgICAgICAgICAgICAgICAvLyBzcGVjaWZpZWQgYXMgbmFtZWQuIFNvIGNvbnZlcnQgdGhlbSBpZiB0aGlzIGlzIHRoZSBjYXNlLlxuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgcGFyYW1zID0gbWVzc2FnZS5wYXJhbXM7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAobWVzc2FnZS5tZXRob2QgPT09IFByb2dyZXNzTm90aWZpY2F0aW9uLnR5cGUubWV0aG9kICYmIHBhcmFtcy5sZW5ndGggPT09IDIgJiYgUHJvZ3Jlc3NUb2tlbi5pcyhwYXJhbXNbMF0pKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYXdhaXQgbm90aWZpY2F0aW9uSGFuZGxlcih7IHRva2VuOiBwYXJhbXNbMF0sIHZhbHVlOiBwYXJhbXNbMV0gfSk7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAodHlwZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmICh0eXBlLnBhcmFtZXRlclN0cnVjdHVyZXMgPT09IG1lc3NhZ2VzXzEuUGFyYW1ldGVyU3RydWN0dXJlcy5ieU5hbWUpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIGxvZ2dlci5lcnJvcihgTm90aWZpY2F0aW9uICR7bWVzc2FnZS5tZXRob2R9IGRlZmluZXMgcGFyYW1ldGVycyBieSBuYW1lIGJ1dCByZWNlaXZlZCBwYXJhbWV0ZXJzIGJ5IHBvc2l0aW9uYCk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHR5cGUubnVtYmVyT2ZQYXJhbXMgIT09IG1lc3NhZ2UucGFyYW1zLmxlbmd0aCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgbG9nZ2VyLmVycm9yKGBOb3RpZmljYXRpb24gJHttZXNzYWdlLm1ldGhvZH0gZGVmaW5lcyAke3R5cGUubnVtYmVyT2ZQYXJhbXN9IHBhcmFtcyBidXQgcmVjZWl2ZWQgJHtwYXJhbXMubGVuZ3RofSBhcmd1bWVudHNgKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBhd2FpdCBub3RpZmljYXRpb25IYW5kbGVyKC4uLnBhcmFtcyk7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAodHlwZSAhPT0gdW5kZWZpbmVkICYmIHR5cGUucGFyYW1ldGVyU3RydWN0dXJlcyA9PT0gbWVzc2FnZXNfMS5QYXJhbWV0ZXJTdHJ1Y3R1cmVzLmJ5UG9zaXRpb24pIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBsb2dnZXIuZXJyb3IoYE5vdGlmaWNhdGlvbiAke21lc3NhZ2UubWV0aG9kfSBkZWZpbmVzIHBhcmFtZXRlcnMgYnkgcG9zaXRpb24gYnV0IHJlY2VpdmVkIHBhcmFtZXRlcnMgYnkgbmFtZWApO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgYXdhaXQgbm90aWZpY2F0aW9uSGFuZGxlcihtZXNzYWdlLnBhcmFtcyk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoc3Rhck5vdGlmaWNhdGlvbkhhbmRsZXIpIHtcbiAgICAgICAgICAgICAgICAgICAgYXdhaXQgc3Rhck5vdGlmaWNhdGlvbkhhbmRsZXIobWVzc2FnZS5tZXRob2QsIG1lc3NhZ2UucGFyYW1zKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgICAgICAgICBpZiAoZXJyb3IubWVzc2FnZSkge1xuICAgICAgICAgICAgICAgICAgICBsb2dnZXIuZXJyb3IoYE5vdGlmaWNhdGlvbiBoYW5kbGVyICcke21lc3NhZ2UubWV0aG9kfScgZmFpbGVkIHdpdGggbWVzc2FnZTogJHtlcnJvci5tZXNzYWdlfWApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgbG9nZ2VyLmVycm9yKGBOb3RpZmljYXRpb24gaGFuZGxlciAnJHttZXNzYWdlLm1ldGhvZH0nIGZhaWxlZCB1bmV4cGVjdGVkbHkuYCk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgdW5oYW5kbGVkTm90aWZpY2F0aW9uRW1pdHRlci5maXJlKG1lc3NhZ2UpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGZ1bmN0aW9uIGhhbmRsZUludmFsaWRNZXNzYWdlKG1lc3NhZ2UpIHtcbiAgICAgICAgaWYgKCFtZXNzYWdlKSB7XG4gICAgICAgICAgICBsb2dnZXIuZXJyb3IoJ1JlY2VpdmVkIGVtcHR5IG1lc3NhZ2UuJyk7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgbG9nZ2VyLmVycm9yKGBSZWNlaXZlZCBtZXNzYWdlIHdoaWNoIGlzIG5laXRoZXIgYSByZXNwb25zZSBub3IgYSBub3RpZmljYXRpb24gbWVzc2FnZTpcXG4ke0pTT04uc3RyaW5naWZ5KG1lc3NhZ2UsIG51bGwsIDQpfWApO1xuICAgICAgICAvLyBUZXN0IHdoZXRoZXIgd2UgZmluZCBhbiBpZCB0byByZWplY3QgdGhlIHByb21pc2VcbiAgICAgICAgY29uc3QgcmVzcG9uc2VNZXNzYWdlID0gbWVzc2FnZTtcbiAgICAgICAgaWYgKElzLnN0cmluZyhyZXNwb25zZU1lc3NhZ2UuaWQpIHx8IElzLm51bWJlcihyZXNwb25zZU1lc3NhZ2UuaWQpKSB7XG4gICAgICAgICAgICBjb25zdCBrZXkgPSByZXNwb25zZU1lc3NhZ2UuaWQ7XG4gICAgICAgICAgICBjb25zdCByZXNwb25zZUhhbmRsZXIgPSByZXNwb25zZVByb21pc2VzLmdldChrZXkpO1xuICAgICAgICAgICAgaWYgKHJlc3BvbnNlSGFuZGxlcikge1xuICAgICAgICAgICAgICAgIHJlc3BvbnNlSGFuZGxlci5yZWplY3QobmV3IEVycm9yKCdUaGUgcmVjZWl2ZWQgcmVzcG9uc2UgaGFzIG5laXRoZXIgYSByZXN1bHQgbm9yIGFuIGVycm9yIHByb3BlcnR5LicpKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICBmdW5jdGlvbiBzdHJpbmdpZnlUcmFjZShwYXJhbXMpIHtcbiAgICAgICAgaWYgKHBhcmFtcyA9PT0gdW5kZWZpbmVkIHx8IHBhcmFtcyA9PT0gbnVsbCkge1xuICAgICAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgICAgfVxuICAgICAgICBzd2l0Y2ggKHRyYWNlKSB7XG4gICAgICAgICAgICBjYXNlIFRyYWNlLlZlcmJvc2U6XG4gICAgICAgICAgICAgICAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHBhcmFtcywgbnVsbCwgNCk7XG4gICAgICAgICAgICBjYXNlIFRyYWNlLkNvbXBhY3Q6XG4gICAgICAgICAgICAgICAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHBhcmFtcyk7XG4gICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZnVuY3Rpb24gdHJhY2VTZW5kaW5nUmVxdWVzdChtZXNzYWdlKSB7XG4gICAgICAgIGlmICh0cmFjZSA9PT0gVHJhY2UuT2ZmIHx8ICF0cmFjZXIpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBpZiAodHJhY2VGb3JtYXQgPT09IFRyYWNlRm9ybWF0LlRleHQpIHtcbiAgICAgICAgICAgIGxldCBkYXRhID0gdW5kZWZpbmVkO1xuICAgICAgICAgICAgaWYgKCh0cmFjZSA9PT0gVHJhY2UuVmVyYm9zZSB8fCB0cmFjZSA9PT0gVHJhY2UuQ29tcGFjdCkgJiYgbWVzc2FnZS5wYXJhbXMpIHtcbiAgICAgICAgICAgICAgICBkYXRhID0gYFBhcmFtczogJHtzdHJpbmdpZnlUcmFjZShtZXNzYWdlLnBhcmFtcyl9YDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRyYWNlci5sb2coYFNlbmRpbmcgcmVxdWVzdCAnJHttZXNzYWdlLm1ldGhvZH0gLSAoJHttZXNzYWdlLmlkfSknLmAsIGRhdGEpO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgbG9nTFNQTWVzc2FnZSgnc2VuZC1yZXF1ZXN0JywgbWVzc2FnZSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZnVuY3Rpb24gdHJhY2VTZW5kaW5nTm90aWZpY2F0aW9uKG1lc3NhZ2UpIHtcbiAgICAgICAgaWYgKHRyYWNlID09PSBUcmFjZS5PZmYgfHwgIXRyYWNlcikge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0cmFjZUZvcm1hdCA9PT0gVHJhY2VGb3JtYXQuVGV4dCkge1xuICAgICAgICAgICAgbGV0IGRhdGEgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICBpZiAodHJhY2UgPT09IFRyYWNlLlZlcmJvc2UgfHwgdHJhY2UgPT09IFRyYWNlLkNvbXBhY3QpIHtcbiAgICAgICAgICAgICAgICBpZiAobWVzc2FnZS5wYXJhbXMpIHtcbiAgICAgICAgICAgICAgICAgICAgZGF0YSA9IGBQYXJhbXM6ICR7c3RyaW5naWZ5VHJhY2UobWVzc2FnZS5wYXJhbXMpfWA7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBkYXRhID0gJ05vIHBhcmFtZXRlcnMgcHJvdmlkZWQuJztcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICB0cmFjZXIubG9nKGBTZW5kaW5nIG5vdGlmaWNhdGlvbiAnJHttZXNzYWdlLm1ldGhvZH0nLmAsIGRhdGEpO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgbG9nTFNQTWVzc2FnZSgnc2VuZC1ub3RpZmljYXRpb24nLCBtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBmdW5jdGlvbiB0cmFjZVNlbmRpbmdSZXNwb25zZShtZXNzYWdlLCBtZXRob2QsIHN0YXJ0VGltZSkge1xuICAgICAgICBpZiAodHJhY2UgPT09IFRyYWNlLk9mZiB8fCAhdHJhY2VyKSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRyYWNlRm9ybWF0ID09PSBUcmFjZUZvcm1hdC5UZXh0KSB7XG4gICAgICAgICAgICBsZXQgZGF0YSA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIGlmICh0cmFjZSA9PT0gVHJhY2UuVmVyYm9zZSB8fCB0cmFjZSA9PT0gVHJhY2UuQ29tcGFjdCkge1xuICAgICAgICAgICAgICAgIGlmIChtZXNzYWdlLmVycm9yICYmIG1lc3NhZ2UuZXJyb3IuZGF0YSkge1xuICAgICAgICAgICAgICAgICAgICBkYXRhID0gYEVycm9yIGRhdGE6ICR7c3RyaW5naWZ5VHJhY2UobWVzc2FnZS5lcnJvci5kYXRhKX1gO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKG1lc3NhZ2UucmVzdWx0KSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBkYXRhID0gYFJlc3VsdDogJHtzdHJpbmdpZnlUcmFjZShtZXNzYWdlLnJlc3VsdCl9YDtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIGlmIChtZXNzYWdlLmVycm9yID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGRhdGEgPSAnTm8gcmVzdWx0IHJldHVybmVkLic7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjb25zdCBlcnJvciA9IG1lc3NhZ2UuZXJyb3IgPyBgIFJlcXVlc3QgZmFpbGVkOiAke21lc3NhZ2UuZXJyb3IubWVzc2FnZX0gKCR7bWVzc2FnZS5lcnJvci5jb2RlfSkuYCA6ICcnO1xuICAgICAgICAgICAgdHJhY2VyLmxvZyhgU2VuZGluZyByZXNwb25zZSAnJHttZXRob2R9IC0gKCR7bWVzc2FnZS5pZH0pJy4gUHJvY2Vzc2luZyByZXF1ZXN0IHRvb2sgJHtEYXRlLm5vdygpIC0gc3RhcnRUaW1lfW1zLiR7ZXJyb3J9YCwgZGF0YSk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICBsb2dMU1BNZXNzYWdlKCdzZW5kLXJlc3BvbnNlJywgbWVzc2FnZSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZnVuY3Rpb24gdHJhY2VSZWNlaXZlZFJlcXVlc3QobWVzc2FnZSkge1xuICAgICAgICBpZiAodHJhY2UgPT09IFRyYWNlLk9mZiB8fCAhdHJhY2VyKSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRyYWNlRm9ybWF0ID09PSBUcmFjZUZvcm1hdC5UZXh0KSB7XG4gICAgICAgICAgICBsZXQgZGF0YSA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIGlmICgodHJhY2UgPT09IFRyYWNlLlZlcmJvc2UgfHwgdHJhY2UgPT09IFRyYWNlLkNvbXBhY3QpICYmIG1lc3NhZ2UucGFyYW1zKSB7XG4gICAgICAgICAgICAgICAgZGF0YSA9IGBQYXJhbXM6ICR7c3RyaW5naWZ5VHJhY2UobWVzc2FnZS5wYXJhbXMpfWA7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICB0cmFjZXIubG9nKGBSZWNlaXZlZCByZXF1ZXN0ICcke21lc3NhZ2UubWV0aG9kfSAtICgke21lc3NhZ2UuaWR9KScuYCwgZGF0YSk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICBsb2dMU1BNZXNzYWdlKCdyZWNlaXZlLXJlcXVlc3QnLCBtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBmdW5jdGlvbiB0cmFjZVJlY2VpdmVkTm90aWZpY2F0aW9uKG1lc3NhZ2UpIHtcbiAgICAgICAgaWYgKHRyYWNlID09PSBUcmFjZS5PZmYgfHwgIXRyYWNlciB8fCBtZXNzYWdlLm1ldGhvZCA9PT0gTG9nVHJhY2VOb3RpZmljYXRpb24udHlwZS5tZXRob2QpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBpZiAodHJhY2VGb3JtYXQgPT09IFRyYWNlRm9ybWF0LlRleHQpIHtcbiAgICAgICAgICAgIGxldCBkYXRhID0gdW5kZWZpbmVkO1xuICAgICAgICAgICAgaWYgKHRyYWNlID09PSBUcmFjZS5WZXJib3NlIHx8IHRyYWNlID09PSBUcmFjZS5Db21wYWN0KSB7XG4gICAgICAgICAgICAgICAgaWYgKG1lc3NhZ2UucGFyYW1zKSB7XG4gICAgICAgICAgICAgICAgICAgIGRhdGEgPSBgUGFyYW1zOiAke3N0cmluZ2lmeVRyYWNlKG1lc3NhZ2UucGFyYW1zKX1gO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgZGF0YSA9ICdObyBwYXJhbWV0ZXJzIHByb3ZpZGVkLic7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdHJhY2VyLmxvZyhgUmVjZWl2ZWQgbm90aWZpY2F0aW9uICcke21lc3NhZ2UubWV0aG9kfScuYCwgZGF0YSk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICBsb2dMU1BNZXNzYWdlKCdyZWNlaXZlLW5vdGlmaWNhdGlvbicsIG1lc3NhZ2UpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGZ1bmN0aW9uIHRyYWNlUmVjZWl2ZWRSZXNwb25zZShtZXNzYWdlLCByZXNwb25zZVByb21pc2UpIHtcbiAgICAgICAgaWYgKHRyYWNlID09PSBUcmFjZS5PZmYgfHwgIXRyYWNlcikge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0cmFjZUZvcm1hdCA9PT0gVHJhY2VGb3JtYXQuVGV4dCkge1xuICAgICAgICAgICAgbGV0IGRhdGEgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICBpZiAodHJhY2UgPT09IFRyYWNlLlZlcmJvc2UgfHwgdHJhY2UgPT09IFRyYWNlLkNvbXBhY3QpIHtcbiAgICAgICAgICAgICAgICBpZiAobWVzc2FnZS5lcnJvciAmJiBtZXNzYWdlLmVycm9yLmRhdGEpIHtcbiAgICAgICAgICAgICAgICAgICAgZGF0YSA9IGBFcnJvciBkYXRhOiAke3N0cmluZ2lmeVRyYWNlKG1lc3NhZ2UuZXJyb3IuZGF0YSl9YDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIGlmIChtZXNzYWdlLnJlc3VsdCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgZGF0YSA9IGBSZXN1bHQ6ICR7c3RyaW5naWZ5VHJhY2UobWVzc2FnZS5yZXN1bHQpfWA7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAobWVzc2FnZS5lcnJvciA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBkYXRhID0gJ05vIHJlc3VsdCByZXR1cm5lZC4nO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKHJlc3BvbnNlUHJvbWlzZSkge1xuICAgICAgICAgICAgICAgIGNvbnN0IGVycm9yID0gbWVzc2FnZS5lcnJvciA/IGAgUmVxdWVzdCBmYWlsZWQ6ICR7bWVzc2FnZS5lcnJvci5tZXNzYWdlfSAoJHttZXNzYWdlLmVycm9yLmNvZGV9KS5gIDogJyc7XG4gICAgICAgICAgICAgICAgdHJhY2VyLmxvZyhgUmVjZWl2ZWQgcmVzcG9uc2UgJyR7cmVzcG9uc2VQcm9taXNlLm1ldGhvZH0gLSAoJHttZXNzYWdlLmlkfSknIGluICR7RGF0ZS5ub3coKSAtIHJlc3BvbnNlUHJvbWlzZS50aW1lclN0YXJ0fW1zLiR7ZXJyb3J9YCwgZGF0YSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICB0cmFjZXIubG9nKGBSZWNlaXZlZCByZXNwb25zZSAke21lc3NhZ2UuaWR9IHdpdGhvdXQgYWN0aXZlIHJlc3BvbnNlIHByb21pc2UuYCwgZGF0YSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICBsb2dMU1BNZXNzYWdlKCdyZWNlaXZlLXJlc3BvbnNlJywgbWVzc2FnZSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZnVuY3Rpb24gbG9nTFNQTWVzc2FnZSh0eXBlLCBtZXNzYWdlKSB7XG4gICAgICAgIGlmICghdHJhY2VyIHx8IHRyYWNlID09PSBUcmFjZS5PZmYpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBsc3BNZXNzYWdlID0ge1xuICAgICAgICAgICAgaXNMU1BNZXNzYWdlOiB0cnVlLFxuICAgICAgICAgICAgdHlwZSxcbiAgICAgICAgICAgIG1lc3NhZ2UsXG4gICAgICAgICAgICB0aW1lc3RhbXA6IERhdGUubm93KClcbiAgICAgICAgfTtcbiAgICAgICAgdHJhY2VyLmxvZyhsc3BNZXNzYWdlKTtcbiAgICB9XG4gICAgZnVuY3Rpb24gdGhyb3dJZkNsb3NlZE9yRGlzcG9zZWQoKSB7XG4gICAgICAgIGlmIChpc0Nsb3NlZCgpKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgQ29ubmVjdGlvbkVycm9yKENvbm5lY3Rpb25FcnJvcnMuQ2xvc2VkLCAnQ29ubmVjdGlvbiBpcyBjbG9zZWQuJyk7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKGlzRGlzcG9zZWQoKSkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IENvbm5lY3Rpb25FcnJvcihDb25uZWN0aW9uRXJyb3JzLkRpc3Bvc2VkLCAnQ29ubmVjdGlvbiBpcyBkaXNwb3NlZC4nKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBmdW5jdGlvbiB0aHJvd0lmTGlzdGVuaW5nKCkge1xuICAgICAgICBpZiAoaXNMaXN0ZW5pbmcoKSkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IENvbm5lY3Rpb25FcnJvcihDb25uZWN0aW9uRXJyb3JzLkFscmVhZHlMaXN0ZW5pbmcsICdDb25uZWN0aW9uIGlzIGFscmVhZHkgbGlzdGVuaW5nJyk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZnVuY3Rpb24gdGhyb3dJZk5vdExpc3RlbmluZygpIHtcbiAgICAgICAgaWYgKCFpc0xpc3RlbmluZygpKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoJ0NhbGwgbGlzdGVuKCkgZmlyc3QuJyk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZnVuY3Rpb24gdW5kZWZpbmVkVG9OdWxsKHBhcmFtKSB7XG4gICAgICAgIGlmIChwYXJhbSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICByZXR1cm4gbnVsbDtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIHJldHVybiBwYXJhbTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBmdW5jdGlvbiBudWxsVG9VbmRlZmluZWQocGFyYW0pIHtcbiAgICAgICAgaWYgKHBhcmFtID09PSBudWxsKSB7XG4gICAgICAgICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgcmV0dXJuIHBhcmFtO1xuICAgICAgICB9XG4gICAgfVxuICAgIGZ1bmN0aW9uIGlzTmFtZWRQYXJhbShwYXJhbSkge1xuICAgICAgICByZXR1cm4gcGFyYW0gIT09IHVuZGVmaW5lZCAmJiBwYXJhbSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheShwYXJhbSkgJiYgdHlwZW9mIHBhcmFtID09PSAnb2JqZWN0JztcbiAgICB9XG4gICAgZnVuY3Rpb24gY29tcHV0ZVNpbmdsZVBhcmFtKHBhcmFtZXRlclN0cnVjdHVyZXMsIHBhcmFtKSB7XG4gICAgICAgIHN3aXRjaCAocGFyYW1ldGVyU3RydWN0dXJlcykge1xuICAgICAgICAgICAgY2FzZSBtZXNzYWdlc18xLlBhcmFtZXRlclN0cnVjdHVyZXMuYXV0bzpcbiAgICAgICAgICAgICAgICBpZiAoaXNOYW1lZFBhcmFtKHBhcmFtKSkge1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4gbnVsbFRvVW5kZWZpbmVkKHBhcmFtKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBbdW5kZWZpbmVkVG9OdWxsKHBhcmFtKV07XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgY2FzZSBtZXNzYWdlc18xLlBhcmFtZXRlclN0cnVjdHVyZXMuYnlOYW1lOlxuICAgICAgICAgICAgICAgIGlmICghaXNOYW1lZFBhcmFtKHBhcmFtKSkge1xuICAgICAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFJlY2VpdmVkIHBhcmFtZXRlcnMgYnkgbmFtZSBidXQgcGFyYW0gaXMgbm90IGFuIG9iamVjdCBsaXRlcmFsLmApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICByZXR1cm4gbnVsbFRvVW5kZWZpbmVkKHBhcmFtKTtcbiAgICAgICAgICAgIGNhc2UgbWVzc2FnZXNfMS5QYXJhbWV0ZXJTdHJ1Y3R1cmVzLmJ5UG9zaXRpb246XG4gICAgICAgICAgICAgICAgcmV0dXJuIFt1bmRlZmluZWRUb051bGwocGFyYW0pXTtcbiAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBVbmtub3duIHBhcmFtZXRlciBzdHJ1Y3R1cmUgJHtwYXJhbWV0ZXJTdHJ1Y3R1cmVzLnRvU3RyaW5nKCl9YCk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZnVuY3Rpb24gY29tcHV0ZU1lc3NhZ2VQYXJhbXModHlwZSwgcGFyYW1zKSB7XG4gICAgICAgIGxldCByZXN1bHQ7XG4gICAgICAgIGNvbnN0IG51bWJlck9mUGFyYW1zID0gdHlwZS5udW1iZXJPZlBhcmFtcztcbiAgICAgICAgc3dpdGNoIChudW1iZXJPZlBhcmFtcykge1xuICAgICAgICAgICAgY2FzZSAwOlxuICAgICAgICAgICAgICAgIHJlc3VsdCA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgMTpcbiAgICAgICAgICAgICAgICByZXN1bHQgPSBjb21wdXRlU2luZ2xlUGFyYW0odHlwZS5wYXJhbWV0ZXJTdHJ1Y3R1cmVzLCBwYXJhbXNbMF0pO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICByZXN1bHQgPSBbXTtcbiAgICAgICAgICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHBhcmFtcy5sZW5ndGggJiYgaSA8IG51bWJlck9mUGFyYW1zOyBpKyspIHtcbiAgICAgICAgICAgICAgICAgICAgcmVzdWx0LnB1c2godW5kZWZpbmVkVG9OdWxsKHBhcmFtc1tpXSkpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBpZiAocGFyYW1zLmxlbmd0aCA8IG51bWJlck9mUGFyYW1zKSB7XG4gICAgICAgICAgICAgICAgICAgIGZvciAobGV0IGkgPSBwYXJhbXMubGVuZ3RoOyBpIDwgbnVtYmVyT2ZQYXJhbXM7IGkrKykge1xuICAgICAgICAgICAgICAgICAgICAgICAgcmVzdWx0LnB1c2gobnVsbCk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG4gICAgY29uc3QgY29ubmVjdGlvbiA9IHtcbiAgICAgICAgc2VuZE5vdGlmaWNhdGlvbjogKHR5cGUsIC4uLmFyZ3MpID0+IHtcbiAgICAgICAgICAgIHRocm93SWZDbG9zZWRPckRpc3Bvc2VkKCk7XG4gICAgICAgICAgICBsZXQgbWV0aG9kO1xuICAgICAgICAgICAgbGV0IG1lc3NhZ2VQYXJhbXM7XG4gICAgICAgICAgICBpZiAoSXMuc3RyaW5nKHR5cGUpKSB7XG4gICAgICAgICAgICAgICAgbWV0aG9kID0gdHlwZTtcbiAgICAgICAgICAgICAgICBjb25zdCBmaXJzdCA9IGFyZ3NbMF07XG4gICAgICAgICAgICAgICAgbGV0IHBhcmFtU3RhcnQgPSAwO1xuICAgICAgICAgICAgICAgIGxldCBwYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gbWVzc2FnZXNfMS5QYXJhbWV0ZXJTdHJ1Y3R1cmVzLmF1dG87XG4gICAgICAgICAgICAgICAgaWYgKG1lc3NhZ2VzXzEuUGFyYW1ldGVyU3RydWN0dXJlcy5pcyhmaXJzdCkpIHtcbiAgICAgICAgICAgICAgICAgICAgcGFyYW1TdGFydCA9IDE7XG4gICAgICAgICAgICAgICAgICAgIHBhcmFtZXRlclN0cnVjdHVyZXMgPSBmaXJzdDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29uc3QgcGFyYW1FbmQgPSBhcmdzLmxlbmd0aDtcbiAgICAgICAgICAgICAgICBjb25zdCBudW1iZXJPZlBhcmFtcyA9IHBhcmFtRW5kIC0gcGFyYW1TdGFydDtcbiAgICAgICAgICAgICAgICBzd2l0Y2ggKG51bWJlck9mUGFyYW1zKSB7XG4gICAgICAgICAgICAgICAgICAgIGNhc2UgMDpcbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VQYXJhbXMgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgY2FzZSAxOlxuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVBhcmFtcyA9IGNvbXB1dGVTaW5nbGVQYXJhbShwYXJhbWV0ZXJTdHJ1Y3R1cmVzLCBhcmdzW3BhcmFtU3RhcnRdKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHBhcmFtZXRlclN0cnVjdHVyZXMgPT09IG1lc3NhZ2VzXzEuUGFyYW1ldGVyU3RydWN0dXJlcy5ieU5hbWUpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFJlY2VpdmVkICR7bnVtYmVyT2ZQYXJhbXN9IHBhcmFtZXRlcnMgZm9yICdieSBOYW1lJyBub3RpZmljYXRpb24gcGFyYW1ldGVyIHN0cnVjdHVyZS5gKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VQYXJhbXMgPSBhcmdzLnNsaWNlKHBhcmFtU3RhcnQsIHBhcmFtRW5kKS5tYXAodmFsdWUgPT4gdW5kZWZpbmVkVG9OdWxsKHZhbHVlKSk7XG4gICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICBjb25zdCBwYXJhbXMgPSBhcmdzO1xuICAgICAgICAgICAgICAgIG1ldGhvZCA9IHR5cGUubWV0aG9kO1xuICAgICAgICAgICAgICAgIG1lc3NhZ2VQYXJhbXMgPSBjb21wdXRlTWVzc2FnZVBhcmFtcyh0eXBlLCBwYXJhbXMpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3Qgbm90aWZpY2F0aW9uTWVzc2FnZSA9IHtcbiAgICAgICAgICAgICAgICBqc29ucnBjOiB2ZXJzaW9uLFxuICAgICAgICAgICAgICAgIG1ldGhvZDogbWV0aG9kLFxuICAgICAgICAgICAgICAgIHBhcmFtczogbWVzc2FnZVBhcmFtc1xuICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIHRyYWNlU2VuZGluZ05vdGlmaWNhdGlvbihub3RpZmljYXRpb25NZXNzYWdlKTtcbiAgICAgICAgICAgIHJldHVybiBtZXNzYWdlV3JpdGVyLndyaXRlKG5vdGlmaWNhdGlvbk1lc3NhZ2UpLmNhdGNoKChlcnJvcikgPT4ge1xuICAgICAgICAgICAgICAgIGxvZ2dlci5lcnJvcihgU2VuZGluZyBub3RpZmljYXRpb24gZmFpbGVkLmApO1xuICAgICAgICAgICAgICAgIHRocm93IGVycm9yO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgIH0sXG4gICAgICAgIG9uTm90aWZpY2F0aW9uOiAodHlwZSwgaGFuZGxlcikgPT4ge1xuICAgICAgICAgICAgdGhyb3dJZkNsb3NlZE9yRGlzcG9zZWQoKTtcbiAgICAgICAgICAgIGxldCBtZXRob2Q7XG4gICAgICAgICAgICBpZiAoSXMuZnVuYyh0eXBlKSkge1xuICAgICAgICAgICAgICAgIHN0YXJOb3RpZmljYXRpb25IYW5kbGVyID0gdHlwZTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2UgaWYgKGhhbmRsZXIpIHtcbiAgICAgICAgICAgICAgICBpZiAoSXMuc3RyaW5nKHR5cGUpKSB7XG4gICAgICAgICAgICAgICAgICAgIG1ldGhvZCA9IHR5cGU7XG4gICAgICAgICAgICAgICAgICAgIG5vdGlmaWNhdGlvbkhhbmRsZXJzLnNldCh0eXBlLCB7IHR5cGU6IHVuZGVmaW5lZCwgaGFuZGxlciB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgIG1ldGhvZCA9IHR5cGUubWV0aG9kO1xuICAgICAgICAgICAgICAgICAgICBub3RpZmljYXRpb25IYW5kbGVycy5zZXQodHlwZS5tZXRob2QsIHsgdHlwZSwgaGFuZGxlciB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgICAgIGRpc3Bvc2U6ICgpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKG1ldGhvZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAobm90aWZpY2F0aW9uSGFuZGxlcnMuZ2V0KG1ldGhvZCk/LmhhbmRsZXIgPT09IGhhbmRsZXIpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBub3RpZmljYXRpb25IYW5kbGVycy5kZWxldGUobWV0aG9kKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIGlmIChzdGFyTm90aWZpY2F0aW9uSGFuZGxlciA9PT0gdHlwZSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgc3Rhck5vdGlmaWNhdGlvbkhhbmRsZXIgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9O1xuICAgICAgICB9LFxuICAgICAgICBvblByb2dyZXNzOiAoX3R5cGUsIHRva2VuLCBoYW5kbGVyKSA9PiB7XG4gICAgICAgICAgICBpZiAocHJvZ3Jlc3NIYW5kbGVycy5oYXModG9rZW4pKSB7XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBQcm9ncmVzcyBoYW5kbGVyIGZvciB0b2tlbiAke3Rva2VufSBhbHJlYWR5IHJlZ2lzdGVyZWRgKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHByb2dyZXNzSGFuZGxlcnMuc2V0KHRva2VuLCBoYW5kbGVyKTtcbiAgICAgICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICAgICAgZGlzcG9zZTogKCkgPT4ge1xuICAgICAgICAgICAgICAgICAgICBpZiAocHJvZ3Jlc3NIYW5kbGVycy5nZXQodG9rZW4pID09PSBoYW5kbGVyKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBwcm9ncmVzc0hhbmRsZXJzLmRlbGV0ZSh0b2tlbik7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9O1xuICAgICAgICB9LFxuICAgICAgICBzZW5kUHJvZ3Jlc3M6IChfdHlwZSwgdG9rZW4sIHZhbHVlKSA9PiB7XG4gICAgICAgICAgICAvLyBUaGlzIHNob3VsZCBub3QgYXdhaXQgYnV0IHNpbXBsZSByZXR1cm4gdG8gZW5zdXJlIHRoYXQgd2UgZG9uJ3QgaGF2ZSBhbm90aGVyXG4gICAgICAgICAgICAvLyBhc3luYyBzY2hlZHVsaW5nLiBPdGhlcndpc2Ugb25lIHNlbmQgY291bGQgb3ZlcnRha2UgYW5vdGhlciBzZW5kLlxuICAgICAgICAgICAgcmV0dXJuIGNvbm5lY3Rpb24uc2VuZE5vdGlmaWNhdGlvbihQcm9ncmVzc05vdGlmaWNhdGlvbi50eXBlLCB7IHRva2VuLCB2YWx1ZSB9KTtcbiAgICAgICAgfSxcbiAgICAgICAgb25VbmhhbmRsZWRQcm9ncmVzczogdW5oYW5kbGVkUHJvZ3Jlc3NFbWl0dGVyLmV2ZW50LFxuICAgICAgICBzZW5kUmVxdWVzdDogKHR5cGUsIC4uLmFyZ3MpID0+IHtcbiAgICAgICAgICAgIHRocm93SWZDbG9zZWRPckRpc3Bvc2VkKCk7XG4gICAgICAgICAgICB0aHJvd0lmTm90TGlzdGVuaW5nKCk7XG4gICAgICAgICAgICBmdW5jdGlvbiBzZW5kQ2FuY2VsbGF0aW9uKGNvbm5lY3Rpb24sIGlkKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgcCA9IGNhbmNlbGxhdGlvblN0cmF0ZWd5LnNlbmRlci5zZW5kQ2FuY2VsbGF0aW9uKGNvbm5lY3Rpb24sIGlkKTtcbiAgICAgICAgICAgICAgICBpZiAocCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgIGxvZ2dlci5sb2coYFJlY2VpdmVkIG5vIHByb21pc2UgZnJvbSBjYW5jZWxsYXRpb24gc3RyYXRlZ3kgd2hlbiBjYW5jZWxsaW5nIGlkICR7aWR9YCk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBwLmNhdGNoKCgpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGxvZ2dlci5sb2coYFNlbmRpbmcgY2FuY2VsbGF0aW9uIG1lc3NhZ2VzIGZvciBpZCAke2lkfSBmYWlsZWQuYCk7XG4gICAgICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGxldCBtZXRob2Q7XG4gICAgICAgICAgICBsZXQgbWVzc2FnZVBhcmFtcztcbiAgICAgICAgICAgIGxldCB0b2tlbiA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIGlmIChJcy5zdHJpbmcodHlwZSkpIHtcbiAgICAgICAgICAgICAgICBtZXRob2QgPSB0eXBlO1xuICAgICAgICAgICAgICAgIGNvbnN0IGZpcnN0ID0gYXJnc1swXTtcbiAgICAgICAgICAgICAgICBjb25zdCBsYXN0ID0gYXJnc1thcmdzLmxlbmd0aCAtIDFdO1xuICAgICAgICAgICAgICAgIGxldCBwYXJhbVN0YXJ0ID0gMDtcbiAgICAgICAgICAgICAgICBsZXQgcGFyYW1ldGVyU3RydWN0dXJlcyA9IG1lc3NhZ2VzXzEuUGFyYW1ldGVyU3RydWN0dXJlcy5hdXRvO1xuICAgICAgICAgICAgICAgIGlmIChtZXNzYWdlc18xLlBhcmFtZXRlclN0cnVjdHVyZXMuaXMoZmlyc3QpKSB7XG4gICAgICAgICAgICAgICAgICAgIHBhcmFtU3RhcnQgPSAxO1xuICAgICAgICAgICAgICAgICAgICBwYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gZmlyc3Q7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGxldCBwYXJhbUVuZCA9IGFyZ3MubGVuZ3RoO1xuICAgICAgICAgICAgICAgIGlmIChjYW5jZWxsYXRpb25fMS5DYW5jZWxsYXRpb25Ub2tlbi5pcyhsYXN0KSkge1xuICAgICAgICAgICAgICAgICAgICBwYXJhbUVuZCA9IHBhcmFtRW5kIC0gMTtcbiAgICAgICAgICAgICAgICAgICAgdG9rZW4gPSBsYXN0O1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBjb25zdCBudW1iZXJPZlBhcmFtcyA9IHBhcmFtRW5kIC0gcGFyYW1TdGFydDtcbiAgICAgICAgICAgICAgICBzd2l0Y2ggKG51bWJlck9mUGFyYW1zKSB7XG4gICAgICAgICAgICAgICAgICAgIGNhc2UgMDpcbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VQYXJhbXMgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgY2FzZSAxOlxuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVBhcmFtcyA9IGNvbXB1dGVTaW5nbGVQYXJhbShwYXJhbWV0ZXJTdHJ1Y3R1cmVzLCBhcmdzW3BhcmFtU3RhcnRdKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHBhcmFtZXRlclN0cnVjdHVyZXMgPT09IG1lc3NhZ2VzXzEuUGFyYW1ldGVyU3RydWN0dXJlcy5ieU5hbWUpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFJlY2VpdmVkICR7bnVtYmVyT2ZQYXJhbXN9IHBhcmFtZXRlcnMgZm9yICdieSBOYW1lJyByZXF1ZXN0IHBhcmFtZXRlciBzdHJ1Y3R1cmUuYCk7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlUGFyYW1zID0gYXJncy5zbGljZShwYXJhbVN0YXJ0LCBwYXJhbUVuZCkubWFwKHZhbHVlID0+IHVuZGVmaW5lZFRvTnVsbCh2YWx1ZSkpO1xuICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgY29uc3QgcGFyYW1zID0gYXJncztcbiAgICAgICAgICAgICAgICBtZXRob2QgPSB0eXBlLm1ldGhvZDtcbiAgICAgICAgICAgICAgICBtZXNzYWdlUGFyYW1zID0gY29tcHV0ZU1lc3NhZ2VQYXJhbXModHlwZSwgcGFyYW1zKTtcbiAgICAgICAgICAgICAgICBjb25zdCBudW1iZXJPZlBhcmFtcyA9IHR5cGUubnVtYmVyT2ZQYXJhbXM7XG4gICAgICAgICAgICAgICAgdG9rZW4gPSBjYW5jZWxsYXRpb25fMS5DYW5jZWxsYXRpb25Ub2tlbi5pcyhwYXJhbXNbbnVtYmVyT2ZQYXJhbXNdKSA/IHBhcmFtc1tudW1iZXJPZlBhcmFtc10gOiB1bmRlZmluZWQ7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjb25zdCBpZCA9IHNlcXVlbmNlTnVtYmVyKys7XG4gICAgICAgICAgICBsZXQgZGlzcG9zYWJsZTtcbiAgICAgICAgICAgIGxldCB0b2tlbldhc0NhbmNlbGxlZCA9IGZhbHNlO1xuICAgICAgICAgICAgaWYgKHRva2VuICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICBpZiAodG9rZW4uaXNDYW5jZWxsYXRpb25SZXF1ZXN0ZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgdG9rZW5XYXNDYW5jZWxsZWQgPSB0cnVlO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgZGlzcG9zYWJsZSA9IHRva2VuLm9uQ2FuY2VsbGF0aW9uUmVxdWVzdGVkKCgpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHNlbmRDYW5jZWxsYXRpb24oY29ubmVjdGlvbiwgaWQpO1xuICAgICAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjb25zdCByZXF1ZXN0TWVzc2FnZSA9IHtcbiAgICAgICAgICAgICAgICBqc29ucnBjOiB2ZXJzaW9uLFxuICAgICAgICAgICAgICAgIGlkOiBpZCxcbiAgICAgICAgICAgICAgICBtZXRob2Q6IG1ldGhvZCxcbiAgICAgICAgICAgICAgICBwYXJhbXM6IG1lc3NhZ2VQYXJhbXNcbiAgICAgICAgICAgIH07XG4gICAgICAgICAgICB0cmFjZVNlbmRpbmdSZXF1ZXN0KHJlcXVlc3RNZXNzYWdlKTtcbiAgICAgICAgICAgIGlmICh0eXBlb2YgY2FuY2VsbGF0aW9uU3RyYXRlZ3kuc2VuZGVyLmVuYWJsZUNhbmNlbGxhdGlvbiA9PT0gJ2Z1bmN0aW9uJykge1xuICAgICAgICAgICAgICAgIGNhbmNlbGxhdGlvblN0cmF0ZWd5LnNlbmRlci5lbmFibGVDYW5jZWxsYXRpb24ocmVxdWVzdE1lc3NhZ2UpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIG5vLWFzeW5jLXByb21pc2UtZXhlY3V0b3JcbiAgICAgICAgICAgIHJldHVybiBuZXcgUHJvbWlzZShhc3luYyAocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgcmVzb2x2ZVdpdGhDbGVhbnVwID0gKHIpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgcmVzb2x2ZShyKTtcbiAgICAgICAgICAgICAgICAgICAgY2FuY2VsbGF0aW9uU3RyYXRlZ3kuc2VuZGVyLmNsZWFudXAoaWQpO1xuICAgICAgICAgICAgICAgICAgICBkaXNwb3NhYmxlPy5kaXNwb3NlKCk7XG4gICAgICAgICAgICAgICAgfTtcbiAgICAgICAgICAgICAgICBjb25zdCByZWplY3RXaXRoQ2xlYW51cCA9IChyKSA9PiB7XG4gICAgICAgICAgICAgICAgICAgIHJlamVjdChyKTtcbiAgICAgICAgICAgICAgICAgICAgY2FuY2VsbGF0aW9uU3RyYXRlZ3kuc2VuZGVyLmNsZWFudXAoaWQpO1xuICAgICAgICAgICAgICAgICAgICBkaXNwb3NhYmxlPy5kaXNwb3NlKCk7XG4gICAgICAgICAgICAgICAgfTtcbiAgICAgICAgICAgICAgICBjb25zdCByZXNwb25zZVByb21pc2UgPSB7IG1ldGhvZDogbWV0aG9kLCB0aW1lclN0YXJ0OiBEYXRlLm5vdygpLCByZXNvbHZlOiByZXNvbHZlV2l0aENsZWFudXAsIHJlamVjdDogcmVqZWN0V2l0aENsZWFudXAgfTtcbiAgICAgICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgICAgICByZXNwb25zZVByb21pc2VzLnNldChpZCwgcmVzcG9uc2VQcm9taXNlKTtcbiAgICAgICAgICAgICAgICAgICAgYXdhaXQgbWVzc2FnZVdyaXRlci53cml0ZShyZXF1ZXN0TWVzc2FnZSk7XG4gICAgICAgICAgICAgICAgICAgIGlmICh0b2tlbldhc0NhbmNlbGxlZCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgc2VuZENhbmNlbGxhdGlvbihjb25uZWN0aW9uLCBpZCk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgICAgICAgICAgICAgIC8vIFdyaXRpbmcgdGhlIG1lc3NhZ2UgZmFpbGVkLiBTbyB3ZSBuZWVkIHRvIGRlbGV0ZSBpdCBmcm9tIHRoZSByZXNwb25zZSBwcm9taXNlcyBhbmRcbiAgICAgICAgICAgICAgICAgICAgLy8gcmVqZWN0IGl0LlxuICAgICAgICAgICAgICAgICAgICByZXNwb25zZVByb21pc2VzLmRlbGV0ZShpZCk7XG4gICAgICAgICAgICAgICAgICAgIHJlc3BvbnNlUHJvbWlzZS5yZWplY3QobmV3IG1lc3NhZ2VzXzEuUmVzcG9uc2VFcnJvcihtZXNzYWdlc18xLkVycm9yQ29kZXMuTWVzc2FnZVdyaXRlRXJyb3IsIGVycm9yLm1lc3NhZ2UgPyBlcnJvci5tZXNzYWdlIDogJ1Vua25vd24gcmVhc29uJykpO1xuICAgICAgICAgICAgICAgICAgICBsb2dnZXIuZXJyb3IoYFNlbmRpbmcgcmVxdWVzdCBmYWlsZWQuYCk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfSk7XG4gICAgICAgIH0sXG4gICAgICAgIG9uUmVxdWVzdDogKHR5cGUsIGhhbmRsZXIpID0+IHtcbiAgICAgICAgICAgIHRocm93SWZDbG9zZWRPckRpc3Bvc2VkKCk7XG4gICAgICAgICAgICBsZXQgbWV0aG9kID0gbnVsbDtcbiAgICAgICAgICAgIGlmIChTdGFyUmVxdWVzdEhhbmRsZXIuaXModHlwZSkpIHtcbiAgICAgICAgICAgICAgICBtZXRob2QgPSB1bmRlZmluZWQ7XG4gICAgICAgICAgICAgICAgc3RhclJlcXVlc3RIYW5kbGVyID0gdHlwZTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2UgaWYgKElzLnN0cmluZyh0eXBlKSkge1xuICAgICAgICAgICAgICAgIG1ldGhvZCA9IG51bGw7XG4gICAgICAgICAgICAgICAgaWYgKGhhbmRsZXIgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgICAgICBtZXRob2QgPSB0eXBlO1xuICAgICAgICAgICAgICAgICAgICByZXF1ZXN0SGFuZGxlcnMuc2V0KHR5cGUsIHsgaGFuZGxlcjogaGFuZGxlciwgdHlwZTogdW5kZWZpbmVkIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIGlmIChoYW5kbGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgbWV0aG9kID0gdHlwZS5tZXRob2Q7XG4gICAgICAgICAgICAgICAgICAgIHJlcXVlc3RIYW5kbGVycy5zZXQodHlwZS5tZXRob2QsIHsgdHlwZSwgaGFuZGxlciB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgICAgIGRpc3Bvc2U6ICgpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKG1ldGhvZCA9PT0gbnVsbCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGlmIChtZXRob2QgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHJlcXVlc3RIYW5kbGVycy5nZXQobWV0aG9kKT8uaGFuZGxlciA9PT0gaGFuZGxlcikge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHJlcXVlc3RIYW5kbGVycy5kZWxldGUobWV0aG9kKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIGlmIChzdGFyUmVxdWVzdEhhbmRsZXIgPT09IHR5cGUpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHN0YXJSZXF1ZXN0SGFuZGxlciA9IHVuZGVmaW5lZDtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgIH0sXG4gICAgICAgIGhhc1BlbmRpbmdSZXNwb25zZTogKCkgPT4ge1xuICAgICAgICAgICAgcmV0dXJuIHJlc3BvbnNlUHJvbWlzZXMuc2l6ZSA+IDA7XG4gICAgICAgIH0sXG4gICAgICAgIHRyYWNlOiBhc3luYyAoX3ZhbHVlLCBfdHJhY2VyLCBzZW5kTm90aWZpY2F0aW9uT3JUcmFjZU9wdGlvbnMpID0+IHtcbiAgICAgICAgICAgIGxldCBfc2VuZE5vdGlmaWNhdGlvbiA9IGZhbHNlO1xuICAgICAgICAgICAgbGV0IF90cmFjZUZvcm1hdCA9IFRyYWNlRm9ybWF0LlRleHQ7XG4gICAgICAgICAgICBpZiAoc2VuZE5vdGlmaWNhdGlvbk9yVHJhY2VPcHRpb25zICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICBpZiAoSXMuYm9vbGVhbihzZW5kTm90aWZpY2F0aW9uT3JUcmFjZU9wdGlvbnMpKSB7XG4gICAgICAgICAgICAgICAgICAgIF9zZW5kTm90aWZpY2F0aW9uID0gc2VuZE5vdGlmaWNhdGlvbk9yVHJhY2VPcHRpb25zO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgX3NlbmROb3RpZmljYXRpb24gPSBzZW5kTm90aWZpY2F0aW9uT3JUcmFjZU9wdGlvbnMuc2VuZE5vdGlmaWNhdGlvbiB8fCBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgX3RyYWNlRm9ybWF0ID0gc2VuZE5vdGlmaWNhdGlvbk9yVHJhY2VPcHRpb25zLnRyYWNlRm9ybWF0IHx8IFRyYWNlRm9ybWF0LlRleHQ7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdHJhY2UgPSBfdmFsdWU7XG4gICAgICAgICAgICB0cmFjZUZvcm1hdCA9IF90cmFjZUZvcm1hdDtcbiAgICAgICAgICAgIGlmICh0cmFjZSA9PT0gVHJhY2UuT2ZmKSB7XG4gICAgICAgICAgICAgICAgdHJhY2VyID0gdW5kZWZpbmVkO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgdHJhY2VyID0gX3RyYWNlcjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGlmIChfc2VuZE5vdGlmaWNhdGlvbiAmJiAhaXNDbG9zZWQoKSAmJiAhaXNEaXNwb3NlZCgpKSB7XG4gICAgICAgICAgICAgICAgYXdhaXQgY29ubmVjdGlvbi5zZW5kTm90aWZpY2F0aW9uKFNldFRyYWNlTm90aWZpY2F0aW9uLnR5cGUsIHsgdmFsdWU6IFRyYWNlLnRvU3RyaW5nKF92YWx1ZSkgfSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH0sXG4gICAgICAgIG9uRXJyb3I6IGVycm9yRW1pdHRlci5ldmVudCxcbiAgICAgICAgb25DbG9zZTogY2xvc2VFbWl0dGVyLmV2ZW50LFxuICAgICAgICBvblVuaGFuZGxlZE5vdGlmaWNhdGlvbjogdW5oYW5kbGVkTm90aWZpY2F0aW9uRW1pdHRlci5ldmVudCxcbiAgICAgICAgb25EaXNwb3NlOiBkaXNwb3NlRW1pdHRlci5ldmVudCxcbiAgICAgICAgZW5kOiAoKSA9PiB7XG4gICAgICAgICAgICBtZXNzYWdlV3JpdGVyLmVuZCgpO1xuICAgICAgICB9LFxuICAgICAgICBkaXNwb3NlOiAoKSA9PiB7XG4gICAgICAgICAgICBpZiAoaXNEaXNwb3NlZCgpKSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgc3RhdGUgPSBDb25uZWN0aW9uU3RhdGUuRGlzcG9zZWQ7XG4gICAgICAgICAgICBkaXNwb3NlRW1pdHRlci5maXJlKHVuZGVmaW5lZCk7XG4gICAgICAgICAgICBjb25zdCBlcnJvciA9IG5ldyBtZXNzYWdlc18xLlJlc3BvbnNlRXJyb3IobWVzc2FnZXNfMS5FcnJvckNvZGVzLlBlbmRpbmdSZXNwb25zZVJlamVjdGVkLCAnUGVuZGluZyByZXNwb25zZSByZWplY3RlZCBzaW5jZSBjb25uZWN0aW9uIGdvdCBkaXNwb3NlZCcpO1xuICAgICAgICAgICAgZm9yIChjb25zdCBwcm9taXNlIG9mIHJlc3BvbnNlUHJvbWlzZXMudmFsdWVzKCkpIHtcbiAgICAgICAgICAgICAgICBwcm9taXNlLnJlamVjdChlcnJvcik7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXNwb25zZVByb21pc2VzID0gbmV3IE1hcCgpO1xuICAgICAgICAgICAgcmVxdWVzdFRva2VucyA9IG5ldyBNYXAoKTtcbiAgICAgICAgICAgIGtub3duQ2FuY2VsZWRSZXF1ZXN0cyA9IG5ldyBTZXQoKTtcbiAgICAgICAgICAgIG1lc3NhZ2VRdWV1ZSA9IG5ldyBsaW5rZWRNYXBfMS5MaW5rZWRNYXAoKTtcbiAgICAgICAgICAgIC8vIFRlc3QgZm9yIGJhY2t3YXJkcyBjb21wYXRpYmlsaXR5XG4gICAgICAgICAgICBpZiAoSXMuZnVuYyhtZXNzYWdlV3JpdGVyLmRpc3Bvc2UpKSB7XG4gICAgICAgICAgICAgICAgbWVzc2FnZVdyaXRlci5kaXNwb3NlKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpZiAoSXMuZnVuYyhtZXNzYWdlUmVhZGVyLmRpc3Bvc2UpKSB7XG4gICAgICAgICAgICAgICAgbWVzc2FnZVJlYWRlci5kaXNwb3NlKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH0sXG4gICAgICAgIGxpc3RlbjogKCkgPT4ge1xuICAgICAgICAgICAgdGhyb3dJZkNsb3NlZE9yRGlzcG9zZWQoKTtcbiAgICAgICAgICAgIHRocm93SWZMaXN0ZW5pbmcoKTtcbiAgICAgICAgICAgIHN0YXRlID0gQ29ubmVjdGlvblN0YXRlLkxpc3RlbmluZztcbiAgICAgICAgICAgIG1lc3NhZ2VSZWFkZXIubGlzdGVuKGNhbGxiYWNrKTtcbiAgICAgICAgfSxcbiAgICAgICAgaW5zcGVjdDogKCkgPT4ge1xuICAgICAgICAgICAgKDAsIHJhbF8xLmRlZmF1bHQpKCkuY29uc29sZS5sb2coJ2luc3BlY3QnKTtcbiAgICAgICAgfVxuICAgIH07XG4gICAgY29ubmVjdGlvbi5vbk5vdGlmaWNhdGlvbihMb2dUcmFjZU5vdGlmaWNhdGlvbi50eXBlLCAocGFyYW1zKSA9PiB7XG4gICAgICAgIGlmICh0cmFjZSA9PT0gVHJhY2UuT2ZmIHx8ICF0cmFjZXIpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCB2ZXJib3NlID0gdHJhY2UgPT09IFRyYWNlLlZlcmJvc2UgfHwgdHJhY2UgPT09IFRyYWNlLkNvbXBhY3Q7XG4gICAgICAgIHRyYWNlci5sb2cocGFyYW1zLm1lc3NhZ2UsIHZlcmJvc2UgPyBwYXJhbXMudmVyYm9zZSA6IHVuZGVmaW5lZCk7XG4gICAgfSk7XG4gICAgY29ubmVjdGlvbi5vbk5vdGlmaWNhdGlvbihQcm9ncmVzc05vdGlmaWNhdGlvbi50eXBlLCBhc3luYyAocGFyYW1zKSA9PiB7XG4gICAgICAgIGNvbnN0IGhhbmRsZXIgPSBwcm9ncmVzc0hhbmRsZXJzLmdldChwYXJhbXMudG9rZW4pO1xuICAgICAgICBpZiAoaGFuZGxlcikge1xuICAgICAgICAgICAgYXdhaXQgaGFuZGxlcihwYXJhbXMudmFsdWUpO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgdW5oYW5kbGVkUHJvZ3Jlc3NFbWl0dGVyLmZpcmUocGFyYW1zKTtcbiAgICAgICAgfVxuICAgIH0pO1xuICAgIHJldHVybiBjb25uZWN0aW9uO1xufVxuIiwgIlwidXNlIHN0cmljdFwiO1xuLyogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cbiAqIENvcHlyaWdodCAoYykgTWljcm9zb2Z0IENvcnBvcmF0aW9uLiBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xuLy8vIDxyZWZlcmVuY2UgcGF0aD1cIi4uLy4uL3R5cGluZ3MvdGhlbmFibGUuZC50c1wiIHByZXNlcnZlPVwidHJ1ZVwiLz5cbnZhciBfX2ltcG9ydERlZmF1bHQgPSAodGhpcyAmJiB0aGlzLl9faW1wb3J0RGVmYXVsdCkgfHwgZnVuY3Rpb24gKG1vZCkge1xuICAgIHJldHVybiAobW9kICYmIG1vZC5fX2VzTW9kdWxlKSA/IG1vZCA6IHsgXCJkZWZhdWx0XCI6IG1vZCB9O1xufTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIl9fZXNNb2R1bGVcIiwgeyB2YWx1ZTogdHJ1ZSB9KTtcbmV4cG9ydHMuUHJvZ3Jlc3NUeXBlID0gZXhwb3J0cy5Qcm9ncmVzc1Rva2VuID0gZXhwb3J0cy5jcmVhdGVNZXNzYWdlQ29ubmVjdGlvbiA9IGV4cG9ydHMuTnVsbExvZ2dlciA9IGV4cG9ydHMuQ29ubmVjdGlvbk9wdGlvbnMgPSBleHBvcnRzLkNvbm5lY3Rpb25TdHJhdGVneSA9IGV4cG9ydHMuQWJzdHJhY3RNZXNzYWdlQnVmZmVyID0gZXhwb3J0cy5Xcml0ZWFibGVTdHJlYW1NZXNzYWdlV3JpdGVyID0gZXhwb3J0cy5BYnN0cmFjdE1lc3NhZ2VXcml0ZXIgPSBleHBvcnRzLk1lc3NhZ2VXcml0ZXIgPSBleHBvcnRzLlJlYWRhYmxlU3RyZWFtTWVzc2FnZVJlYWRlciA9IGV4cG9ydHMuQWJzdHJhY3RNZXNzYWdlUmVhZGVyID0gZXhwb3J0cy5NZXNzYWdlUmVhZGVyID0gZXhwb3J0cy5TaGFyZWRBcnJheVJlY2VpdmVyU3RyYXRlZ3kgPSBleHBvcnRzLlNoYXJlZEFycmF5U2VuZGVyU3RyYXRlZ3kgPSBleHBvcnRzLkNhbmNlbGxhdGlvblRva2VuID0gZXhwb3J0cy5DYW5jZWxsYXRpb25Ub2tlblNvdXJjZSA9IGV4cG9ydHMuRW1pdHRlciA9IGV4cG9ydHMuRXZlbnQgPSBleHBvcnRzLkRpc3Bvc2FibGUgPSBleHBvcnRzLkxSVUNhY2hlID0gZXhwb3J0cy5Ub3VjaCA9IGV4cG9ydHMuTGlua2VkTWFwID0gZXhwb3J0cy5QYXJhbWV0ZXJTdHJ1Y3R1cmVzID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlOSA9IGV4cG9ydHMuTm90aWZpY2F0aW9uVHlwZTggPSBleHBvcnRzLk5vdGlmaWNhdGlvblR5cGU3ID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlNiA9IGV4cG9ydHMuTm90aWZpY2F0aW9uVHlwZTUgPSBleHBvcnRzLk5vdGlmaWNhdGlvblR5cGU0ID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlMyA9IGV4cG9ydHMuTm90aWZpY2F0aW9uVHlwZTIgPSBleHBvcnRzLk5vdGlmaWNhdGlvblR5cGUxID0gZXhwb3J0cy5Ob3RpZmljYXRpb25UeXBlMCA9IGV4cG9ydHMuTm90aWZpY2F0aW9uVHlwZSA9IGV4cG9ydHMuRXJyb3JDb2RlcyA9IGV4cG9ydHMuUmVzcG9uc2VFcnJvciA9IGV4cG9ydHMuUmVxdWVzdFR5cGU5ID0gZXhwb3J0cy5SZXF1ZXN0VHlwZTggPSBleHBvcnRzLlJlcXVlc3RUeXBlNyA9IGV4cG9ydHMuUmVxdWVzdFR5cGU2ID0gZXhwb3J0cy5SZXF1ZXN0VHlwZTUgPSBleHBvcnRzLlJlcXVlc3RUeXBlNCA9IGV4cG9ydHMuUmVxdWVzdFR5cGUzID0gZXhwb3J0cy5SZXF1ZXN0VHlwZTIgPSBleHBvcnRzLlJlcXVlc3RUeXBlMSA9IGV4cG9ydHMuUmVxdWVzdFR5cGUwID0gZXhwb3J0cy5SZXF1ZXN0VHlwZSA9IGV4cG9ydHMuTWVzc2FnZSA9IGV4cG9ydHMuUkFMID0gdm9pZCAwO1xuZXhwb3J0cy5NZXNzYWdlU3RyYXRlZ3kgPSBleHBvcnRzLkNhbmNlbGxhdGlvblN0cmF0ZWd5ID0gZXhwb3J0cy5DYW5jZWxsYXRpb25TZW5kZXJTdHJhdGVneSA9IGV4cG9ydHMuUmVxdWVzdENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3kgPSBleHBvcnRzLklkQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSA9IGV4cG9ydHMuQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSA9IGV4cG9ydHMuQ29ubmVjdGlvbkVycm9yID0gZXhwb3J0cy5Db25uZWN0aW9uRXJyb3JzID0gZXhwb3J0cy5Mb2dUcmFjZU5vdGlmaWNhdGlvbiA9IGV4cG9ydHMuU2V0VHJhY2VOb3RpZmljYXRpb24gPSBleHBvcnRzLlRyYWNlRm9ybWF0ID0gZXhwb3J0cy5UcmFjZVZhbHVlcyA9IGV4cG9ydHMuVHJhY2VWYWx1ZSA9IGV4cG9ydHMuVHJhY2UgPSB2b2lkIDA7XG5jb25zdCBtZXNzYWdlc18xID0gcmVxdWlyZShcIi4vbWVzc2FnZXNcIik7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJNZXNzYWdlXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLk1lc3NhZ2U7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJSZXF1ZXN0VHlwZVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5SZXF1ZXN0VHlwZTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlJlcXVlc3RUeXBlMFwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5SZXF1ZXN0VHlwZTA7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJSZXF1ZXN0VHlwZTFcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VzXzEuUmVxdWVzdFR5cGUxOyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiUmVxdWVzdFR5cGUyXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLlJlcXVlc3RUeXBlMjsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlJlcXVlc3RUeXBlM1wiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5SZXF1ZXN0VHlwZTM7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJSZXF1ZXN0VHlwZTRcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VzXzEuUmVxdWVzdFR5cGU0OyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiUmVxdWVzdFR5cGU1XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLlJlcXVlc3RUeXBlNTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlJlcXVlc3RUeXBlNlwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5SZXF1ZXN0VHlwZTY7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJSZXF1ZXN0VHlwZTdcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VzXzEuUmVxdWVzdFR5cGU3OyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiUmVxdWVzdFR5cGU4XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLlJlcXVlc3RUeXBlODsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlJlcXVlc3RUeXBlOVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5SZXF1ZXN0VHlwZTk7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJSZXNwb25zZUVycm9yXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLlJlc3BvbnNlRXJyb3I7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJFcnJvckNvZGVzXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLkVycm9yQ29kZXM7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJOb3RpZmljYXRpb25UeXBlXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLk5vdGlmaWNhdGlvblR5cGU7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJOb3RpZmljYXRpb25UeXBlMFwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5Ob3RpZmljYXRpb25UeXBlMDsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIk5vdGlmaWNhdGlvblR5cGUxXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLk5vdGlmaWNhdGlvblR5cGUxOyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiTm90aWZpY2F0aW9uVHlwZTJcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VzXzEuTm90aWZpY2F0aW9uVHlwZTI7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJOb3RpZmljYXRpb25UeXBlM1wiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5Ob3RpZmljYXRpb25UeXBlMzsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIk5vdGlmaWNhdGlvblR5cGU0XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLk5vdGlmaWNhdGlvblR5cGU0OyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiTm90aWZpY2F0aW9uVHlwZTVcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VzXzEuTm90aWZpY2F0aW9uVHlwZTU7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJOb3RpZmljYXRpb25UeXBlNlwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5Ob3RpZmljYXRpb25UeXBlNjsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIk5vdGlmaWNhdGlvblR5cGU3XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlc18xLk5vdGlmaWNhdGlvblR5cGU3OyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiTm90aWZpY2F0aW9uVHlwZThcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VzXzEuTm90aWZpY2F0aW9uVHlwZTg7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJOb3RpZmljYXRpb25UeXBlOVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZXNfMS5Ob3RpZmljYXRpb25UeXBlOTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlBhcmFtZXRlclN0cnVjdHVyZXNcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VzXzEuUGFyYW1ldGVyU3RydWN0dXJlczsgfSB9KTtcbmNvbnN0IGxpbmtlZE1hcF8xID0gcmVxdWlyZShcIi4vbGlua2VkTWFwXCIpO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiTGlua2VkTWFwXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBsaW5rZWRNYXBfMS5MaW5rZWRNYXA7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJMUlVDYWNoZVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbGlua2VkTWFwXzEuTFJVQ2FjaGU7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJUb3VjaFwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbGlua2VkTWFwXzEuVG91Y2g7IH0gfSk7XG5jb25zdCBkaXNwb3NhYmxlXzEgPSByZXF1aXJlKFwiLi9kaXNwb3NhYmxlXCIpO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiRGlzcG9zYWJsZVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gZGlzcG9zYWJsZV8xLkRpc3Bvc2FibGU7IH0gfSk7XG5jb25zdCBldmVudHNfMSA9IHJlcXVpcmUoXCIuL2V2ZW50c1wiKTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIkV2ZW50XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBldmVudHNfMS5FdmVudDsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIkVtaXR0ZXJcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGV2ZW50c18xLkVtaXR0ZXI7IH0gfSk7XG5jb25zdCBjYW5jZWxsYXRpb25fMSA9IHJlcXVpcmUoXCIuL2NhbmNlbGxhdGlvblwiKTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIkNhbmNlbGxhdGlvblRva2VuU291cmNlXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjYW5jZWxsYXRpb25fMS5DYW5jZWxsYXRpb25Ub2tlblNvdXJjZTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIkNhbmNlbGxhdGlvblRva2VuXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjYW5jZWxsYXRpb25fMS5DYW5jZWxsYXRpb25Ub2tlbjsgfSB9KTtcbmNvbnN0IHNoYXJlZEFycmF5Q2FuY2VsbGF0aW9uXzEgPSByZXF1aXJlKFwiLi9zaGFyZWRBcnJheUNhbmNlbGxhdGlvblwiKTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlNoYXJlZEFycmF5U2VuZGVyU3RyYXRlZ3lcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIHNoYXJlZEFycmF5Q2FuY2VsbGF0aW9uXzEuU2hhcmVkQXJyYXlTZW5kZXJTdHJhdGVneTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlNoYXJlZEFycmF5UmVjZWl2ZXJTdHJhdGVneVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gc2hhcmVkQXJyYXlDYW5jZWxsYXRpb25fMS5TaGFyZWRBcnJheVJlY2VpdmVyU3RyYXRlZ3k7IH0gfSk7XG5jb25zdCBtZXNzYWdlUmVhZGVyXzEgPSByZXF1aXJlKFwiLi9tZXNzYWdlUmVhZGVyXCIpO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiTWVzc2FnZVJlYWRlclwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZVJlYWRlcl8xLk1lc3NhZ2VSZWFkZXI7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJBYnN0cmFjdE1lc3NhZ2VSZWFkZXJcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VSZWFkZXJfMS5BYnN0cmFjdE1lc3NhZ2VSZWFkZXI7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJSZWFkYWJsZVN0cmVhbU1lc3NhZ2VSZWFkZXJcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VSZWFkZXJfMS5SZWFkYWJsZVN0cmVhbU1lc3NhZ2VSZWFkZXI7IH0gfSk7XG5jb25zdCBtZXNzYWdlV3JpdGVyXzEgPSByZXF1aXJlKFwiLi9tZXNzYWdlV3JpdGVyXCIpO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiTWVzc2FnZVdyaXRlclwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gbWVzc2FnZVdyaXRlcl8xLk1lc3NhZ2VXcml0ZXI7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJBYnN0cmFjdE1lc3NhZ2VXcml0ZXJcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VXcml0ZXJfMS5BYnN0cmFjdE1lc3NhZ2VXcml0ZXI7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJXcml0ZWFibGVTdHJlYW1NZXNzYWdlV3JpdGVyXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBtZXNzYWdlV3JpdGVyXzEuV3JpdGVhYmxlU3RyZWFtTWVzc2FnZVdyaXRlcjsgfSB9KTtcbmNvbnN0IG1lc3NhZ2VCdWZmZXJfMSA9IHJlcXVpcmUoXCIuL21lc3NhZ2VCdWZmZXJcIik7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJBYnN0cmFjdE1lc3NhZ2VCdWZmZXJcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIG1lc3NhZ2VCdWZmZXJfMS5BYnN0cmFjdE1lc3NhZ2VCdWZmZXI7IH0gfSk7XG5jb25zdCBjb25uZWN0aW9uXzEgPSByZXF1aXJlKFwiLi9jb25uZWN0aW9uXCIpO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiQ29ubmVjdGlvblN0cmF0ZWd5XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjb25uZWN0aW9uXzEuQ29ubmVjdGlvblN0cmF0ZWd5OyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiQ29ubmVjdGlvbk9wdGlvbnNcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5Db25uZWN0aW9uT3B0aW9uczsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIk51bGxMb2dnZXJcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5OdWxsTG9nZ2VyOyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiY3JlYXRlTWVzc2FnZUNvbm5lY3Rpb25cIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5jcmVhdGVNZXNzYWdlQ29ubmVjdGlvbjsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlByb2dyZXNzVG9rZW5cIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5Qcm9ncmVzc1Rva2VuOyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiUHJvZ3Jlc3NUeXBlXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjb25uZWN0aW9uXzEuUHJvZ3Jlc3NUeXBlOyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiVHJhY2VcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5UcmFjZTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlRyYWNlVmFsdWVcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5UcmFjZVZhbHVlOyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiVHJhY2VGb3JtYXRcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5UcmFjZUZvcm1hdDsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlNldFRyYWNlTm90aWZpY2F0aW9uXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjb25uZWN0aW9uXzEuU2V0VHJhY2VOb3RpZmljYXRpb247IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJMb2dUcmFjZU5vdGlmaWNhdGlvblwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gY29ubmVjdGlvbl8xLkxvZ1RyYWNlTm90aWZpY2F0aW9uOyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiQ29ubmVjdGlvbkVycm9yc1wiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gY29ubmVjdGlvbl8xLkNvbm5lY3Rpb25FcnJvcnM7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJDb25uZWN0aW9uRXJyb3JcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5Db25uZWN0aW9uRXJyb3I7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjb25uZWN0aW9uXzEuQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIklkQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gY29ubmVjdGlvbl8xLklkQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlJlcXVlc3RDYW5jZWxsYXRpb25SZWNlaXZlclN0cmF0ZWd5XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjb25uZWN0aW9uXzEuUmVxdWVzdENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3k7IH0gfSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJDYW5jZWxsYXRpb25TZW5kZXJTdHJhdGVneVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gY29ubmVjdGlvbl8xLkNhbmNlbGxhdGlvblNlbmRlclN0cmF0ZWd5OyB9IH0pO1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiQ2FuY2VsbGF0aW9uU3RyYXRlZ3lcIiwgeyBlbnVtZXJhYmxlOiB0cnVlLCBnZXQ6IGZ1bmN0aW9uICgpIHsgcmV0dXJuIGNvbm5lY3Rpb25fMS5DYW5jZWxsYXRpb25TdHJhdGVneTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIk1lc3NhZ2VTdHJhdGVneVwiLCB7IGVudW1lcmFibGU6IHRydWUsIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gY29ubmVjdGlvbl8xLk1lc3NhZ2VTdHJhdGVneTsgfSB9KTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIlRyYWNlVmFsdWVzXCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBjb25uZWN0aW9uXzEuVHJhY2VWYWx1ZXM7IH0gfSk7XG5jb25zdCByYWxfMSA9IF9faW1wb3J0RGVmYXVsdChyZXF1aXJlKFwiLi9yYWxcIikpO1xuZXhwb3J0cy5SQUwgPSByYWxfMS5kZWZhdWx0O1xuIiwgIlwidXNlIHN0cmljdFwiO1xuLyogLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cbiAqIENvcHlyaWdodCAoYykgTWljcm9zb2Z0IENvcnBvcmF0aW9uLiBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICogTGljZW5zZWQgdW5kZXIgdGhlIE1JVCBMaWNlbnNlLiBTZWUgTGljZW5zZS50eHQgaW4gdGhlIHByb2plY3Qgcm9vdCBmb3IgbGljZW5zZSBpbmZvcm1hdGlvbi5cbiAqIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsIFwiX19lc01vZHVsZVwiLCB7IHZhbHVlOiB0cnVlIH0pO1xuY29uc3QgdXRpbF8xID0gcmVxdWlyZShcInV0aWxcIik7XG5jb25zdCBjcnlwdG9fMSA9IHJlcXVpcmUoXCJjcnlwdG9cIik7XG5jb25zdCBhcGlfMSA9IHJlcXVpcmUoXCIuLi9jb21tb24vYXBpXCIpO1xuY2xhc3MgTWVzc2FnZUJ1ZmZlciBleHRlbmRzIGFwaV8xLkFic3RyYWN0TWVzc2FnZUJ1ZmZlciB7XG4gICAgc3RhdGljIGVtcHR5QnVmZmVyID0gQnVmZmVyLmFsbG9jVW5zYWZlKDApO1xuICAgIGNvbnN0cnVjdG9yKGVuY29kaW5nID0gJ3V0Zi04Jykge1xuICAgICAgICBzdXBlcihlbmNvZGluZyk7XG4gICAgfVxuICAgIGVtcHR5QnVmZmVyKCkge1xuICAgICAgICByZXR1cm4gTWVzc2FnZUJ1ZmZlci5lbXB0eUJ1ZmZlcjtcbiAgICB9XG4gICAgZnJvbVN0cmluZyh2YWx1ZSwgZW5jb2RpbmcpIHtcbiAgICAgICAgcmV0dXJuIEJ1ZmZlci5mcm9tKHZhbHVlLCBlbmNvZGluZyk7XG4gICAgfVxuICAgIHRvU3RyaW5nKHZhbHVlLCBlbmNvZGluZykge1xuICAgICAgICBpZiAodmFsdWUgaW5zdGFuY2VvZiBCdWZmZXIpIHtcbiAgICAgICAgICAgIHJldHVybiB2YWx1ZS50b1N0cmluZyhlbmNvZGluZyk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICByZXR1cm4gbmV3IHV0aWxfMS5UZXh0RGVjb2RlcihlbmNvZGluZykuZGVjb2RlKHZhbHVlKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBhc05hdGl2ZShidWZmZXIsIGxlbmd0aCkge1xuICAgICAgICBpZiAobGVuZ3RoID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIHJldHVybiBidWZmZXIgaW5zdGFuY2VvZiBCdWZmZXIgPyBidWZmZXIgOiBCdWZmZXIuZnJvbShidWZmZXIpO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgcmV0dXJuIGJ1ZmZlciBpbnN0YW5jZW9mIEJ1ZmZlciA/IGJ1ZmZlci5zbGljZSgwLCBsZW5ndGgpIDogQnVmZmVyLmZyb20oYnVmZmVyLnN1YmFycmF5KDAsIGxlbmd0aCkpO1xuICAgICAgICB9XG4gICAgfVxuICAgIGFsbG9jTmF0aXZlKGxlbmd0aCkge1xuICAgICAgICByZXR1cm4gQnVmZmVyLmFsbG9jVW5zYWZlKGxlbmd0aCk7XG4gICAgfVxufVxuY2xhc3MgUmVhZGFibGVTdHJlYW1XcmFwcGVyIHtcbiAgICBzdHJlYW07XG4gICAgY29uc3RydWN0b3Ioc3RyZWFtKSB7XG4gICAgICAgIHRoaXMuc3RyZWFtID0gc3RyZWFtO1xuICAgIH1cbiAgICBvbkNsb3NlKGxpc3RlbmVyKSB7XG4gICAgICAgIHRoaXMuc3RyZWFtLm9uKCdjbG9zZScsIGxpc3RlbmVyKTtcbiAgICAgICAgcmV0dXJuIGFwaV8xLkRpc3Bvc2FibGUuY3JlYXRlKCgpID0+IHRoaXMuc3RyZWFtLm9mZignY2xvc2UnLCBsaXN0ZW5lcikpO1xuICAgIH1cbiAgICBvbkVycm9yKGxpc3RlbmVyKSB7XG4gICAgICAgIHRoaXMuc3RyZWFtLm9uKCdlcnJvcicsIGxpc3RlbmVyKTtcbiAgICAgICAgcmV0dXJuIGFwaV8xLkRpc3Bvc2FibGUuY3JlYXRlKCgpID0+IHRoaXMuc3RyZWFtLm9mZignZXJyb3InLCBsaXN0ZW5lcikpO1xuICAgIH1cbiAgICBvbkVuZChsaXN0ZW5lcikge1xuICAgICAgICB0aGlzLnN0cmVhbS5vbignZW5kJywgbGlzdGVuZXIpO1xuICAgICAgICByZXR1cm4gYXBpXzEuRGlzcG9zYWJsZS5jcmVhdGUoKCkgPT4gdGhpcy5zdHJlYW0ub2ZmKCdlbmQnLCBsaXN0ZW5lcikpO1xuICAgIH1cbiAgICBvbkRhdGEobGlzdGVuZXIpIHtcbiAgICAgICAgdGhpcy5zdHJlYW0ub24oJ2RhdGEnLCBsaXN0ZW5lcik7XG4gICAgICAgIHJldHVybiBhcGlfMS5EaXNwb3NhYmxlLmNyZWF0ZSgoKSA9PiB0aGlzLnN0cmVhbS5vZmYoJ2RhdGEnLCBsaXN0ZW5lcikpO1xuICAgIH1cbn1cbmNsYXNzIFdyaXRhYmxlU3RyZWFtV3JhcHBlciB7XG4gICAgc3RyZWFtO1xuICAgIGNvbnN0cnVjdG9yKHN0cmVhbSkge1xuICAgICAgICB0aGlzLnN0cmVhbSA9IHN0cmVhbTtcbiAgICB9XG4gICAgb25DbG9zZShsaXN0ZW5lcikge1xuICAgICAgICB0aGlzLnN0cmVhbS5vbignY2xvc2UnLCBsaXN0ZW5lcik7XG4gICAgICAgIHJldHVybiBhcGlfMS5EaXNwb3NhYmxlLmNyZWF0ZSgoKSA9PiB0aGlzLnN0cmVhbS5vZmYoJ2Nsb3NlJywgbGlzdGVuZXIpKTtcbiAgICB9XG4gICAgb25FcnJvcihsaXN0ZW5lcikge1xuICAgICAgICB0aGlzLnN0cmVhbS5vbignZXJyb3InLCBsaXN0ZW5lcik7XG4gICAgICAgIHJldHVybiBhcGlfMS5EaXNwb3NhYmxlLmNyZWF0ZSgoKSA9PiB0aGlzLnN0cmVhbS5vZmYoJ2Vycm9yJywgbGlzdGVuZXIpKTtcbiAgICB9XG4gICAgb25FbmQobGlzdGVuZXIpIHtcbiAgICAgICAgdGhpcy5zdHJlYW0ub24oJ2VuZCcsIGxpc3RlbmVyKTtcbiAgICAgICAgcmV0dXJuIGFwaV8xLkRpc3Bvc2FibGUuY3JlYXRlKCgpID0+IHRoaXMuc3RyZWFtLm9mZignZW5kJywgbGlzdGVuZXIpKTtcbiAgICB9XG4gICAgd3JpdGUoZGF0YSwgZW5jb2RpbmcpIHtcbiAgICAgICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IGNhbGxiYWNrID0gKGVycm9yKSA9PiB7XG4gICAgICAgICAgICAgICAgaWYgKGVycm9yID09PSB1bmRlZmluZWQgfHwgZXJyb3IgPT09IG51bGwpIHtcbiAgICAgICAgICAgICAgICAgICAgcmVzb2x2ZSgpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgcmVqZWN0KGVycm9yKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9O1xuICAgICAgICAgICAgaWYgKHR5cGVvZiBkYXRhID09PSAnc3RyaW5nJykge1xuICAgICAgICAgICAgICAgIHRoaXMuc3RyZWFtLndyaXRlKGRhdGEsIGVuY29kaW5nLCBjYWxsYmFjayk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICB0aGlzLnN0cmVhbS53cml0ZShkYXRhLCBjYWxsYmFjayk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH0pO1xuICAgIH1cbiAgICBlbmQoKSB7XG4gICAgICAgIHRoaXMuc3RyZWFtLmVuZCgpO1xuICAgIH1cbn1cbmNvbnN0IF9yaWwgPSBPYmplY3QuZnJlZXplKHtcbiAgICBjcnlwdG86IE9iamVjdC5mcmVlemUoe1xuICAgICAgICByYW5kb21VVUlEOiAoKSA9PiAoMCwgY3J5cHRvXzEucmFuZG9tVVVJRCkoKVxuICAgIH0pLFxuICAgIG1lc3NhZ2VCdWZmZXI6IE9iamVjdC5mcmVlemUoe1xuICAgICAgICBjcmVhdGU6IChlbmNvZGluZykgPT4gbmV3IE1lc3NhZ2VCdWZmZXIoZW5jb2RpbmcpXG4gICAgfSksXG4gICAgYXBwbGljYXRpb25Kc29uOiBPYmplY3QuZnJlZXplKHtcbiAgICAgICAgZW5jb2RlcjogT2JqZWN0LmZyZWV6ZSh7XG4gICAgICAgICAgICBuYW1lOiAnYXBwbGljYXRpb24vanNvbicsXG4gICAgICAgICAgICBlbmNvZGU6IChtc2csIG9wdGlvbnMpID0+IHtcbiAgICAgICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4gUHJvbWlzZS5yZXNvbHZlKEJ1ZmZlci5mcm9tKEpTT04uc3RyaW5naWZ5KG1zZywgdW5kZWZpbmVkLCAwKSwgb3B0aW9ucy5jaGFyc2V0KSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNhdGNoIChlcnIpIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIFByb21pc2UucmVqZWN0KGVycik7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9KSxcbiAgICAgICAgZGVjb2RlcjogT2JqZWN0LmZyZWV6ZSh7XG4gICAgICAgICAgICBuYW1lOiAnYXBwbGljYXRpb24vanNvbicsXG4gICAgICAgICAgICBkZWNvZGU6IChidWZmZXIsIG9wdGlvbnMpID0+IHtcbiAgICAgICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgICAgICBpZiAoYnVmZmVyIGluc3RhbmNlb2YgQnVmZmVyKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gUHJvbWlzZS5yZXNvbHZlKEpTT04ucGFyc2UoYnVmZmVyLnRvU3RyaW5nKG9wdGlvbnMuY2hhcnNldCkpKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiBQcm9taXNlLnJlc29sdmUoSlNPTi5wYXJzZShuZXcgdXRpbF8xLlRleHREZWNvZGVyKG9wdGlvbnMuY2hhcnNldCkuZGVjb2RlKGJ1ZmZlcikpKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBjYXRjaCAoZXJyKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBQcm9taXNlLnJlamVjdChlcnIpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfSlcbiAgICB9KSxcbiAgICBzdHJlYW06IE9iamVjdC5mcmVlemUoe1xuICAgICAgICBhc1JlYWRhYmxlU3RyZWFtOiAoc3RyZWFtKSA9PiBuZXcgUmVhZGFibGVTdHJlYW1XcmFwcGVyKHN0cmVhbSksXG4gICAgICAgIGFzV3JpdGFibGVTdHJlYW06IChzdHJlYW0pID0+IG5ldyBXcml0YWJsZVN0cmVhbVdyYXBwZXIoc3RyZWFtKVxuICAgIH0pLFxuICAgIGNvbnNvbGU6IGNvbnNvbGUsXG4gICAgdGltZXI6IE9iamVjdC5mcmVlemUoe1xuICAgICAgICBzZXRUaW1lb3V0KGNhbGxiYWNrLCBtcywgLi4uYXJncykge1xuICAgICAgICAgICAgY29uc3QgaGFuZGxlID0gc2V0VGltZW91dChjYWxsYmFjaywgbXMsIC4uLmFyZ3MpO1xuICAgICAgICAgICAgcmV0dXJuIHsgZGlzcG9zZTogKCkgPT4gY2xlYXJUaW1lb3V0KGhhbmRsZSkgfTtcbiAgICAgICAgfSxcbiAgICAgICAgc2V0SW1tZWRpYXRlKGNhbGxiYWNrLCAuLi5hcmdzKSB7XG4gICAgICAgICAgICBjb25zdCBoYW5kbGUgPSBzZXRJbW1lZGlhdGUoY2FsbGJhY2ssIC4uLmFyZ3MpO1xuICAgICAgICAgICAgcmV0dXJuIHsgZGlzcG9zZTogKCkgPT4gY2xlYXJJbW1lZGlhdGUoaGFuZGxlKSB9O1xuICAgICAgICB9LFxuICAgICAgICBzZXRJbnRlcnZhbChjYWxsYmFjaywgbXMsIC4uLmFyZ3MpIHtcbiAgICAgICAgICAgIGNvbnN0IGhhbmRsZSA9IHNldEludGVydmFsKGNhbGxiYWNrLCBtcywgLi4uYXJncyk7XG4gICAgICAgICAgICByZXR1cm4geyBkaXNwb3NlOiAoKSA9PiBjbGVhckludGVydmFsKGhhbmRsZSkgfTtcbiAgICAgICAgfVxuICAgIH0pXG59KTtcbmZ1bmN0aW9uIFJJTCgpIHtcbiAgICByZXR1cm4gX3JpbDtcbn1cbihmdW5jdGlvbiAoUklMKSB7XG4gICAgZnVuY3Rpb24gaW5zdGFsbCgpIHtcbiAgICAgICAgYXBpXzEuUkFMLmluc3RhbGwoX3JpbCk7XG4gICAgfVxuICAgIFJJTC5pbnN0YWxsID0gaW5zdGFsbDtcbn0pKFJJTCB8fCAoUklMID0ge30pKTtcbmV4cG9ydHMuZGVmYXVsdCA9IFJJTDtcbiIsICJcInVzZSBzdHJpY3RcIjtcbnZhciBfX2NyZWF0ZUJpbmRpbmcgPSAodGhpcyAmJiB0aGlzLl9fY3JlYXRlQmluZGluZykgfHwgKE9iamVjdC5jcmVhdGUgPyAoZnVuY3Rpb24obywgbSwgaywgazIpIHtcbiAgICBpZiAoazIgPT09IHVuZGVmaW5lZCkgazIgPSBrO1xuICAgIHZhciBkZXNjID0gT2JqZWN0LmdldE93blByb3BlcnR5RGVzY3JpcHRvcihtLCBrKTtcbiAgICBpZiAoIWRlc2MgfHwgKFwiZ2V0XCIgaW4gZGVzYyA/ICFtLl9fZXNNb2R1bGUgOiBkZXNjLndyaXRhYmxlIHx8IGRlc2MuY29uZmlndXJhYmxlKSkge1xuICAgICAgZGVzYyA9IHsgZW51bWVyYWJsZTogdHJ1ZSwgZ2V0OiBmdW5jdGlvbigpIHsgcmV0dXJuIG1ba107IH0gfTtcbiAgICB9XG4gICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG8sIGsyLCBkZXNjKTtcbn0pIDogKGZ1bmN0aW9uKG8sIG0sIGssIGsyKSB7XG4gICAgaWYgKGsyID09PSB1bmRlZmluZWQpIGsyID0gaztcbiAgICBvW2syXSA9IG1ba107XG59KSk7XG52YXIgX19zZXRNb2R1bGVEZWZhdWx0ID0gKHRoaXMgJiYgdGhpcy5fX3NldE1vZHVsZURlZmF1bHQpIHx8IChPYmplY3QuY3JlYXRlID8gKGZ1bmN0aW9uKG8sIHYpIHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkobywgXCJkZWZhdWx0XCIsIHsgZW51bWVyYWJsZTogdHJ1ZSwgdmFsdWU6IHYgfSk7XG59KSA6IGZ1bmN0aW9uKG8sIHYpIHtcbiAgICBvW1wiZGVmYXVsdFwiXSA9IHY7XG59KTtcbnZhciBfX2ltcG9ydFN0YXIgPSAodGhpcyAmJiB0aGlzLl9faW1wb3J0U3RhcikgfHwgKGZ1bmN0aW9uICgpIHtcbiAgICB2YXIgb3duS2V5cyA9IGZ1bmN0aW9uKG8pIHtcbiAgICAgICAgb3duS2V5cyA9IE9iamVjdC5nZXRPd25Qcm9wZXJ0eU5hbWVzIHx8IGZ1bmN0aW9uIChvKSB7XG4gICAgICAgICAgICB2YXIgYXIgPSBbXTtcbiAgICAgICAgICAgIGZvciAodmFyIGsgaW4gbykgaWYgKE9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChvLCBrKSkgYXJbYXIubGVuZ3RoXSA9IGs7XG4gICAgICAgICAgICByZXR1cm4gYXI7XG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiBvd25LZXlzKG8pO1xuICAgIH07XG4gICAgcmV0dXJuIGZ1bmN0aW9uIChtb2QpIHtcbiAgICAgICAgaWYgKG1vZCAmJiBtb2QuX19lc01vZHVsZSkgcmV0dXJuIG1vZDtcbiAgICAgICAgdmFyIHJlc3VsdCA9IHt9O1xuICAgICAgICBpZiAobW9kICE9IG51bGwpIGZvciAodmFyIGsgPSBvd25LZXlzKG1vZCksIGkgPSAwOyBpIDwgay5sZW5ndGg7IGkrKykgaWYgKGtbaV0gIT09IFwiZGVmYXVsdFwiKSBfX2NyZWF0ZUJpbmRpbmcocmVzdWx0LCBtb2QsIGtbaV0pO1xuICAgICAgICBfX3NldE1vZHVsZURlZmF1bHQocmVzdWx0LCBtb2QpO1xuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH07XG59KSgpO1xudmFyIF9fZXhwb3J0U3RhciA9ICh0aGlzICYmIHRoaXMuX19leHBvcnRTdGFyKSB8fCBmdW5jdGlvbihtLCBleHBvcnRzKSB7XG4gICAgZm9yICh2YXIgcCBpbiBtKSBpZiAocCAhPT0gXCJkZWZhdWx0XCIgJiYgIU9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChleHBvcnRzLCBwKSkgX19jcmVhdGVCaW5kaW5nKGV4cG9ydHMsIG0sIHApO1xufTtcbnZhciBfX2ltcG9ydERlZmF1bHQgPSAodGhpcyAmJiB0aGlzLl9faW1wb3J0RGVmYXVsdCkgfHwgZnVuY3Rpb24gKG1vZCkge1xuICAgIHJldHVybiAobW9kICYmIG1vZC5fX2VzTW9kdWxlKSA/IG1vZCA6IHsgXCJkZWZhdWx0XCI6IG1vZCB9O1xufTtcbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCBcIl9fZXNNb2R1bGVcIiwgeyB2YWx1ZTogdHJ1ZSB9KTtcbmV4cG9ydHMuU3RyZWFtTWVzc2FnZVdyaXRlciA9IGV4cG9ydHMuU3RyZWFtTWVzc2FnZVJlYWRlciA9IGV4cG9ydHMuU29ja2V0TWVzc2FnZVdyaXRlciA9IGV4cG9ydHMuU29ja2V0TWVzc2FnZVJlYWRlciA9IGV4cG9ydHMuUG9ydE1lc3NhZ2VXcml0ZXIgPSBleHBvcnRzLlBvcnRNZXNzYWdlUmVhZGVyID0gZXhwb3J0cy5JUENNZXNzYWdlV3JpdGVyID0gZXhwb3J0cy5JUENNZXNzYWdlUmVhZGVyID0gdm9pZCAwO1xuZXhwb3J0cy5nZW5lcmF0ZVJhbmRvbVBpcGVOYW1lID0gZ2VuZXJhdGVSYW5kb21QaXBlTmFtZTtcbmV4cG9ydHMuY3JlYXRlQ2xpZW50UGlwZVRyYW5zcG9ydCA9IGNyZWF0ZUNsaWVudFBpcGVUcmFuc3BvcnQ7XG5leHBvcnRzLmNyZWF0ZVNlcnZlclBpcGVUcmFuc3BvcnQgPSBjcmVhdGVTZXJ2ZXJQaXBlVHJhbnNwb3J0O1xuZXhwb3J0cy5jcmVhdGVDbGllbnRTb2NrZXRUcmFuc3BvcnQgPSBjcmVhdGVDbGllbnRTb2NrZXRUcmFuc3BvcnQ7XG5leHBvcnRzLmNyZWF0ZVNlcnZlclNvY2tldFRyYW5zcG9ydCA9IGNyZWF0ZVNlcnZlclNvY2tldFRyYW5zcG9ydDtcbmV4cG9ydHMuY3JlYXRlTWVzc2FnZUNvbm5lY3Rpb24gPSBjcmVhdGVNZXNzYWdlQ29ubmVjdGlvbjtcbi8qIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG4gKiBDb3B5cmlnaHQgKGMpIE1pY3Jvc29mdCBDb3Jwb3JhdGlvbi4gQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqIExpY2Vuc2VkIHVuZGVyIHRoZSBNSVQgTGljZW5zZS4gU2VlIExpY2Vuc2UudHh0IGluIHRoZSBwcm9qZWN0IHJvb3QgZm9yIGxpY2Vuc2UgaW5mb3JtYXRpb24uXG4gKiAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSAqL1xuY29uc3QgcmlsXzEgPSBfX2ltcG9ydERlZmF1bHQocmVxdWlyZShcIi4vcmlsXCIpKTtcbi8vIEluc3RhbGwgdGhlIG5vZGUgcnVudGltZSBhYnN0cmFjdC5cbnJpbF8xLmRlZmF1bHQuaW5zdGFsbCgpO1xuY29uc3QgcGF0aCA9IF9faW1wb3J0U3RhcihyZXF1aXJlKFwicGF0aFwiKSk7XG5jb25zdCBvcyA9IF9faW1wb3J0U3RhcihyZXF1aXJlKFwib3NcIikpO1xuY29uc3QgZnMgPSBfX2ltcG9ydFN0YXIocmVxdWlyZShcImZzXCIpKTtcbmNvbnN0IGNyeXB0b18xID0gcmVxdWlyZShcImNyeXB0b1wiKTtcbmNvbnN0IG5ldF8xID0gcmVxdWlyZShcIm5ldFwiKTtcbmNvbnN0IGFwaV8xID0gcmVxdWlyZShcIi4uL2NvbW1vbi9hcGlcIik7XG5fX2V4cG9ydFN0YXIocmVxdWlyZShcIi4uL2NvbW1vbi9hcGlcIiksIGV4cG9ydHMpO1xuY2xhc3MgSVBDTWVzc2FnZVJlYWRlciBleHRlbmRzIGFwaV8xLkFic3RyYWN0TWVzc2FnZVJlYWRlciB7XG4gICAgcHJvY2VzcztcbiAgICBjb25zdHJ1Y3Rvcihwcm9jZXNzKSB7XG4gICAgICAgIHN1cGVyKCk7XG4gICAgICAgIHRoaXMucHJvY2VzcyA9IHByb2Nlc3M7XG4gICAgICAgIGNvbnN0IGV2ZW50RW1pdHRlciA9IHRoaXMucHJvY2VzcztcbiAgICAgICAgZXZlbnRFbWl0dGVyLm9uKCdlcnJvcicsIChlcnJvcikgPT4gdGhpcy5maXJlRXJyb3IoZXJyb3IpKTtcbiAgICAgICAgZXZlbnRFbWl0dGVyLm9uKCdjbG9zZScsICgpID0+IHRoaXMuZmlyZUNsb3NlKCkpO1xuICAgIH1cbiAgICBsaXN0ZW4oY2FsbGJhY2spIHtcbiAgICAgICAgdGhpcy5wcm9jZXNzLm9uKCdtZXNzYWdlJywgY2FsbGJhY2spO1xuICAgICAgICByZXR1cm4gYXBpXzEuRGlzcG9zYWJsZS5jcmVhdGUoKCkgPT4gdGhpcy5wcm9jZXNzLm9mZignbWVzc2FnZScsIGNhbGxiYWNrKSk7XG4gICAgfVxufVxuZXhwb3J0cy5JUENNZXNzYWdlUmVhZGVyID0gSVBDTWVzc2FnZVJlYWRlcjtcbmNsYXNzIElQQ01lc3NhZ2VXcml0ZXIgZXh0ZW5kcyBhcGlfMS5BYnN0cmFjdE1lc3NhZ2VXcml0ZXIge1xuICAgIHByb2Nlc3M7XG4gICAgZXJyb3JDb3VudDtcbiAgICBjb25zdHJ1Y3Rvcihwcm9jZXNzKSB7XG4gICAgICAgIHN1cGVyKCk7XG4gICAgICAgIHRoaXMucHJvY2VzcyA9IHByb2Nlc3M7XG4gICAgICAgIHRoaXMuZXJyb3JDb3VudCA9IDA7XG4gICAgICAgIGNvbnN0IGV2ZW50RW1pdHRlciA9IHRoaXMucHJvY2VzcztcbiAgICAgICAgZXZlbnRFbWl0dGVyLm9uKCdlcnJvcicsIChlcnJvcikgPT4gdGhpcy5maXJlRXJyb3IoZXJyb3IpKTtcbiAgICAgICAgZXZlbnRFbWl0dGVyLm9uKCdjbG9zZScsICgpID0+IHRoaXMuZmlyZUNsb3NlKCkpO1xuICAgIH1cbiAgICB3cml0ZShtc2cpIHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgIGlmICh0eXBlb2YgdGhpcy5wcm9jZXNzLnNlbmQgPT09ICdmdW5jdGlvbicpIHtcbiAgICAgICAgICAgICAgICB0aGlzLnByb2Nlc3Muc2VuZChtc2csIHVuZGVmaW5lZCwgdW5kZWZpbmVkLCAoZXJyb3IpID0+IHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKGVycm9yKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzLmVycm9yQ291bnQrKztcbiAgICAgICAgICAgICAgICAgICAgICAgIHRoaXMuaGFuZGxlRXJyb3IoZXJyb3IsIG1zZyk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB0aGlzLmVycm9yQ291bnQgPSAwO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gUHJvbWlzZS5yZXNvbHZlKCk7XG4gICAgICAgIH1cbiAgICAgICAgY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgICAgICB0aGlzLmhhbmRsZUVycm9yKGVycm9yLCBtc2cpO1xuICAgICAgICAgICAgcmV0dXJuIFByb21pc2UucmVqZWN0KGVycm9yKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBoYW5kbGVFcnJvcihlcnJvciwgbXNnKSB7XG4gICAgICAgIHRoaXMuZXJyb3JDb3VudCsrO1xuICAgICAgICB0aGlzLmZpcmVFcnJvcihlcnJvciwgbXNnLCB0aGlzLmVycm9yQ291bnQpO1xuICAgIH1cbiAgICBlbmQoKSB7XG4gICAgfVxufVxuZXhwb3J0cy5JUENNZXNzYWdlV3JpdGVyID0gSVBDTWVzc2FnZVdyaXRlcjtcbmNsYXNzIFBvcnRNZXNzYWdlUmVhZGVyIGV4dGVuZHMgYXBpXzEuQWJzdHJhY3RNZXNzYWdlUmVhZGVyIHtcbiAgICBvbkRhdGE7XG4gICAgY29uc3RydWN0b3IocG9ydCkge1xuICAgICAgICBzdXBlcigpO1xuICAgICAgICB0aGlzLm9uRGF0YSA9IG5ldyBhcGlfMS5FbWl0dGVyO1xuICAgICAgICBwb3J0Lm9uKCdjbG9zZScsICgpID0+IHRoaXMuZmlyZUNsb3NlKCkpO1xuICAgICAgICBwb3J0Lm9uKCdlcnJvcicsIChlcnJvcikgPT4gdGhpcy5maXJlRXJyb3IoZXJyb3IpKTtcbiAgICAgICAgcG9ydC5vbignbWVzc2FnZScsIChtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICB0aGlzLm9uRGF0YS5maXJlKG1lc3NhZ2UpO1xuICAgICAgICB9KTtcbiAgICB9XG4gICAgbGlzdGVuKGNhbGxiYWNrKSB7XG4gICAgICAgIHJldHVybiB0aGlzLm9uRGF0YS5ldmVudChjYWxsYmFjayk7XG4gICAgfVxufVxuZXhwb3J0cy5Qb3J0TWVzc2FnZVJlYWRlciA9IFBvcnRNZXNzYWdlUmVhZGVyO1xuY2xhc3MgUG9ydE1lc3NhZ2VXcml0ZXIgZXh0ZW5kcyBhcGlfMS5BYnN0cmFjdE1lc3NhZ2VXcml0ZXIge1xuICAgIHBvcnQ7XG4gICAgZXJyb3JDb3VudDtcbiAgICBjb25zdHJ1Y3Rvcihwb3J0KSB7XG4gICAgICAgIHN1cGVyKCk7XG4gICAgICAgIHRoaXMucG9ydCA9IHBvcnQ7XG4gICAgICAgIHRoaXMuZXJyb3JDb3VudCA9IDA7XG4gICAgICAgIHBvcnQub24oJ2Nsb3NlJywgKCkgPT4gdGhpcy5maXJlQ2xvc2UoKSk7XG4gICAgICAgIHBvcnQub24oJ2Vycm9yJywgKGVycm9yKSA9PiB0aGlzLmZpcmVFcnJvcihlcnJvcikpO1xuICAgIH1cbiAgICB3cml0ZShtc2cpIHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgIHRoaXMucG9ydC5wb3N0TWVzc2FnZShtc2cpO1xuICAgICAgICAgICAgcmV0dXJuIFByb21pc2UucmVzb2x2ZSgpO1xuICAgICAgICB9XG4gICAgICAgIGNhdGNoIChlcnJvcikge1xuICAgICAgICAgICAgdGhpcy5oYW5kbGVFcnJvcihlcnJvciwgbXNnKTtcbiAgICAgICAgICAgIHJldHVybiBQcm9taXNlLnJlamVjdChlcnJvcik7XG4gICAgICAgIH1cbiAgICB9XG4gICAgaGFuZGxlRXJyb3IoZXJyb3IsIG1zZykge1xuICAgICAgICB0aGlzLmVycm9yQ291bnQrKztcbiAgICAgICAgdGhpcy5maXJlRXJyb3IoZXJyb3IsIG1zZywgdGhpcy5lcnJvckNvdW50KTtcbiAgICB9XG4gICAgZW5kKCkge1xuICAgIH1cbn1cbmV4cG9ydHMuUG9ydE1lc3NhZ2VXcml0ZXIgPSBQb3J0TWVzc2FnZVdyaXRlcjtcbmNsYXNzIFNvY2tldE1lc3NhZ2VSZWFkZXIgZXh0ZW5kcyBhcGlfMS5SZWFkYWJsZVN0cmVhbU1lc3NhZ2VSZWFkZXIge1xuICAgIGNvbnN0cnVjdG9yKHNvY2tldCwgZW5jb2RpbmcgPSAndXRmLTgnKSB7XG4gICAgICAgIHN1cGVyKCgwLCByaWxfMS5kZWZhdWx0KSgpLnN0cmVhbS5hc1JlYWRhYmxlU3RyZWFtKHNvY2tldCksIGVuY29kaW5nKTtcbiAgICB9XG59XG5leHBvcnRzLlNvY2tldE1lc3NhZ2VSZWFkZXIgPSBTb2NrZXRNZXNzYWdlUmVhZGVyO1xuY2xhc3MgU29ja2V0TWVzc2FnZVdyaXRlciBleHRlbmRzIGFwaV8xLldyaXRlYWJsZVN0cmVhbU1lc3NhZ2VXcml0ZXIge1xuICAgIHNvY2tldDtcbiAgICBjb25zdHJ1Y3Rvcihzb2NrZXQsIG9wdGlvbnMpIHtcbiAgICAgICAgc3VwZXIoKDAsIHJpbF8xLmRlZmF1bHQpKCkuc3RyZWFtLmFzV3JpdGFibGVTdHJlYW0oc29ja2V0KSwgb3B0aW9ucyk7XG4gICAgICAgIHRoaXMuc29ja2V0ID0gc29ja2V0O1xuICAgIH1cbiAgICBkaXNwb3NlKCkge1xuICAgICAgICBzdXBlci5kaXNwb3NlKCk7XG4gICAgICAgIHRoaXMuc29ja2V0LmRlc3Ryb3koKTtcbiAgICB9XG59XG5leHBvcnRzLlNvY2tldE1lc3NhZ2VXcml0ZXIgPSBTb2NrZXRNZXNzYWdlV3JpdGVyO1xuY2xhc3MgU3RyZWFtTWVzc2FnZVJlYWRlciBleHRlbmRzIGFwaV8xLlJlYWRhYmxlU3RyZWFtTWVzc2FnZVJlYWRlciB7XG4gICAgY29uc3RydWN0b3IocmVhZGFibGUsIGVuY29kaW5nKSB7XG4gICAgICAgIHN1cGVyKCgwLCByaWxfMS5kZWZhdWx0KSgpLnN0cmVhbS5hc1JlYWRhYmxlU3RyZWFtKHJlYWRhYmxlKSwgZW5jb2RpbmcpO1xuICAgIH1cbn1cbmV4cG9ydHMuU3RyZWFtTWVzc2FnZVJlYWRlciA9IFN0cmVhbU1lc3NhZ2VSZWFkZXI7XG5jbGFzcyBTdHJlYW1NZXNzYWdlV3JpdGVyIGV4dGVuZHMgYXBpXzEuV3JpdGVhYmxlU3RyZWFtTWVzc2FnZVdyaXRlciB7XG4gICAgY29uc3RydWN0b3Iod3JpdGFibGUsIG9wdGlvbnMpIHtcbiAgICAgICAgc3VwZXIoKDAsIHJpbF8xLmRlZmF1bHQpKCkuc3RyZWFtLmFzV3JpdGFibGVTdHJlYW0od3JpdGFibGUpLCBvcHRpb25zKTtcbiAgICB9XG59XG5leHBvcnRzLlN0cmVhbU1lc3NhZ2VXcml0ZXIgPSBTdHJlYW1NZXNzYWdlV3JpdGVyO1xuY29uc3QgWERHX1JVTlRJTUVfRElSID0gcHJvY2Vzcy5lbnZbJ1hER19SVU5USU1FX0RJUiddO1xuY29uc3Qgc2FmZUlwY1BhdGhMZW5ndGhzID0gbmV3IE1hcChbXG4gICAgWydsaW51eCcsIDEwN10sXG4gICAgWydkYXJ3aW4nLCAxMDJdXG5dKTtcbmZ1bmN0aW9uIGdlbmVyYXRlUmFuZG9tUGlwZU5hbWUoKSB7XG4gICAgaWYgKHByb2Nlc3MucGxhdGZvcm0gPT09ICd3aW4zMicpIHtcbiAgICAgICAgcmV0dXJuIGBcXFxcXFxcXC5cXFxccGlwZVxcXFxsc3AtJHsoMCwgY3J5cHRvXzEucmFuZG9tQnl0ZXMpKDE2KS50b1N0cmluZygnaGV4Jyl9LXNvY2tgO1xuICAgIH1cbiAgICBsZXQgcmFuZG9tTGVuZ3RoID0gMzI7XG4gICAgY29uc3QgZml4ZWRMZW5ndGggPSAnL2xzcC0uc29jaycubGVuZ3RoO1xuICAgIGNvbnN0IHRtcERpciA9IGZzLnJlYWxwYXRoU3luYyhYREdfUlVOVElNRV9ESVIgPz8gb3MudG1wZGlyKCkpO1xuICAgIGNvbnN0IGxpbWl0ID0gc2FmZUlwY1BhdGhMZW5ndGhzLmdldChwcm9jZXNzLnBsYXRmb3JtKTtcbiAgICBpZiAobGltaXQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICByYW5kb21MZW5ndGggPSBNYXRoLm1pbihsaW1pdCAtIHRtcERpci5sZW5ndGggLSBmaXhlZExlbmd0aCwgcmFuZG9tTGVuZ3RoKTtcbiAgICB9XG4gICAgaWYgKHJhbmRvbUxlbmd0aCA8IDE2KSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcihgVW5hYmxlIHRvIGdlbmVyYXRlIGEgcmFuZG9tIHBpcGUgbmFtZSB3aXRoICR7cmFuZG9tTGVuZ3RofSBjaGFyYWN0ZXJzLmApO1xuICAgIH1cbiAgICBjb25zdCByYW5kb21TdWZmaXggPSAoMCwgY3J5cHRvXzEucmFuZG9tQnl0ZXMpKE1hdGguZmxvb3IocmFuZG9tTGVuZ3RoIC8gMikpLnRvU3RyaW5nKCdoZXgnKTtcbiAgICByZXR1cm4gcGF0aC5qb2luKHRtcERpciwgYGxzcC0ke3JhbmRvbVN1ZmZpeH0uc29ja2ApO1xufVxuZnVuY3Rpb24gY3JlYXRlQ2xpZW50UGlwZVRyYW5zcG9ydChwaXBlTmFtZSwgZW5jb2RpbmcgPSAndXRmLTgnKSB7XG4gICAgbGV0IGNvbm5lY3RSZXNvbHZlO1xuICAgIGNvbnN0IGNvbm5lY3RlZCA9IG5ldyBQcm9taXNlKChyZXNvbHZlLCBfcmVqZWN0KSA9PiB7XG4gICAgICAgIGNvbm5lY3RSZXNvbHZlID0gcmVzb2x2ZTtcbiAgICB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgICBjb25zdCBzZXJ2ZXIgPSAoMCwgbmV0XzEuY3JlYXRlU2VydmVyKSgoc29ja2V0KSA9PiB7XG4gICAgICAgICAgICBzZXJ2ZXIuY2xvc2UoKTtcbiAgICAgICAgICAgIGNvbm5lY3RSZXNvbHZlKFtcbiAgICAgICAgICAgICAgICBuZXcgU29ja2V0TWVzc2FnZVJlYWRlcihzb2NrZXQsIGVuY29kaW5nKSxcbiAgICAgICAgICAgICAgICBuZXcgU29ja2V0TWVzc2FnZVdyaXRlcihzb2NrZXQsIGVuY29kaW5nKVxuICAgICAgICAgICAgXSk7XG4gICAgICAgIH0pO1xuICAgICAgICBzZXJ2ZXIub24oJ2Vycm9yJywgcmVqZWN0KTtcbiAgICAgICAgc2VydmVyLmxpc3RlbihwaXBlTmFtZSwgKCkgPT4ge1xuICAgICAgICAgICAgc2VydmVyLnJlbW92ZUxpc3RlbmVyKCdlcnJvcicsIHJlamVjdCk7XG4gICAgICAgICAgICByZXNvbHZlKHtcbiAgICAgICAgICAgICAgICBvbkNvbm5lY3RlZDogKCkgPT4geyByZXR1cm4gY29ubmVjdGVkOyB9LFxuICAgICAgICAgICAgICAgIGNsb3NlOiAoKSA9PiB7IHNlcnZlci5jbG9zZSgpOyB9XG4gICAgICAgICAgICB9KTtcbiAgICAgICAgfSk7XG4gICAgfSk7XG59XG5mdW5jdGlvbiBjcmVhdGVTZXJ2ZXJQaXBlVHJhbnNwb3J0KHBpcGVOYW1lLCBlbmNvZGluZyA9ICd1dGYtOCcpIHtcbiAgICBjb25zdCBzb2NrZXQgPSAoMCwgbmV0XzEuY3JlYXRlQ29ubmVjdGlvbikocGlwZU5hbWUpO1xuICAgIHJldHVybiBbXG4gICAgICAgIG5ldyBTb2NrZXRNZXNzYWdlUmVhZGVyKHNvY2tldCwgZW5jb2RpbmcpLFxuICAgICAgICBuZXcgU29ja2V0TWVzc2FnZVdyaXRlcihzb2NrZXQsIGVuY29kaW5nKVxuICAgIF07XG59XG5mdW5jdGlvbiBjcmVhdGVDbGllbnRTb2NrZXRUcmFuc3BvcnQocG9ydCwgZW5jb2RpbmcgPSAndXRmLTgnKSB7XG4gICAgbGV0IGNvbm5lY3RSZXNvbHZlO1xuICAgIGNvbnN0IGNvbm5lY3RlZCA9IG5ldyBQcm9taXNlKChyZXNvbHZlLCBfcmVqZWN0KSA9PiB7XG4gICAgICAgIGNvbm5lY3RSZXNvbHZlID0gcmVzb2x2ZTtcbiAgICB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgICBjb25zdCBzZXJ2ZXIgPSAoMCwgbmV0XzEuY3JlYXRlU2VydmVyKSgoc29ja2V0KSA9PiB7XG4gICAgICAgICAgICBzZXJ2ZXIuY2xvc2UoKTtcbiAgICAgICAgICAgIGNvbm5lY3RSZXNvbHZlKFtcbiAgICAgICAgICAgICAgICBuZXcgU29ja2V0TWVzc2FnZVJlYWRlcihzb2NrZXQsIGVuY29kaW5nKSxcbiAgICAgICAgICAgICAgICBuZXcgU29ja2V0TWVzc2FnZVdyaXRlcihzb2NrZXQsIGVuY29kaW5nKVxuICAgICAgICAgICAgXSk7XG4gICAgICAgIH0pO1xuICAgICAgICBzZXJ2ZXIub24oJ2Vycm9yJywgcmVqZWN0KTtcbiAgICAgICAgc2VydmVyLmxpc3Rlbihwb3J0LCAnMTI3LjAuMC4xJywgKCkgPT4ge1xuICAgICAgICAgICAgc2VydmVyLnJlbW92ZUxpc3RlbmVyKCdlcnJvcicsIHJlamVjdCk7XG4gICAgICAgICAgICBjb25zdCBhZGRyZXNzID0gc2VydmVyLmFkZHJlc3MoKTtcbiAgICAgICAgICAgIGlmIChhZGRyZXNzID09PSBudWxsIHx8IHR5cGVvZiBhZGRyZXNzID09PSAnc3RyaW5nJykge1xuICAgICAgICAgICAgICAgIHJlamVjdChuZXcgRXJyb3IoYFVuZXhwZWN0ZWQgc2VydmVyIGFkZHJlc3M6ICR7YWRkcmVzc31gKSk7XG4gICAgICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3QgYm91bmRQb3J0ID0gYWRkcmVzcy5wb3J0O1xuICAgICAgICAgICAgcmVzb2x2ZSh7XG4gICAgICAgICAgICAgICAgcG9ydDogKCkgPT4gYm91bmRQb3J0LFxuICAgICAgICAgICAgICAgIG9uQ29ubmVjdGVkOiAoKSA9PiB7IHJldHVybiBjb25uZWN0ZWQ7IH0sXG4gICAgICAgICAgICAgICAgY2xvc2U6ICgpID0+IHsgc2VydmVyLmNsb3NlKCk7IH1cbiAgICAgICAgICAgIH0pO1xuICAgICAgICB9KTtcbiAgICB9KTtcbn1cbmZ1bmN0aW9uIGNyZWF0ZVNlcnZlclNvY2tldFRyYW5zcG9ydChwb3J0LCBlbmNvZGluZyA9ICd1dGYtOCcpIHtcbiAgICBjb25zdCBzb2NrZXQgPSAoMCwgbmV0XzEuY3JlYXRlQ29ubmVjdGlvbikocG9ydCwgJzEyNy4wLjAuMScpO1xuICAgIHJldHVybiBbXG4gICAgICAgIG5ldyBTb2NrZXRNZXNzYWdlUmVhZGVyKHNvY2tldCwgZW5jb2RpbmcpLFxuICAgICAgICBuZXcgU29ja2V0TWVzc2FnZVdyaXRlcihzb2NrZXQsIGVuY29kaW5nKVxuICAgIF07XG59XG5mdW5jdGlvbiBpc1JlYWRhYmxlU3RyZWFtKHZhbHVlKSB7XG4gICAgY29uc3QgY2FuZGlkYXRlID0gdmFsdWU7XG4gICAgcmV0dXJuIGNhbmRpZGF0ZS5yZWFkICE9PSB1bmRlZmluZWQgJiYgY2FuZGlkYXRlLmFkZExpc3RlbmVyICE9PSB1bmRlZmluZWQ7XG59XG5mdW5jdGlvbiBpc1dyaXRhYmxlU3RyZWFtKHZhbHVlKSB7XG4gICAgY29uc3QgY2FuZGlkYXRlID0gdmFsdWU7XG4gICAgcmV0dXJuIGNhbmRpZGF0ZS53cml0ZSAhPT0gdW5kZWZpbmVkICYmIGNhbmRpZGF0ZS5hZGRMaXN0ZW5lciAhPT0gdW5kZWZpbmVkO1xufVxuZnVuY3Rpb24gY3JlYXRlTWVzc2FnZUNvbm5lY3Rpb24oaW5wdXQsIG91dHB1dCwgbG9nZ2VyLCBvcHRpb25zKSB7XG4gICAgaWYgKCFsb2dnZXIpIHtcbiAgICAgICAgbG9nZ2VyID0gYXBpXzEuTnVsbExvZ2dlcjtcbiAgICB9XG4gICAgY29uc3QgcmVhZGVyID0gaXNSZWFkYWJsZVN0cmVhbShpbnB1dCkgPyBuZXcgU3RyZWFtTWVzc2FnZVJlYWRlcihpbnB1dCkgOiBpbnB1dDtcbiAgICBjb25zdCB3cml0ZXIgPSBpc1dyaXRhYmxlU3RyZWFtKG91dHB1dCkgPyBuZXcgU3RyZWFtTWVzc2FnZVdyaXRlcihvdXRwdXQpIDogb3V0cHV0O1xuICAgIGlmIChhcGlfMS5Db25uZWN0aW9uU3RyYXRlZ3kuaXMob3B0aW9ucykpIHtcbiAgICAgICAgb3B0aW9ucyA9IHsgY29ubmVjdGlvblN0cmF0ZWd5OiBvcHRpb25zIH07XG4gICAgfVxuICAgIHJldHVybiAoMCwgYXBpXzEuY3JlYXRlTWVzc2FnZUNvbm5lY3Rpb24pKHJlYWRlciwgd3JpdGVyLCBsb2dnZXIsIG9wdGlvbnMpO1xufVxuIiwgIi8vIEEgc2ltcGxlIGltcGxlbWVudGF0aW9uIG9mIG1ha2UtYXJyYXlcbmZ1bmN0aW9uIG1ha2VBcnJheSAoc3ViamVjdCkge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheShzdWJqZWN0KVxuICAgID8gc3ViamVjdFxuICAgIDogW3N1YmplY3RdXG59XG5cbmNvbnN0IFVOREVGSU5FRCA9IHVuZGVmaW5lZFxuY29uc3QgRU1QVFkgPSAnJ1xuY29uc3QgU1BBQ0UgPSAnICdcbmNvbnN0IEVTQ0FQRSA9ICdcXFxcJ1xuXG4vLyBUaGUgY2hhcmFjdGVycyB0aGF0IGNhcnJ5IGEgbWVhbmluZyBvZiB0aGVpciBvd24gaW5zaWRlIGEgcmVndWxhclxuLy8gICBleHByZXNzaW9uLCBzbyBhIGxpdGVyYWwgb25lIGhhcyB0byBiZSBlc2NhcGVkIGJlZm9yZSBpdCBpcyBlbWl0dGVkLlxuY29uc3QgUkVHRVhfTElURVJBTF9TUEVDSUFMID0gL1suKis/KClbXFxde31eJHxcXFxcL10vXG5jb25zdCBCT00gPSAnXFx1RkVGRidcbi8vIEEgcnVuIG9mIHR3byBvciBtb3JlIGFzdGVyaXNrcyBpcyBhIGdsb2JzdGFyICgjMTc1KVxuY29uc3QgUkVHRVhfQU5DSE9SRURfR0xPQlNUQVIgPSAvXlxcL1xcKnsyLH0kL1xuY29uc3QgUkVHRVhfUkVQTEFDRV9MRUFESU5HX0VYQ0FQRURfRVhDTEFNQVRJT04gPSAvXlxcXFwhL1xuY29uc3QgUkVHRVhfUkVQTEFDRV9MRUFESU5HX0VYQ0FQRURfSEFTSCA9IC9eXFxcXCMvXG5jb25zdCBSRUdFWF9TUExJVEFMTF9DUkxGID0gL1xccj9cXG4vZ1xuXG4vLyBJbnZhbGlkOlxuLy8gLSAvZm9vLFxuLy8gLSAuL2Zvbyxcbi8vIC0gLi4vZm9vLFxuLy8gLSAuXG4vLyAtIC4uXG4vLyBWYWxpZDpcbi8vIC0gLmZvb1xuY29uc3QgRE9VQkxFX1NMQVNIID0gJy8vJ1xuY29uc3QgU0xBU0hfQ09ERSA9IDQ3XG5jb25zdCBET1RfQ09ERSA9IDQ2XG5cblxuY29uc3QgU0xBU0ggPSAnLydcblxuLy8gRG8gbm90IHVzZSB0ZXJuYXJ5IGV4cHJlc3Npb24gaGVyZSwgc2luY2UgXCJpc3RhbmJ1bCBpZ25vcmUgbmV4dFwiIGlzIGJ1Z2d5XG5sZXQgVE1QX0tFWV9JR05PUkUgPSAnbm9kZS1pZ25vcmUnXG4vKiBpc3RhbmJ1bCBpZ25vcmUgZWxzZSAqL1xuaWYgKHR5cGVvZiBTeW1ib2wgIT09ICd1bmRlZmluZWQnKSB7XG4gIFRNUF9LRVlfSUdOT1JFID0gU3ltYm9sLmZvcignbm9kZS1pZ25vcmUnKVxufVxuY29uc3QgS0VZX0lHTk9SRSA9IFRNUF9LRVlfSUdOT1JFXG5cbmNvbnN0IGRlZmluZSA9IChvYmplY3QsIGtleSwgdmFsdWUpID0+IHtcbiAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG9iamVjdCwga2V5LCB7dmFsdWV9KVxuICByZXR1cm4gdmFsdWVcbn1cblxuY29uc3QgUkVUVVJOX0ZBTFNFID0gKCkgPT4gZmFsc2VcblxuLy8gPiBUaGUgcmFuZ2Ugbm90YXRpb24sIGUuZy4gW2EtekEtWl0sXG4vLyA+IGNhbiBiZSB1c2VkIHRvIG1hdGNoIG9uZSBvZiB0aGUgY2hhcmFjdGVycyBpbiBhIHJhbmdlLlxuLy9cbi8vIGdpdGlnbm9yZSg1KSBkZWZlcnMgdG8gZm5tYXRjaCgzKSBmb3IgdGhpcywgYW5kIGdpdCBpbXBsZW1lbnRzIGl0IGluXG4vLyAgIGB3aWxkbWF0Y2guY2AuICBBIGJyYWNrZXQgZXhwcmVzc2lvbiBoYXMgYSBzdWItZ3JhbW1hciBvZiBpdHMgb3duLCB3aGljaFxuLy8gICBpcyBuZWl0aGVyIHRoZSBzdXJyb3VuZGluZyBwYXR0ZXJuIGdyYW1tYXIgbm9yIHRoZSBKYXZhU2NyaXB0IG9uZTpcbi8vXG4vLyAgIC0gYSBgXWAgcmlnaHQgYWZ0ZXIgYFtgIG9yIGBbIWAgaXMgYSBsaXRlcmFsIG1lbWJlciwgbm90IHRoZSB0ZXJtaW5hdG9yXG4vLyAgIC0gYFs6YWxwaGE6XWAgbmFtZXMgb25lIG9mIHR3ZWx2ZSBQT1NJWCBjbGFzc2VzXG4vLyAgIC0gYFxcYCBlc2NhcGVzIHRoZSBuZXh0IG1lbWJlciwgYF1gIGluY2x1ZGVkXG4vLyAgIC0gYCpgLCBgP2AgYW5kIGAuYCBhcmUgcGxhaW4gbGl0ZXJhbCBtZW1iZXJzXG4vLyAgIC0gYW4gdW50ZXJtaW5hdGVkIGV4cHJlc3Npb24gbWFrZXMgdGhlIHdob2xlIHBhdHRlcm4gbWF0Y2ggbm90aGluZ1xuLy9cbi8vIHdoaWNoIG1lYW5zIHRoZSBleHByZXNzaW9uIGNhbiBub3QgYmUgbG9jYXRlZCAtLSBsZXQgYWxvbmUgdHJhbnNsYXRlZCAtLSBieVxuLy8gICBhIHJlZ3VsYXIgZXhwcmVzc2lvbi4gIEl0IGlzIHNjYW5uZWQgb3V0IG9mIHRoZSBwYXR0ZXJuIGJlZm9yZSB0aGVcbi8vICAgcmVwbGFjZXJzIGJlbG93IHJ1biwgYW5kIHB1dCBiYWNrIG9uY2UgdGhleSBhcmUgZG9uZSwgc28gdGhhdCBuZWl0aGVyIHRoZVxuLy8gICBtZXRhY2hhcmFjdGVyIGVzY2FwZXIgbm9yIHRoZSBgP2AgLyBgKmAgcmVwbGFjZXJzIGV2ZXIgc2VlIGl0cyBib2R5LlxuXG4vLyBnaXQgY2xhc3NpZmllcyB3aXRoIGl0cyBvd24gQVNDSUktb25seSBjdHlwZSBtYWNyb3MgKGB3aWxkbWF0Y2guY2ApLCBuZXZlclxuLy8gICB3aXRoIHRoZSBDIGxpYnJhcnkgb25lcywgc28gdGhlc2UgbXVzdCBub3QgYmUgbWFwcGVkIG9udG8gYFxcZGAgLyBgXFx3YCAvXG4vLyAgIGBcXHNgLCB3aGljaCBhcmUgd2lkZXIuICBgL2AgaXMgbGVmdCBvdXQgb2YgZXZlcnkgZXhwYW5zaW9uLCBiZWNhdXNlIGFcbi8vICAgYnJhY2tldCBleHByZXNzaW9uIG5ldmVyIG1hdGNoZXMgYSBwYXRoIHNlcGFyYXRvci5cbmNvbnN0IFBPU0lYX0NMQVNTRVMgPSB7XG4gIGFsbnVtOiAnMC05QS1aYS16JyxcbiAgYWxwaGE6ICdBLVphLXonLFxuICBibGFuazogJyBcXFxcdCcsXG4gIGNudHJsOiAnXFxcXHgwMC1cXFxceDFmXFxcXHg3ZicsXG4gIGRpZ2l0OiAnMC05JyxcbiAgZ3JhcGg6ICchLS4wLX4nLFxuICBsb3dlcjogJ2EteicsXG4gIHByaW50OiAnIC0uMC1+JyxcbiAgcHVuY3Q6ICchLS46LUBcXFxcWy1gey1+JyxcbiAgLy8gZ2l0J3MgYHNhbmUtY3R5cGUuaGAgY2xhc3NpZmllcyBcXHYgYW5kIFxcZiBhcyBjb250cm9sLCBub3Qgc3BhY2UsXG4gIC8vICAgdW5saWtlIEMncyBgaXNzcGFjZWBcbiAgc3BhY2U6ICcgXFxcXHRcXFxcblxcXFxyJyxcbiAgdXBwZXI6ICdBLVonLFxuICB4ZGlnaXQ6ICcwLTlBLUZhLWYnXG59XG5cbmNvbnN0IENMQVNTX01FTUJFUlNfVE9fRVNDQVBFID0gJ1xcXFxdXi1bJ1xuXG5jb25zdCBlc2NhcGVNZW1iZXIgPSBjaGFyID0+IENMQVNTX01FTUJFUlNfVE9fRVNDQVBFLmluZGV4T2YoY2hhcikgPCAwXG4gID8gY2hhclxuICA6IEVTQ0FQRSArIGNoYXJcblxuLy8gPiBpZiAobWF0Y2hlZCA9PSBuZWdhdGVkIHx8ICgoZmxhZ3MgJiBXTV9QQVRITkFNRSkgJiYgdGV4dF9jaCA9PSAnLycpKVxuLy8gPiAgIHJldHVybiBXTV9BQk9SVF9UT19TVEFSU1RBUjsgICAgICAgICAgICAgICAgICAgICAoZ2l0LCBgd2lsZG1hdGNoLmNgKVxuLy8gQSBicmFja2V0IGV4cHJlc3Npb24gbmV2ZXIgbWF0Y2hlcyBhIHBhdGggc2VwYXJhdG9yLCB3aGF0ZXZlciBpdHMgbWVtYmVyc1xuLy8gICBzYXksIHNvIGEgbmVnYXRlZCBjbGFzcyBnZXRzIGAvYCBhcyBvbmUgbW9yZSBleGNsdWRlZCBjaGFyYWN0ZXIsIHdoaWxlIGFcbi8vICAgcGxhaW4gb25lIC0tIHdoZXJlIGEgbGl0ZXJhbCBtZW1iZXIgb3IgYSByYW5nZSBjb3VsZCBzdGlsbCBsZXQgYC9gIGluIC0tXG4vLyAgIGlzIGd1YXJkZWQgd2l0aCBhIGxvb2thaGVhZCwgYC9gIGJlaW5nIGltcG9zc2libGUgdG8gc3VidHJhY3QgZnJvbSBhXG4vLyAgIEphdmFTY3JpcHQgY2hhcmFjdGVyIGNsYXNzLlxuY29uc3QgTk9OX1NMQVNIID0gJyg/IVxcXFwvKSdcblxuY29uc3QgY2xhc3NTb3VyY2UgPSAobmVnYXRlZCwgYm9keSkgPT4ge1xuICBpZiAobmVnYXRlZCkge1xuICAgIHJldHVybiBgW15cXFxcLyR7Ym9keX1dYFxuICB9XG5cbiAgY29uc3Qgc291cmNlID0gYFske2JvZHl9XWBcblxuICByZXR1cm4gbmV3IFJlZ0V4cChzb3VyY2UpLnRlc3QoJy8nKVxuICAgID8gTk9OX1NMQVNIICsgc291cmNlXG4gICAgOiBzb3VyY2Vcbn1cblxuLy8gU2NhbiB0aGUgYnJhY2tldCBleHByZXNzaW9uIHRoYXQgc3RhcnRzIGF0IGBwYXR0ZXJuW3N0YXJ0XSA9PT0gJ1snYCxcbi8vICAgbWlycm9yaW5nIHRoZSBtZW1iZXIgbG9vcCBvZiBnaXQncyBgd2lsZG1hdGNoLmNgLlxuLy8gQHJldHVybnMge3tlbmQ6IG51bWJlciwgc291cmNlOiBzdHJpbmd9IHwgbnVsbH0gYG51bGxgIGlmIHRoZSBleHByZXNzaW9uIGlzXG4vLyAgIG5ldmVyIHRlcm1pbmF0ZWQsIHdoaWNoIG1ha2VzIHRoZSB3aG9sZSBwYXR0ZXJuIG1hdGNoIG5vdGhpbmcuXG5jb25zdCBzY2FuQnJhY2tldCA9IChwYXR0ZXJuLCBzdGFydCkgPT4ge1xuICBjb25zdCB7bGVuZ3RofSA9IHBhdHRlcm5cbiAgbGV0IGluZGV4ID0gc3RhcnQgKyAxXG4gIGxldCBuZWdhdGVkID0gRU1QVFlcblxuICBjb25zdCBsZWFkID0gcGF0dGVybltpbmRleF1cbiAgaWYgKGxlYWQgPT09ICchJyB8fCBsZWFkID09PSAnXicpIHtcbiAgICBuZWdhdGVkID0gJ14nXG4gICAgaW5kZXggKytcbiAgfVxuXG4gIGxldCBib2R5ID0gRU1QVFlcblxuICAvLyBUaGUgbWVtYmVyIGEgYC1gIGNvdWxkIHN0YXJ0IGEgcmFuZ2UgZnJvbSwgb3IgRU1QVFkgd2hlbiB0aGUgcHJldmlvdXNcbiAgLy8gICBtZW1iZXIgY2FuIG5vdCBvcGVuIG9uZSAoc3RhcnQgb2YgdGhlIGJvZHksIG9yIGEgcmFuZ2UgLyBQT1NJWCBjbGFzc1xuICAvLyAgIHRoYXQgaGFzIGp1c3QgY2xvc2VkKVxuICBsZXQgcHJldiA9IEVNUFRZXG5cbiAgLy8gZ2l0IHNjYW5zIHRoZSBtZW1iZXJzIHdpdGggYSBkby13aGlsZSwgc28gdGhlIGZpcnN0IG9uZSBpcyBjb25zdW1lZFxuICAvLyAgIHVuY29uZGl0aW9uYWxseS4gIFRoYXQgaXMgdGhlIHdob2xlIHJlYXNvbiBhIGxlYWRpbmcgYF1gIGlzIGEgbWVtYmVyXG4gIC8vICAgYW5kIG5vdCB0aGUgdGVybWluYXRvci5cbiAgZm9yICg7Oykge1xuICAgIGNvbnN0IGNoYXIgPSBwYXR0ZXJuW2luZGV4XVxuXG4gICAgaWYgKGNoYXIgPT09IFVOREVGSU5FRCkge1xuICAgICAgcmV0dXJuIG51bGxcbiAgICB9XG5cbiAgICBpZiAoY2hhciA9PT0gRVNDQVBFKSB7XG4gICAgICAvLyBBIHBhdHRlcm4gY2FuIG5vdCBlbmQgb24gYSBsb25lIGJhY2tzbGFzaCAtLSBgY3JlYXRlUnVsZWAgaGFzXG4gICAgICAvLyAgIGFscmVhZHkgdGhyb3duIGl0IGF3YXkgLS0gc28gdGhlcmUgaXMgYSBjaGFyYWN0ZXIgdG8gcmVhZC5cbiAgICAgIGNvbnN0IGVzY2FwZWQgPSBwYXR0ZXJuWysrIGluZGV4XVxuICAgICAgYm9keSArPSBlc2NhcGVNZW1iZXIoZXNjYXBlZClcbiAgICAgIHByZXYgPSBlc2NhcGVkXG4gICAgfSBlbHNlIGlmIChcbiAgICAgIGNoYXIgPT09ICctJ1xuICAgICAgJiYgcHJldlxuICAgICAgJiYgaW5kZXggKyAxIDwgbGVuZ3RoXG4gICAgICAmJiBwYXR0ZXJuW2luZGV4ICsgMV0gIT09ICddJ1xuICAgICkge1xuICAgICAgaW5kZXggKytcbiAgICAgIGxldCB0byA9IHBhdHRlcm5baW5kZXhdXG4gICAgICBpZiAodG8gPT09IEVTQ0FQRSkge1xuICAgICAgICB0byA9IHBhdHRlcm5baW5kZXggKz0gMV1cbiAgICAgIH1cbiAgICAgIC8vIEFuIG91dC1vZi1vcmRlciByYW5nZSBtYXRjaGVzIG5vdGhpbmcgaW4gZ2l0IGJ1dCBpcyBhIHN5bnRheCBlcnJvciBpblxuICAgICAgLy8gICBKYXZhU2NyaXB0LCBzbyBpdCBpcyBkcm9wcGVkLiAgSXRzIGxvd2VyIGJvdW5kIHN0YXlzOiBnaXQgdGVzdHMgaXRcbiAgICAgIC8vICAgYXMgYSBwbGFpbiBtZW1iZXIgYmVmb3JlIGl0IGV2ZXIgbG9va3MgYXQgdGhlIGAtYCwgc28gYFtjLWFdYCBkb2VzXG4gICAgICAvLyAgIG1hdGNoIGBjYC5cbiAgICAgIGlmIChwcmV2IDw9IHRvKSB7XG4gICAgICAgIGJvZHkgKz0gYC0ke2VzY2FwZU1lbWJlcih0byl9YFxuICAgICAgfVxuICAgICAgcHJldiA9IEVNUFRZXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSAnWycgJiYgcGF0dGVybltpbmRleCArIDFdID09PSAnOicpIHtcbiAgICAgIGNvbnN0IG5hbWVTdGFydCA9IGluZGV4ICsgMlxuICAgICAgbGV0IGVuZCA9IG5hbWVTdGFydFxuICAgICAgd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBwYXR0ZXJuW2VuZF0gIT09ICddJykge1xuICAgICAgICBlbmQgKytcbiAgICAgIH1cblxuICAgICAgaWYgKGVuZCA9PT0gbGVuZ3RoKSB7XG4gICAgICAgIHJldHVybiBudWxsXG4gICAgICB9XG5cbiAgICAgIGlmIChlbmQgPiBuYW1lU3RhcnQgJiYgcGF0dGVybltlbmQgLSAxXSA9PT0gJzonKSB7XG4gICAgICAgIGNvbnN0IG5hbWUgPSBwYXR0ZXJuLnNsaWNlKG5hbWVTdGFydCwgZW5kIC0gMSlcblxuICAgICAgICAvLyBBbiB1bmtub3duIGNsYXNzIG5hbWUgbWFrZXMgdGhlIHdob2xlIHBhdHRlcm4gbWF0Y2ggbm90aGluZ1xuICAgICAgICBpZiAoIU9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChQT1NJWF9DTEFTU0VTLCBuYW1lKSkge1xuICAgICAgICAgIHJldHVybiBudWxsXG4gICAgICAgIH1cblxuICAgICAgICBib2R5ICs9IFBPU0lYX0NMQVNTRVNbbmFtZV1cbiAgICAgICAgcHJldiA9IEVNUFRZXG4gICAgICAgIGluZGV4ID0gZW5kXG4gICAgICB9IGVsc2Uge1xuICAgICAgICAvLyBObyBgOl1gIHRvIGNsb3NlIGl0LCBzbyB0aGUgYFtgIGlzIGEgcGxhaW4gbWVtYmVyIGFuZCBzY2FubmluZ1xuICAgICAgICAvLyAgIHJlc3VtZXMgcmlnaHQgYWZ0ZXIgaXQuXG4gICAgICAgIGJvZHkgKz0gZXNjYXBlTWVtYmVyKCdbJylcbiAgICAgICAgcHJldiA9ICdbJ1xuICAgICAgICBpbmRleCA9IG5hbWVTdGFydCAtIDJcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgYm9keSArPSBlc2NhcGVNZW1iZXIoY2hhcilcbiAgICAgIHByZXYgPSBjaGFyXG4gICAgfVxuXG4gICAgaW5kZXggKytcblxuICAgIGlmIChwYXR0ZXJuW2luZGV4XSA9PT0gJ10nKSB7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBlbmQ6IGluZGV4LFxuICAgICAgICBzb3VyY2U6IGNsYXNzU291cmNlKG5lZ2F0ZWQsIGJvZHkpXG4gICAgICB9XG4gICAgfVxuICB9XG59XG5cbi8vIEFuIGVtcHR5IEphdmFTY3JpcHQgY2xhc3MgY2FuIG5ldmVyIG1hdGNoLCB3aGljaCBpcyBob3cgYSBwYXR0ZXJuIHRoYXQgZ2l0XG4vLyAgIGdpdmVzIHVwIG9uIChgV01fQUJPUlRfQUxMYCkgaXMgZXhwcmVzc2VkIGhlcmUuXG5jb25zdCBORVZFUl9NQVRDSCA9ICdbXSdcblxuLy8gQSBOVUwgY2FuIGFwcGVhciBpbiBuZWl0aGVyIGEgYC5naXRpZ25vcmVgIGxpbmUgbm9yIGEgcGF0aCwgd2hpY2ggbWFrZXMgaXRcbi8vICAgdGhlIG9uZSBzYWZlIHBsYWNlaG9sZGVyIGNoYXJhY3Rlci4gIEEgbGl0ZXJhbCBvbmUgaW4gdGhlIHBhdHRlcm4gaXNcbi8vICAgaGVsZCBhc2lkZSBhbGwgdGhlIHNhbWUsIHNvIGEgY29sbGlzaW9uIGlzIGltcG9zc2libGUgYnkgY29uc3RydWN0aW9uLlxuY29uc3QgUExBQ0VIT0xERVIgPSAnXFx1MDAwMCdcbmNvbnN0IFJFR0VYX1JFU1RPUkVfUExBQ0VIT0xERVIgPSBuZXcgUmVnRXhwKFxuICBgJHtQTEFDRUhPTERFUn0oXFxcXGQrKSR7UExBQ0VIT0xERVJ9YCwgJ2cnXG4pXG5cbi8vIFRoZSBvbmUgd2lsZGNhcmQgdGhlIGNoYWluIGRvZXMgbm90IGV4cGFuZCBmb3IgaXRzZWxmIGlzIGEgdHJhaWxpbmcgYCpgLiBIb3dcbi8vICAgaXQgZXhwYW5kcyBkZXBlbmRzIG9uIHRoZSBtb2RlIChgcmVnZXhgIHZzIGBjaGVja1JlZ2V4YCksIHNvIGBfbWFrZWAgaXNcbi8vICAgbGVmdCB0byBkbyBpdCwgYW5kIHVudGlsIHRoZW4gdGhlIHBlbmRpbmcgd2lsZGNhcmQgdHJhdmVscyBhcyB0aGlzIG1hcmtlci5cbi8vICAgVGhhdCBpcyB3aGF0IGtlZXBzIGl0IGFwYXJ0IGZyb20gYSB1c2VyLWVzY2FwZWQgbGl0ZXJhbCBgXFwqYDogdGhlIHVuZXNjYXBlXG4vLyAgIHN0ZXBzIGNvbGxhcHNlIHRoZSBlc2NhcGVkIG9uZSB0byB0aGUgZXhhY3QgYFxcKmAgYSB3aWxkY2FyZCB3b3VsZCBsZWF2ZVxuLy8gICBiZWhpbmQsIHNvIGJ5IHRoZSB0aW1lIGBfbWFrZWAgcnVucyB0aGUgdHdvIGFyZSBvdGhlcndpc2UgdGhlIHNhbWUgc3RyaW5nXG4vLyAgIGFuZCBhIGxpdGVyYWwgc3RhciBnZXRzIHdyb25nbHkgcmV3cml0dGVuIGludG8gYSB3aWxkY2FyZC4gVGhlIG1hcmtlciBpcyBhXG4vLyAgIHByaXZhdGUtdXNlIGNoYXJhY3RlciwgYW5kIGBleHRyYWN0QnJhY2tldHNgIGtlZXBzIG9uZSB0aGF0IGNhbWUgb3V0IG9mIHRoZVxuLy8gICBwYXR0ZXJuIGFwYXJ0IGZyb20gaXQsIHNvIHRoZSBvbmx5IG1hcmtlciBgX21ha2VgIGV2ZXIgdHVybnMgYmFjayBpbnRvIGFcbi8vICAgcmVhbCB3aWxkY2FyZCBpcyB0aGUgb25lIHRoaXMgY2hhaW4gcHV0IHRoZXJlIGl0c2VsZi5cbmNvbnN0IFRSQUlMSU5HX1dJTERDQVJEID0gJ1xcdUUwMDAnXG5cbi8vIEEgdHJhaWxpbmcgXCIvKipcIiBpcyBkZWZlcnJlZCB0aGUgc2FtZSB3YXksIGJlY2F1c2UgYGNoZWNrUmVnZXhgIGhhcyB0byB0ZWxsXG4vLyAgIGl0IGFwYXJ0IGZyb20gYSB0cmFpbGluZyBcIi8qXCIgKHNlZSBgY2hlY2tTb3VyY2VPZmApLiBGb3IgYC5pZ25vcmVzKClgIGl0XG4vLyAgIHN0aWxsIG5ldmVyIG1hdGNoZXMgdGhlIGZvbGRlciBpdHNlbGYgKCMyMSkuXG5jb25zdCBUUkFJTElOR19ET1VCTEVTVEFSID0gJ1xcdUUwMDEnXG5cbi8vIFRoZSB0aHJlZSBjaGFyYWN0ZXJzIGFib3ZlIG1lYW4gc29tZXRoaW5nIHRvIHRoZSBjaGFpbiB0aGF0IGJ1aWxkcyB0aGVcbi8vICAgc291cmNlIHJhdGhlciB0aGFuIHRvIHRoZSBwYXRoLCBzbyBvbmUgdGhhdCBjYW1lIG91dCBvZiB0aGUgcGF0dGVybiBpc1xuLy8gICBoZWxkIGFzaWRlIGxpa2UgYSBicmFja2V0IGV4cHJlc3Npb24gaW5zdGVhZCBvZiBnb2luZyBzdHJhaWdodCBvdXQuIEJlaW5nXG4vLyAgIGhlbGQgaXMgd2hhdCBtYWtlcyBpdCBzYWZlOiB0aGUgcmVzdG9yZSBydW5zIGFmdGVyIHRoZSBzdGVwIHRoYXQgYW5jaG9yc1xuLy8gICB0aGUgc291cmNlLCBzbyB0aGUgY2hhcmFjdGVyIGNvbWVzIGJhY2sgaW4gdGhlIG1pZGRsZSBvZiB0aGUgc291cmNlIGFuZFxuLy8gICBub3QgYXQgaXRzIGVuZCwgd2hpY2ggaXMgdGhlIG9uZSBwbGFjZSBgX21ha2VgIGFuZCBgY2hlY2tTb3VyY2VPZmAgbG9va1xuLy8gICBmb3IgYSBtYXJrZXIuIFdpdGhvdXQgaXQgYSBwYXR0ZXJuJ3Mgb3duIGNoYXJhY3RlciBsYW5kcyB3aGVyZSBhIHBlbmRpbmdcbi8vICAgbWFya2VyIHNpdHMsIGFuZCBgX21ha2VgIHR1cm5zIGl0IGludG8gYSByZWFsIHRyYWlsaW5nIHdpbGRjYXJkLlxuLy9cbi8vIEl0IGlzIGhlbGQgYXMgYSBvbmUtbWVtYmVyIGNsYXNzIHJhdGhlciB0aGFuIGJhcmUsIGluIGJvdGggb2YgdGhlIGJyYW5jaGVzXG4vLyAgIGEgcmVzZXJ2ZWQgY2hhcmFjdGVyIGNhbiByZWFjaCwgc28gdGhhdCB0aGUgcHJvcGVydHkgY2FuIGJlXG4vLyAgIHJlYWQgb2ZmIHRoaXMgZnVuY3Rpb24gYWxvbmUgLS0gYSByZXNlcnZlZCBjaGFyYWN0ZXIgbmV2ZXIgZ29lcyBvdXQgb25cbi8vICAgaXRzIG93biAtLSByYXRoZXIgdGhhbiBkZXBlbmRpbmcgb24gd2hlcmUgaW4gdGhlIGNoYWluIHRoZSByZXN0b3JlXG4vLyAgIGhhcHBlbnMgdG8gcnVuLiBJbiB0aGUgZXhwcmVzc2lvbiBidWlsdCBoZXJlIGBbeF1gIG1hdGNoZXMgZXhhY3RseSB3aGF0XG4vLyAgIGB4YCBtYXRjaGVzLCBub25lIG9mIHRoZSB0aHJlZSBiZWluZyBzcGVjaWFsIHRvIGEgcmVndWxhciBleHByZXNzaW9uIG9yXG4vLyAgIGluc2lkZSBhIGNsYXNzLCBzbyBubyB0ZXN0IGNhbiB0ZWxsIHRoZSB0d28gYXBhcnQ6IHRoZSBjbGFzcyBpcyBpbnN1cmFuY2UsXG4vLyAgIGFuZCB0aGUgcGFyYWdyYXBoIGFib3ZlIGlzIHRoZSByZWFzb24gaXQgaXMgbm90IG5lZWRlZC5cbmNvbnN0IGlzUmVzZXJ2ZWQgPSBjaGFyID0+XG4gIGNoYXIgPT09IFBMQUNFSE9MREVSXG4gIHx8IGNoYXIgPT09IFRSQUlMSU5HX1dJTERDQVJEXG4gIHx8IGNoYXIgPT09IFRSQUlMSU5HX0RPVUJMRVNUQVJcblxuLy8gUmVwbGFjZSBldmVyeSBicmFja2V0IGV4cHJlc3Npb24gd2l0aCBhIHBsYWNlaG9sZGVyIHRoZSByZXBsYWNlcnMgYmVsb3dcbi8vICAgbGVhdmUgYWxvbmUsIGFuZCB0cmFuc2xhdGUgaXQgc2VwYXJhdGVseS5cbmNvbnN0IGV4dHJhY3RCcmFja2V0cyA9IHBhdHRlcm4gPT4ge1xuICBjb25zdCBzb3VyY2VzID0gW11cbiAgY29uc3QgaG9sZCA9IHNvdXJjZSA9PlxuICAgIGAke1BMQUNFSE9MREVSfSR7c291cmNlcy5wdXNoKHNvdXJjZSkgLSAxfSR7UExBQ0VIT0xERVJ9YFxuXG4gIGNvbnN0IHtsZW5ndGh9ID0gcGF0dGVyblxuICBsZXQgb3V0ID0gRU1QVFlcbiAgbGV0IGluZGV4ID0gMFxuXG4gIHdoaWxlIChpbmRleCA8IGxlbmd0aCkge1xuICAgIGNvbnN0IGNoYXIgPSBwYXR0ZXJuW2luZGV4XVxuXG4gICAgaWYgKGNoYXIgPT09IEVTQ0FQRSkge1xuICAgICAgLy8gPiBQdXQgYSBiYWNrc2xhc2ggKFwiXFxcIikgaW4gZnJvbnQgb2YgLi4uIGEgY2hhcmFjdGVyIHRvIG1ha2UgaXQgbGl0ZXJhbC5cbiAgICAgIC8vICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAoZ2l0aWdub3JlKDUpIC0+IGZubWF0Y2goMykpXG4gICAgICAvLyBBIGJhY2tzbGFzaCBxdW90ZXMgdGhlIG5leHQgY2hhcmFjdGVyLCB3aGF0ZXZlciBpdCBpcywgc28gYFxcZGAgaXMgYVxuICAgICAgLy8gICBsaXRlcmFsIGBkYCwgbm90IHRoZSByZWdleCBkaWdpdCBjbGFzcywgYW5kIGBcXD9gIGlzIGEgbGl0ZXJhbCBgP2AsXG4gICAgICAvLyAgIG5vdCBhIHdpbGRjYXJkLiBIZWxkIGFzaWRlIGFzIGl0cyBsaXRlcmFsIGhlcmUsIHRoZSBlc2NhcGUgbmV2ZXJcbiAgICAgIC8vICAgcmVhY2hlcyB0aGUgcmVwbGFjZXJzIGJlbG93LCB3aGljaCB3b3VsZCBvdGhlcndpc2UgbGV0IGBcXGRgLCBgXFxiYCxcbiAgICAgIC8vICAgYFxcMWAsIGBcXC9gIGtlZXAgdGhlaXIgcmVndWxhci1leHByZXNzaW9uIG1lYW5pbmcsIGFuZCB3b3VsZCB0dXJuIGFcbiAgICAgIC8vICAgYFxcP2AgaW50byBgW15cXC9dYC5cbiAgICAgIC8vXG4gICAgICAvLyBUaHJlZSBlc2NhcGVzIGFyZSBzdGlsbCBsZWZ0IGZvciB0aGUgY2hhaW46IGBcXCpgIChhIGxpdGVyYWwgc3RhcixcbiAgICAgIC8vICAgdG9sZCBhcGFydCBmcm9tIGEgd2lsZGNhcmQgYnkgYFRSQUlMSU5HX1dJTERDQVJEYCBhbmQgdGhlIHdpbGRjYXJkXG4gICAgICAvLyAgIHJlcGxhY2VycyksIGBcXFtgIChhIGxpdGVyYWwgYnJhY2tldCwgdGhlIG9uZSBgW2AgdGhlIGJyYWNrZXRcbiAgICAgIC8vICAgcmVwbGFjZXIgc3RpbGwgZXhwZWN0cyksIGFuZCBgXFwgYCAoYSBxdW90ZWQgc3BhY2UsIHdoaWNoIG9uZSBwYXNzXG4gICAgICAvLyAgIGJlbG93IHJld3JpdGVzIGluIGJ1bGsgLS0gaG9sZGluZyBlYWNoIG9uZSBhc2lkZSBpbnN0ZWFkIGNvc3RzIG1vcmVcbiAgICAgIC8vICAgb24gYSBwYXR0ZXJuIGJ1aWx0IG91dCBvZiB0aGVtKS5cbiAgICAgIC8vXG4gICAgICAvLyBBIHF1b3RlZCBiYWNrc2xhc2ggaXMgbm90IGFtb25nIHRoZW0uIFRoZSBjaGFpbiBkb3VibGVzIGV2ZXJ5XG4gICAgICAvLyAgIGJhY2tzbGFzaCwgdGhlbiB0YWtlcyB0aGUgZG91YmxpbmcgYmFjayBvdXQgYWdhaW4sIGFuZCBhIHF1b3RlZCBvbmVcbiAgICAgIC8vICAgc3RhbmRpbmcgbmV4dCB0byBhIGNoYXJhY3RlciB0aGUgY2hhaW4gYWxzbyBlc2NhcGVzIGxlZnQgdGhlIHR3b1xuICAgICAgLy8gICBjb3VudHMgc2hhcmluZyBhIHJ1biwgc28gb25lIG9mIHRoZSBlc2NhcGVzIHdhcyBsb3N0LiBIZWxkIGhlcmUgYXNcbiAgICAgIC8vICAgdGhlIGxpdGVyYWwgaXQgbWVhbnMsIGl0IG5ldmVyIGpvaW5zIHRoYXQgcnVuLlxuICAgICAgY29uc3QgZXNjYXBlZCA9IHBhdHRlcm5baW5kZXggKyAxXVxuXG4gICAgICBpZiAoZXNjYXBlZCA9PT0gU0xBU0ggJiYgaW5kZXggKyAyID09PSBsZW5ndGgpIHtcbiAgICAgICAgLy8gR2l0IHJlbW92ZXMgYSBmaW5hbCBkaXJlY3Rvcnkgc2xhc2ggYmVmb3JlIG1hdGNoaW5nLiBBbiBlc2NhcGVcbiAgICAgICAgLy8gICB3aXRob3V0IGEgY2hhcmFjdGVyIGFmdGVyIHRoYXQgcmVtb3ZhbCBtYWtlcyB0aGUgcGF0dGVybiBpbnZhbGlkLlxuICAgICAgICBvdXQgKz0gaG9sZChORVZFUl9NQVRDSClcbiAgICAgIH0gZWxzZSBpZiAoXG4gICAgICAgIGVzY2FwZWQgPT09ICcqJ1xuICAgICAgICB8fCBlc2NhcGVkID09PSAnWydcbiAgICAgICAgfHwgZXNjYXBlZCA9PT0gU1BBQ0VcbiAgICAgICkge1xuICAgICAgICBvdXQgKz0gcGF0dGVybi5zbGljZShpbmRleCwgaW5kZXggKyAyKVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgb3V0ICs9IGhvbGQoXG4gICAgICAgICAgUkVHRVhfTElURVJBTF9TUEVDSUFMLnRlc3QoZXNjYXBlZClcbiAgICAgICAgICAgID8gRVNDQVBFICsgZXNjYXBlZFxuICAgICAgICAgICAgOiBpc1Jlc2VydmVkKGVzY2FwZWQpXG4gICAgICAgICAgICAgID8gYFske2VzY2FwZWR9XWBcbiAgICAgICAgICAgICAgOiBlc2NhcGVkXG4gICAgICAgIClcbiAgICAgIH1cblxuICAgICAgaW5kZXggKz0gMlxuICAgIH0gZWxzZSBpZiAoaXNSZXNlcnZlZChjaGFyKSkge1xuICAgICAgb3V0ICs9IGhvbGQoYFske2NoYXJ9XWApXG4gICAgICBpbmRleCArK1xuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ1snKSB7XG4gICAgICBjb25zdCBzY2FubmVkID0gc2NhbkJyYWNrZXQocGF0dGVybiwgaW5kZXgpXG5cbiAgICAgIGlmIChzY2FubmVkID09PSBudWxsKSB7XG4gICAgICAgIC8vIGdpdCBnaXZlcyB1cCBvbiB0aGUgd2hvbGUgcGF0dGVybiAoYFdNX0FCT1JUX0FMTGApLCBzbyB3aGF0ZXZlclxuICAgICAgICAvLyAgIGZvbGxvd3MgY2FuIG5vdCBtYWtlIGl0IG1hdGNoIGVpdGhlci5cbiAgICAgICAgb3V0ICs9IGhvbGQoTkVWRVJfTUFUQ0gpXG4gICAgICAgIGluZGV4ID0gbGVuZ3RoXG4gICAgICB9IGVsc2Uge1xuICAgICAgICBvdXQgKz0gaG9sZChzY2FubmVkLnNvdXJjZSlcbiAgICAgICAgaW5kZXggPSBzY2FubmVkLmVuZCArIDFcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgb3V0ICs9IGNoYXJcbiAgICAgIGluZGV4ICsrXG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIHtcbiAgICBzb3VyY2U6IG91dCxcbiAgICBzb3VyY2VzXG4gIH1cbn1cblxuLy8gQSBzdGVwIG9mIHRoZSBjaGFpbiBiZWxvdyBpcyBub3JtYWxseSBhIGBbbWF0Y2hlciwgcmVwbGFjZXJdYCBwYWlyIGhhbmRlZFxuLy8gICB0byBgU3RyaW5nLnJlcGxhY2VgLiBgRElSRUNUYCBtYXJrcyB0aGUgb25lcyB0aGF0IGFyZSBwbGFpbiBzdHJpbmcgd29ya1xuLy8gICBpbnN0ZWFkLCBhbmQgdGFrZSBgKHNvdXJjZSwgcGF0dGVybilgLlxuLy9cbi8vIEFuY2hvcmluZyB0aGUgdHdvIGVuZHMgaXMgZXhhY3RseSB0aGF0IC0tIGEgdGVzdCBvZiBvbmUgY2hhcmFjdGVyIGFuZCBhXG4vLyAgIGNvbmNhdGVuYXRpb24gLS0gYW5kIHB1dHRpbmcgaXQgdGhyb3VnaCB0aGUgcmVndWxhciBleHByZXNzaW9uIGVuZ2luZVxuLy8gICBjb3N0IGEgdGhpcmQgb2YgdGhpcyBjaGFpbiBmb3Igbm90aGluZzogMTY3bnMgd2hlcmUgMTBucyBkb2VzIHRoZSBzYW1lXG4vLyAgIGpvYi4gVGhlIHR3byBhcmUgc3RpbGwgc3RlcHMgaW4gdGhlIHNhbWUgbGlzdCwgaW4gdGhlIHNhbWUgcGxhY2VzLFxuLy8gICBiZWNhdXNlIHRoZWlyIHBvc2l0aW9uIGluIHRoZSBvcmRlciBpcyBwYXJ0IG9mIHdoYXQgdGhleSBtZWFuLlxuY29uc3QgRElSRUNUID0gbnVsbFxuXG4vLyBBIHNlcGFyYXRvciBhdCB0aGUgYmVnaW5uaW5nIG9yIGluIHRoZSBtaWRkbGUgb2YgYSBwYXR0ZXJuLCBhcyBvcHBvc2VkIHRvXG4vLyAgIG9uZSBhdCB0aGUgdmVyeSBlbmQuXG5jb25zdCBSRUdFWF9JTk5FUl9TTEFTSCA9IC9cXC8oPyEkKS9cbmNvbnN0IFdJTERDQVJEID0gJ1teXFxcXC9dKidcblxuLy8gPiBJZiB0aGUgcGF0dGVybiBlbmRzIHdpdGggYSBzbGFzaCxcbi8vID4gaXQgaXMgcmVtb3ZlZCBmb3IgdGhlIHB1cnBvc2Ugb2YgdGhlIGZvbGxvd2luZyBkZXNjcmlwdGlvbixcbi8vID4gYnV0IGl0IHdvdWxkIG9ubHkgZmluZCBhIG1hdGNoIHdpdGggYSBkaXJlY3RvcnkuXG4vLyA+IEluIG90aGVyIHdvcmRzLCBmb28vIHdpbGwgbWF0Y2ggYSBkaXJlY3RvcnkgZm9vIGFuZCBwYXRocyB1bmRlcm5lYXRoIGl0LFxuLy8gPiBidXQgd2lsbCBub3QgbWF0Y2ggYSByZWd1bGFyIGZpbGUgb3IgYSBzeW1ib2xpYyBsaW5rIGZvb1xuLy8gPiAgKHRoaXMgaXMgY29uc2lzdGVudCB3aXRoIHRoZSB3YXkgaG93IHBhdGhzcGVjIHdvcmtzIGluIGdlbmVyYWwgaW4gR2l0KS5cbi8vICdgZm9vL2AnIHdpbGwgbm90IG1hdGNoIHJlZ3VsYXIgZmlsZSAnYGZvb2AnIG9yIHN5bWJvbGljIGxpbmsgJ2Bmb29gJ1xuLy8gLT4gaWdub3JlLXJ1bGVzIHdpbGwgbm90IGRlYWwgd2l0aCBpdCwgYmVjYXVzZSBpdCBjb3N0cyBleHRyYSBgZnMuc3RhdGAgY2FsbFxuLy8gICAgICB5b3UgY291bGQgdXNlIG9wdGlvbiBgbWFyazogdHJ1ZWAgd2l0aCBgZ2xvYmBcblxuLy8gJ2Bmb28vYCcgc2hvdWxkIG5vdCBjb250aW51ZSB3aXRoIHRoZSAnYC4uYCdcbi8vIFRoZSBjaGFpbiB0aGF0IHR1cm5zIG9uZSBnaXRpZ25vcmUgcGF0dGVybiBpbnRvIGEgcmVndWxhciBleHByZXNzaW9uXG4vLyAgIHNvdXJjZSwgaW4gb3JkZXIuIEEgc3RlcCBpcyBlaXRoZXJcbi8vXG4vLyAgIFttYXRjaGVyLCByZXBsYWNlcl0gICAgICAgICAgICBoYW5kZWQgdG8gYFN0cmluZy5yZXBsYWNlYFxuLy8gICBbbWF0Y2hlciwgcmVwbGFjZXIsIHJlcXVpcmVkXSAgdGhlIHNhbWUsIGJ1dCBza2lwcGVkIG91dHJpZ2h0IHVubGVzc1xuLy8gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBgcmVxdWlyZWRgIGFwcGVhcnMgaW4gdGhlIHN0cmluZywgd2hpY2hcbi8vICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgdGhlIG1hdGNoZXIgY2Fubm90IG1hdGNoIHdpdGhvdXRcbi8vICAgW0RJUkVDVCwgdHJhbnNmb3JtXSAgICAgICAgICAgIHBsYWluIHN0cmluZyB3b3JrLCB0YWtpbmcgKHNvdXJjZSwgcGF0dGVybilcbi8vXG4vLyBUaGUgYHJlcXVpcmVkYCBjaGFyYWN0ZXIgaXMgb25seSBldmVyIGEgc2hvcnRjdXQ6IGZpbmRpbmcgaXQgZG9lcyBub3QgbWVhblxuLy8gICB0aGUgbWF0Y2hlciB3aWxsIG1hdGNoLCBhbmQgbm90IGZpbmRpbmcgaXQgbWVhbnMgaXQgY2Fubm90LiBJdCBpcyB0aGVyZVxuLy8gICBiZWNhdXNlIHNjYW5uaW5nIGZvciBvbmUgY2hhcmFjdGVyIGNvc3RzIGEgZnJhY3Rpb24gb2YgcnVubmluZyBhIG1hdGNoZXJcbi8vICAgdGhhdCB0aGVuIGZpbmRzIG5vdGhpbmcgLS0gZm9yIHRoZSB3aWxkY2FyZCBzdGVwLCB3aG9zZSBgW15cXFxcXStgXG4vLyAgIGJhY2t0cmFja3MgaXRzIHdheSB0aHJvdWdoIHRoZSB3aG9sZSBzdHJpbmcgYmVmb3JlIGdpdmluZyB1cCwgMTFuc1xuLy8gICBhZ2FpbnN0IDQwMG5zLlxuY29uc3QgUkVQTEFDRVJTID0gW1xuXG4gIC8vIFJlcGxhY2UgKFxcICkgd2l0aCAnICdcbiAgLy8gT25seSBhIHNwYWNlOiBhbiBlc2NhcGVkIHRhYiBvciBvdGhlciB3aGl0ZXNwYWNlIGlzIGFscmVhZHkgYSBsaXRlcmFsIGJ5XG4gIC8vICAgdGhlIHRpbWUgaXQgcmVhY2hlcyBoZXJlLCBhbmQgYSBiYXJlIHRhYiBtdXN0IGJlIGxlZnQgYXMgb25lLCBub3QgdHVybmVkXG4gIC8vICAgaW50byBhIHNwYWNlLlxuICAvLyAoXFwgKSAtPiAnICdcbiAgLy8gKFxcXFwgKSAtPiAnXFxcXCAnXG4gIC8vIChcXFxcXFwgKSAtPiAnXFxcXCAnXG4gIFtcbiAgICAvLyBBIHJ1biBvZiBiYWNrc2xhc2hlcyBpcyB0YWtlbiB3aG9sZSwgZnJvbSBpdHMgZmlyc3Qgb25lLCBzbyBubyBtYXRjaFxuICAgIC8vICAgZXZlciBzdGFydHMgYWdhaW4gaW5zaWRlIGl0IC0tIGAoXFxcXCs/KSBgIGRpZCwgd2hpY2ggbWFkZSBhIGxvbmcgcnVuXG4gICAgLy8gICBxdWFkcmF0aWMuXG4gICAgLyhcXFxcKykoID8pL2csXG4gICAgKF8sIHJ1biwgc3BhY2UpID0+IHNwYWNlXG4gICAgICA/IHJ1bi5zbGljZSgwLCBydW4ubGVuZ3RoIC0gcnVuLmxlbmd0aCAlIDIpICsgU1BBQ0VcbiAgICAgIDogcnVuLFxuICAgIEVTQ0FQRSArIFNQQUNFXG4gIF0sXG5cbiAgLy8gZ2l0J3Mgd2lsZG1hdGNoKCkgcmVhZHMgYSBydW4gb2YgdHdvIG9yIG1vcmUgYXN0ZXJpc2tzIGFzIG9uZSBnbG9ic3RhclxuICAvLyAgIHdoZW5ldmVyIHRoZSBydW4gZmlsbHMgYSBwYXRoIHNlZ21lbnQ6IGl0IHN0YXJ0cyB0aGUgcGF0dGVybiBvciBmb2xsb3dzXG4gIC8vICAgYSBgL2AsIGFuZCBpdCBlbmRzIHRoZSBwYXR0ZXJuIG9yIGNvbWVzIGJlZm9yZSBhIGAvYC4gQSBydW4gb2YgdHdvIGlzXG4gIC8vICAgYWxyZWFkeSBgKipgOyBhIGxvbmdlciBvbmUgaXMgZm9sZGVkIGludG8gYCoqYCBoZXJlLCBzbyB0aGUgc3RlcHNcbiAgLy8gICBiZWxvdyBvbmx5IGV2ZXIgaGF2ZSB0byBrbm93IGAqKmAuXG4gIC8vIGAqKiovZm9vYCAtPiBgKiovZm9vYCwgYGEvKioqL2JgIC0+IGBhLyoqL2JgLCBgYS8qKipgIC0+IGBhLyoqYFxuICAvLyBnaXQgYWxzbyB0YWtlcyBhIHJ1biBiZXNpZGUgYSBsaXRlcmFsIHByZWZpeCAoYGEqKiovYmApIG9yIGJlc2lkZSBhblxuICAvLyAgIGVzY2FwZWQgc2xhc2ggKGAqKipcXC9iYCkgYXMgYSBnbG9ic3RhciwgYW5kIHRoaXMgZG9lcyBub3Q7IHRoZSBSRUFETUVcbiAgLy8gICBsaXN0cyBib3RoLCB1bmRlciBcIkEgcnVuIG9mIGFzdGVyaXNrc1wiLlxuICBbXG4gICAgLyhefFxcLylcXCp7Myx9KD89XFwvfCQpL2csXG4gICAgKF8sIHN0YXJ0KSA9PiBgJHtzdGFydH0qKmAsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gRXNjYXBlIG1ldGFjaGFyYWN0ZXJzXG4gIC8vIHdoaWNoIGlzIHdyaXR0ZW4gZG93biBieSB1c2VycyBidXQgbWVhbnMgc3BlY2lhbCBmb3IgcmVndWxhciBleHByZXNzaW9ucy5cblxuICAvLyA+IFRoZXJlIGFyZSAxMiBjaGFyYWN0ZXJzIHdpdGggc3BlY2lhbCBtZWFuaW5nczpcbiAgLy8gPiAtIHRoZSBiYWNrc2xhc2ggXFwsXG4gIC8vID4gLSB0aGUgY2FyZXQgXixcbiAgLy8gPiAtIHRoZSBkb2xsYXIgc2lnbiAkLFxuICAvLyA+IC0gdGhlIHBlcmlvZCBvciBkb3QgLixcbiAgLy8gPiAtIHRoZSB2ZXJ0aWNhbCBiYXIgb3IgcGlwZSBzeW1ib2wgfCxcbiAgLy8gPiAtIHRoZSBxdWVzdGlvbiBtYXJrID8sXG4gIC8vID4gLSB0aGUgYXN0ZXJpc2sgb3Igc3RhciAqLFxuICAvLyA+IC0gdGhlIHBsdXMgc2lnbiArLFxuICAvLyA+IC0gdGhlIG9wZW5pbmcgcGFyZW50aGVzaXMgKCxcbiAgLy8gPiAtIHRoZSBjbG9zaW5nIHBhcmVudGhlc2lzICksXG4gIC8vID4gLSBhbmQgdGhlIG9wZW5pbmcgc3F1YXJlIGJyYWNrZXQgWyxcbiAgLy8gPiAtIHRoZSBvcGVuaW5nIGN1cmx5IGJyYWNlIHssXG4gIC8vID4gVGhlc2Ugc3BlY2lhbCBjaGFyYWN0ZXJzIGFyZSBvZnRlbiBjYWxsZWQgXCJtZXRhY2hhcmFjdGVyc1wiLlxuICBbXG4gICAgL1tcXFxcJC58KisoKXteXS9nLFxuICAgIG1hdGNoID0+IGBcXFxcJHttYXRjaH1gXG4gIF0sXG5cbiAgW1xuICAgIC8vID4gYSBxdWVzdGlvbiBtYXJrICg/KSBtYXRjaGVzIGEgc2luZ2xlIGNoYXJhY3RlclxuICAgIC8oPyFcXFxcKVxcPy9nLFxuICAgICgpID0+ICdbXi9dJyxcbiAgICAnPydcbiAgXSxcblxuICAvLyBsZWFkaW5nIHNsYXNoXG4gIFtcblxuICAgIC8vID4gQSBsZWFkaW5nIHNsYXNoIG1hdGNoZXMgdGhlIGJlZ2lubmluZyBvZiB0aGUgcGF0aG5hbWUuXG4gICAgLy8gPiBGb3IgZXhhbXBsZSwgXCIvKi5jXCIgbWF0Y2hlcyBcImNhdC1maWxlLmNcIiBidXQgbm90IFwibW96aWxsYS1zaGExL3NoYTEuY1wiLlxuICAgIC8vIEEgbGVhZGluZyBzbGFzaCBtYXRjaGVzIHRoZSBiZWdpbm5pbmcgb2YgdGhlIHBhdGhuYW1lXG4gICAgL15cXC8vLFxuICAgICgpID0+ICdeJyxcbiAgICBTTEFTSFxuICBdLFxuXG4gIC8vIHJlcGxhY2Ugc3BlY2lhbCBtZXRhY2hhcmFjdGVyIHNsYXNoIGFmdGVyIHRoZSBsZWFkaW5nIHNsYXNoXG4gIFtcbiAgICAvXFwvL2csXG4gICAgKCkgPT4gJ1xcXFwvJyxcbiAgICBTTEFTSFxuICBdLFxuXG4gIFtcbiAgICAvLyA+IEEgbGVhZGluZyBcIioqXCIgZm9sbG93ZWQgYnkgYSBzbGFzaCBtZWFucyBtYXRjaCBpbiBhbGwgZGlyZWN0b3JpZXMuXG4gICAgLy8gPiBGb3IgZXhhbXBsZSwgXCIqKi9mb29cIiBtYXRjaGVzIGZpbGUgb3IgZGlyZWN0b3J5IFwiZm9vXCIgYW55d2hlcmUsXG4gICAgLy8gPiB0aGUgc2FtZSBhcyBwYXR0ZXJuIFwiZm9vXCIuXG4gICAgLy8gPiBcIioqL2Zvby9iYXJcIiBtYXRjaGVzIGZpbGUgb3IgZGlyZWN0b3J5IFwiYmFyXCIgYW55d2hlcmUgdGhhdCBpcyBkaXJlY3RseVxuICAgIC8vID4gICB1bmRlciBkaXJlY3RvcnkgXCJmb29cIi5cbiAgICAvLyBOb3RpY2UgdGhhdCB0aGUgJyoncyBoYXZlIGJlZW4gcmVwbGFjZWQgYXMgJ1xcXFwqJ1xuICAgIC9eXFxeKig/OlxcXFxcXCpcXFxcXFwqXFxcXFxcLykrLyxcblxuICAgIC8vICcqKi9mb28nIDwtPiAnZm9vJ1xuICAgICgpID0+ICcoPzpefFxcXFwvKScsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gc3RhcnRpbmdcbiAgW1xuICAgIC8vIHRoZXJlIHdpbGwgYmUgbm8gbGVhZGluZyAnLydcbiAgICAvLyAgICh3aGljaCBoYXMgYmVlbiByZXBsYWNlZCBieSBzZWN0aW9uIFwibGVhZGluZyBzbGFzaFwiKVxuICAgIC8vIElmIHN0YXJ0cyB3aXRoICcqKicsIGFkZGluZyBhICdeJyB0byB0aGUgcmVndWxhciBleHByZXNzaW9uIGFsc28gd29ya3NcbiAgICBESVJFQ1QsXG4gICAgKHNvdXJjZSwgcGF0dGVybikgPT4ge1xuICAgICAgLy8gTm90aGluZyB0byBhbmNob3IgdG8sIG9yIGFscmVhZHkgYW5jaG9yZWQgKGBeYCBvciBgKD86XnxcXC8pYClcbiAgICAgIGlmICghc291cmNlIHx8IHNvdXJjZVswXSA9PT0gJ14nIHx8IHNvdXJjZVswXSA9PT0gJygnKSB7XG4gICAgICAgIHJldHVybiBzb3VyY2VcbiAgICAgIH1cblxuICAgICAgLy8gSWYgaGFzIGEgc2xhc2ggYC9gIGF0IHRoZSBiZWdpbm5pbmcgb3IgbWlkZGxlXG4gICAgICBjb25zdCBhbmNob3IgPSAhUkVHRVhfSU5ORVJfU0xBU0gudGVzdChwYXR0ZXJuKVxuICAgICAgICAvLyA+IFByaW9yIHRvIDIuMjIuMVxuICAgICAgICAvLyA+IElmIHRoZSBwYXR0ZXJuIGRvZXMgbm90IGNvbnRhaW4gYSBzbGFzaCAvLFxuICAgICAgICAvLyA+ICAgR2l0IHRyZWF0cyBpdCBhcyBhIHNoZWxsIGdsb2IgcGF0dGVyblxuICAgICAgICAvLyBBY3R1YWxseSwgaWYgdGhlcmUgaXMgb25seSBhIHRyYWlsaW5nIHNsYXNoLFxuICAgICAgICAvLyAgIGdpdCBhbHNvIHRyZWF0cyBpdCBhcyBhIHNoZWxsIGdsb2IgcGF0dGVyblxuXG4gICAgICAgIC8vIEFmdGVyIDIuMjIuMSAoY29tcGF0aWJsZSBidXQgY2xlYXJlcilcbiAgICAgICAgLy8gPiBJZiB0aGVyZSBpcyBhIHNlcGFyYXRvciBhdCB0aGUgYmVnaW5uaW5nIG9yIG1pZGRsZSAob3IgYm90aClcbiAgICAgICAgLy8gPiBvZiB0aGUgcGF0dGVybiwgdGhlbiB0aGUgcGF0dGVybiBpcyByZWxhdGl2ZSB0byB0aGUgZGlyZWN0b3J5XG4gICAgICAgIC8vID4gbGV2ZWwgb2YgdGhlIHBhcnRpY3VsYXIgLmdpdGlnbm9yZSBmaWxlIGl0c2VsZi5cbiAgICAgICAgLy8gPiBPdGhlcndpc2UgdGhlIHBhdHRlcm4gbWF5IGFsc28gbWF0Y2ggYXQgYW55IGxldmVsIGJlbG93XG4gICAgICAgIC8vID4gdGhlIC5naXRpZ25vcmUgbGV2ZWwuXG4gICAgICAgID8gJyg/Ol58XFxcXC8pJ1xuXG4gICAgICAgIC8vID4gT3RoZXJ3aXNlLCBHaXQgdHJlYXRzIHRoZSBwYXR0ZXJuIGFzIGEgc2hlbGwgZ2xvYiBzdWl0YWJsZSBmb3JcbiAgICAgICAgLy8gPiAgIGNvbnN1bXB0aW9uIGJ5IGZubWF0Y2goMylcbiAgICAgICAgOiAnXidcblxuICAgICAgcmV0dXJuIGFuY2hvciArIHNvdXJjZVxuICAgIH1cbiAgXSxcblxuICAvLyB0d28gZ2xvYnN0YXJzXG4gIFtcbiAgICAvLyBVc2UgbG9va2FoZWFkIGFzc2VydGlvbnMgc28gdGhhdCB3ZSBjb3VsZCBtYXRjaCBtb3JlIHRoYW4gb25lIGAnLyoqJ2BcbiAgICAvXFxcXFxcL1xcXFxcXCpcXFxcXFwqKD89XFxcXFxcL3wkKS9nLFxuXG4gICAgLy8gWmVybywgb25lIG9yIHNldmVyYWwgZGlyZWN0b3JpZXNcbiAgICAvLyBzaG91bGQgbm90IHVzZSAnKicsIG9yIGl0IHdpbGwgYmUgcmVwbGFjZWQgYnkgdGhlIG5leHQgcmVwbGFjZXJcblxuICAgIC8vIENoZWNrIGlmIGl0IGlzIG5vdCB0aGUgbGFzdCBgJy8qKidgXG4gICAgKF8sIGluZGV4LCBzdHIpID0+IGluZGV4ICsgNiA8IHN0ci5sZW5ndGhcblxuICAgICAgLy8gY2FzZTogLyoqLyBhdCB0aGUgZW5kIG9mIHRoZSBwYXR0ZXJuLCBpLmUuIGEgdHJhaWxpbmcgYCcvKiovJ2BcbiAgICAgIC8vID4gQSB0cmFpbGluZyBgXCIvKiovXCJgIChhIHRyYWlsaW5nIGBcIi8qKlwiYCByZXN0cmljdGVkIHRvIGRpcmVjdG9yaWVzKVxuICAgICAgLy8gPiAgIG1hdGNoZXMgZXZlcnl0aGluZyBpbnNpZGUsIGJ1dCBpdCBzaG91bGQgbm90IG1hdGNoIHRoZSBjdXJyZW50XG4gICAgICAvLyA+ICAgZm9sZGVyIGl0c2VsZiwgc28gaXQgcmVxdWlyZXMgYXQgbGVhc3Qgb25lIGRpcmVjdG9yeSBzZWdtZW50LlxuICAgICAgLy8gJ2EvKiovJyBtYXRjaGVzICdhL2IvJywgJ2EveC95LycgYnV0IG5vdCAnYS8nXG4gICAgICA/IHN0ci5zbGljZShpbmRleCArIDYpID09PSAnXFxcXC8nXG4gICAgICAgID8gJyg/OlxcXFwvW15cXFxcL10rKSsnXG5cbiAgICAgICAgLy8gY2FzZTogLyoqL1xuICAgICAgICAvLyA+IEEgc2xhc2ggZm9sbG93ZWQgYnkgdHdvIGNvbnNlY3V0aXZlIGFzdGVyaXNrcyB0aGVuIGEgc2xhc2ggbWF0Y2hlc1xuICAgICAgICAvLyA+ICAgemVybyBvciBtb3JlIGRpcmVjdG9yaWVzLlxuICAgICAgICAvLyA+IEZvciBleGFtcGxlLCBcImEvKiovYlwiIG1hdGNoZXMgXCJhL2JcIiwgXCJhL3gvYlwiLCBcImEveC95L2JcIiBhbmQgc28gb24uXG4gICAgICAgIC8vICcvKiovJ1xuICAgICAgICA6ICcoPzpcXFxcL1teXFxcXC9dKykqJ1xuXG4gICAgICAvLyBjYXNlOiAvKipcbiAgICAgIC8vID4gQSB0cmFpbGluZyBgXCIvKipcImAgbWF0Y2hlcyBldmVyeXRoaW5nIGluc2lkZS5cblxuICAgICAgLy8gIzIxOiBldmVyeXRoaW5nIGluc2lkZSBidXQgaXQgc2hvdWxkIG5vdCBpbmNsdWRlIHRoZSBjdXJyZW50IGZvbGRlcixcbiAgICAgIC8vICAgcmVzb2x2ZWQgYnkgYF9tYWtlYFxuICAgICAgOiBgXFxcXC8ke1RSQUlMSU5HX0RPVUJMRVNUQVJ9YCxcbiAgICAnKidcbiAgXSxcblxuICAvLyBub3JtYWwgaW50ZXJtZWRpYXRlIHdpbGRjYXJkc1xuICBbXG4gICAgLy8gTmV2ZXIgcmVwbGFjZSBlc2NhcGVkICcqJ1xuICAgIC8vIGlnbm9yZSBydWxlICdcXConIHdpbGwgbWF0Y2ggdGhlIHBhdGggJyonXG5cbiAgICAvLyAnYWJjLiovJyAtPiBnb1xuICAgIC8vICdhYmMuKicgIC0+IHNraXAgdGhpcyBydWxlLFxuICAgIC8vICAgIGNveiB0cmFpbGluZyBzaW5nbGUgd2lsZGNhcmQgd2lsbCBiZSBoYW5kZWQgYnkgW3RyYWlsaW5nIHdpbGRjYXJkXVxuICAgIC8oXnxbXlxcXFxdKSg/OlxcXFxcXCopKyg/ISQpL2csXG5cbiAgICAvLyAnKi5qcycgbWF0Y2hlcyAnLmpzJ1xuICAgIC8vICcqLmpzJyBkb2Vzbid0IG1hdGNoICdhYmMnXG4gICAgLy8gMS4gQW4gYXN0ZXJpc2sgXCIqXCIgbWF0Y2hlcyBhbnl0aGluZyBleGNlcHQgYSBzbGFzaC5cbiAgICAvLyAyLiBPdGhlciBjb25zZWN1dGl2ZSBhc3Rlcmlza3MgYXJlIGNvbnNpZGVyZWQgcmVndWxhciBhc3Rlcmlza3NcbiAgICAvLyAgICBhbmQgY29sbGFwc2UgaW50byBvbmUgbm9uLXNsYXNoIHdpbGRjYXJkIHJ1bi5cbiAgICAoXywgcDEpID0+IHAxICsgV0lMRENBUkQsXG4gICAgJyonXG4gIF0sXG5cbiAgLy8gdHJhaWxpbmcgd2lsZGNhcmQsIGhlbGQgYXBhcnQgZnJvbSBhIGxpdGVyYWwgc3RhclxuICBbXG4gICAgLy8gVGhlIHN0ZXAgYWJvdmUgbGVhdmVzIGEgdHJhaWxpbmcgYCpgIGFsb25lLCBzbyBhIHNpbmdsZSBgXFwqYCBpcyBhbGwgdGhhdFxuICAgIC8vICAgY2FuIGJlIGxlZnQgYXQgdGhlIGVuZCBoZXJlLCBhbmQgd2hhdCBzdGFuZHMgaW4gZnJvbnQgb2YgaXQgc2F5cyB3aGljaFxuICAgIC8vICAga2luZCBpdCBpcy4gQSB3aWxkY2FyZCBhcnJpdmVzIGFzIHRoZSBlc2NhcGVyIHdyb3RlIGl0LCBgXFwqYCB3aXRoXG4gICAgLy8gICBub3RoaW5nIGJlZm9yZSBpdDsgYSBsaXRlcmFsIGFycml2ZXMgYXMgdGhlIHVzZXIncyBvd24gZXNjYXBlLCB3aGljaFxuICAgIC8vICAgdGhlIGVzY2FwZXIgZG91YmxlZCwgYW5kIHRoZW4gdGhlIHN0YXIncyBvd24gLS0gYFxcXFxgIGFuZCB0aGVuIGBcXCpgLlxuICAgIC8vICAgVGhlcmUgaXMgbm8gdGhpcmQgY2FzZTogZXZlcnkgYmFja3NsYXNoIHN0aWxsIHJlYWNoaW5nIHRoZSBjaGFpbiBpc1xuICAgIC8vICAgb25lIGBcXCpgLCBgXFxbYCBvciBgXFwgYCBjYXJyaWVzIGl0c2VsZiwgYW5kIGVhY2ggaXMgZm9sbG93ZWQgYnkgaXRzXG4gICAgLy8gICBvd24gY2hhcmFjdGVyLCBzbyBhIGxvbmdlciBydW4gY2FuIG5ldmVyIGZvcm0uIFRoaXMgcnVucyB3aGlsZSB0aGVcbiAgICAvLyAgIHR3byBhcmUgc3RpbGwgZGlzdGluY3QsIGJlZm9yZSB0aGUgdW5lc2NhcGUgc3RlcHMgYmVsb3cgY29sbGFwc2UgdGhlXG4gICAgLy8gICBsaXRlcmFsIG9udG8gdGhlIHZlcnkgYFxcKmAgYSB3aWxkY2FyZCBsZWF2ZXMgYmVoaW5kLlxuICAgIC8oXnxbXlxcXFxdKSgoPzpcXFxcXFxcXCkqKVxcXFxcXCokLyxcblxuICAgIChtYXRjaCwgcDEsIHAyKSA9PlxuICAgICAgcDIgPT09IEVNUFRZXG4gICAgICAgIC8vIEEgcmVhbCB3aWxkY2FyZDogY2FycnkgaXQgdG8gYF9tYWtlYCBhcyB0aGUgbWFya2VyLCBzbyB0aGUgdW5lc2NhcGVcbiAgICAgICAgLy8gICBzdGVwcyBhbmQgdGhlIHRyYWlsaW5nLXdpbGRjYXJkIHJld3JpdGUgY2FuIG5ldmVyIG1pc3Rha2UgaXQgZm9yIGFcbiAgICAgICAgLy8gICBsaXRlcmFsIGBcXCpgIChub3IgdGhlIHJldmVyc2UpLlxuICAgICAgICA/IHAxICsgVFJBSUxJTkdfV0lMRENBUkRcbiAgICAgICAgLy8gQSBsaXRlcmFsIHN0YXI6IGxlYXZlIGl0IGV4YWN0bHkgYXMgaXQgc3RhbmRzIGZvciB0aGUgdW5lc2NhcGUgc3RlcHMuXG4gICAgICAgIDogbWF0Y2gsXG4gICAgJyonXG4gIF0sXG5cbiAgW1xuICAgIC8vIHVuZXNjYXBlLCByZXZlcnQgc3RlcCAzIGV4Y2VwdCBmb3IgYmFjayBzbGFzaFxuICAgIC8vIEZvciBleGFtcGxlLCBpZiBhIHVzZXIgZXNjYXBlIGEgJ1xcXFwqJyxcbiAgICAvLyBhZnRlciBzdGVwIDMsIHRoZSByZXN1bHQgd2lsbCBiZSAnXFxcXFxcXFxcXFxcKidcbiAgICAvXFxcXFxcXFxcXFxcKD89WyQufCorKCl7Xl0pL2csXG4gICAgKCkgPT4gRVNDQVBFLFxuICAgIEVTQ0FQRSArIEVTQ0FQRVxuICBdLFxuXG4gIFtcbiAgICAvLyAnXFxcXFxcXFwnIC0+ICdcXFxcJ1xuICAgIC9cXFxcXFxcXC9nLFxuICAgICgpID0+IEVTQ0FQRSxcbiAgICBFU0NBUEUgKyBFU0NBUEVcbiAgXSxcblxuICBbXG4gICAgLy8gRXZlcnkgcmVhbCBicmFja2V0IGV4cHJlc3Npb24gLS0gUE9TSVggY2xhc3NlcyBpbmNsdWRlZCAtLSBoYXMgYWxyZWFkeVxuICAgIC8vICAgYmVlbiBoZWxkIGFzaWRlIGJ5IGBleHRyYWN0QnJhY2tldHNgLCBzbyB0aGUgb25seSBgW2AgbGVmdCBpbiB0aGVcbiAgICAvLyAgIHBhdHRlcm4gaXMgYW4gZXNjYXBlZCwgbGl0ZXJhbCBvbmUuXG5cbiAgICAvLyBBIGJhY2tzbGFzaCBjb3VsZCBvbmx5IHN0YW5kIGF0IHRoZSBlbmQgb2YgdGhlIHJhbmdlIGlmIGl0IHF1b3RlZCB0aGVcbiAgICAvLyAgIGBdYCwgYW5kIGBcXF1gIGlzIGhlbGQgYXNpZGUgbG9uZyBiZWZvcmUgdGhpcy5cbiAgICAvXFxcXFxcWyhbXlxcXS9dKj8pKCR8XFxdKS9nLFxuXG4gICAgLy8gJ1xcXFxbYmFyXScgLT4gJ1xcXFxcXFxcW2Jhcl0nXG4gICAgKG1hdGNoLCByYW5nZSwgY2xvc2UpID0+IGBcXFxcWyR7cmFuZ2V9JHtjbG9zZX1gLFxuICAgICdbJ1xuICBdLFxuXG4gIC8vIGVuZGluZ1xuICBbXG4gICAgLy8gJ2pzJyB3aWxsIG5vdCBtYXRjaCAnanMuJ1xuICAgIC8vICdhYicgd2lsbCBub3QgbWF0Y2ggJ2FiYydcbiAgICBESVJFQ1QsXG5cbiAgICAvLyBXVEYhXG4gICAgLy8gaHR0cHM6Ly9naXQtc2NtLmNvbS9kb2NzL2dpdGlnbm9yZVxuICAgIC8vIGNoYW5nZXMgaW4gWzIuMjIuMV0oaHR0cHM6Ly9naXQtc2NtLmNvbS9kb2NzL2dpdGlnbm9yZS8yLjIyLjEpXG4gICAgLy8gd2hpY2ggcmUtZml4ZXMgIzI0LCAjMzhcblxuICAgIC8vID4gSWYgdGhlcmUgaXMgYSBzZXBhcmF0b3IgYXQgdGhlIGVuZCBvZiB0aGUgcGF0dGVybiB0aGVuIHRoZSBwYXR0ZXJuXG4gICAgLy8gPiB3aWxsIG9ubHkgbWF0Y2ggZGlyZWN0b3JpZXMsIG90aGVyd2lzZSB0aGUgcGF0dGVybiBjYW4gbWF0Y2ggYm90aFxuICAgIC8vID4gZmlsZXMgYW5kIGRpcmVjdG9yaWVzLlxuXG4gICAgLy8gJ2pzKicgd2lsbCBub3QgbWF0Y2ggJ2EuanMnXG4gICAgLy8gJ2pzLycgd2lsbCBub3QgbWF0Y2ggJ2EuanMnXG4gICAgLy8gJ2pzJyB3aWxsIG1hdGNoICdhLmpzJyBhbmQgJ2EuanMvJ1xuICAgIHNvdXJjZSA9PiB7XG4gICAgICBjb25zdCBsYXN0ID0gc291cmNlW3NvdXJjZS5sZW5ndGggLSAxXVxuXG4gICAgICAvLyBUaGUgcGF0dGVybiBpcyBlbXB0eSwgb3IgZW5kcyBpbiBhIHBlbmRpbmcgbWFya2VyIGBfbWFrZWAgb3ducyAtLVxuICAgICAgLy8gICB0aGUgdHJhaWxpbmcgd2lsZGNhcmQsIG9yIGEgdHJhaWxpbmcgXCIvKipcIi4gQSB0cmFpbGluZyBgKmAgdGhhdCBpc1xuICAgICAgLy8gICBub3QgdGhlIG1hcmtlciBpcyBhIGxpdGVyYWwgc3Rhciwgd2hpY2ggYW5jaG9ycyBsaWtlIGFueSBvdGhlclxuICAgICAgLy8gICBmaW5hbCBjaGFyYWN0ZXIuXG4gICAgICBpZiAoIWxhc3QgfHwgbGFzdCA9PT0gVFJBSUxJTkdfV0lMRENBUkQgfHwgbGFzdCA9PT0gVFJBSUxJTkdfRE9VQkxFU1RBUikge1xuICAgICAgICByZXR1cm4gc291cmNlXG4gICAgICB9XG5cbiAgICAgIHJldHVybiBsYXN0ID09PSBTTEFTSFxuICAgICAgICAvLyBmb28vIHdpbGwgbm90IG1hdGNoICdmb28nXG4gICAgICAgID8gYCR7c291cmNlfSRgXG4gICAgICAgIC8vIGZvbyBtYXRjaGVzICdmb28nIGFuZCAnZm9vLydcbiAgICAgICAgOiBgJHtzb3VyY2V9KD89JHxcXFxcLyQpYFxuICAgIH1cbiAgXVxuXVxuXG5jb25zdCBSRUdFWF9SRVBMQUNFX1RSQUlMSU5HX1dJTERDQVJEID0gLyhefFxcXFxcXC8pP1xcdUUwMDAkL1xuY29uc3QgTU9ERV9JR05PUkUgPSAncmVnZXgnXG5jb25zdCBNT0RFX0NIRUNLX0lHTk9SRSA9ICdjaGVja1JlZ2V4J1xuY29uc3QgVU5ERVJTQ09SRSA9ICdfJ1xuXG5jb25zdCByZXBsYWNlVHJhaWxpbmdXaWxkY2FyZCA9IChfLCBwMSkgPT4ge1xuICBjb25zdCBwcmVmaXggPSBwMVxuICAgIC8vICdcXF4nOlxuICAgIC8vICcvKicgZG9lcyBub3QgbWF0Y2ggRU1QVFlcbiAgICAvLyAnLyonIGRvZXMgbm90IG1hdGNoIGV2ZXJ5dGhpbmdcblxuICAgIC8vICdcXFxcXFwvJzpcbiAgICAvLyAnYWJjLyonIGRvZXMgbm90IG1hdGNoICdhYmMvJ1xuICAgID8gYCR7cDF9W14vXStgXG5cbiAgICAvLyAnYSonIG1hdGNoZXMgJ2EnXG4gICAgLy8gJ2EqJyBtYXRjaGVzICdhYSdcbiAgICA6ICdbXi9dKidcblxuICByZXR1cm4gYCR7cHJlZml4fSg/PSR8XFxcXC8kKWBcbn1cblxuY29uc3QgUkVHRVhfUkVQTEFDRV9UUkFJTElOR19ET1VCTEVTVEFSID0gL1xcdUUwMDEkL1xuXG4vLyAnYWJjLyoqJyBtYXRjaGVzIGV2ZXJ5dGhpbmcgdW5kZXIgJ2FiYycsIGJ1dCBub3QgJ2FiYy8nIGl0c2VsZiAoIzIxKTpcbi8vICAgcmVxdWlyaW5nIG9uZSBhcmJpdHJhcnkgY2hhcmFjdGVyIChsaW5lIHRlcm1pbmF0b3JzIGluY2x1ZGVkLCAjMTc2KVxuLy8gICBhZnRlciAnYWJjLycgaXMgbmVjZXNzYXJ5IGFuZCBzdWZmaWNpZW50IGZvciBgLnRlc3QocGF0aClgLlxuY29uc3QgcmVwbGFjZVRyYWlsaW5nRG91Ymxlc3RhciA9ICgpID0+ICdbXFxcXHNcXFxcU10nXG5cbi8vIFRoZSBmaXhlZCBwaWVjZSBiZXR3ZWVuIHRoZSB3aWxkY2FyZCBhdCBgYXRgIGFuZCB0aGUgbmV4dCB3aWxkY2FyZCBvZiB0aGVcbi8vICAgcnVuOiB0aGUgdG9rZW5zIHRoYXQgc2VwYXJhdGUgdGhlbSwgam9pbmVkIGFzIHRoZXkgYXBwZWFyIGluIHRoZSBzb3VyY2UuXG4vLyAgIEEgcnVuIG5ldmVyIGhvbGRzIHR3byB3aWxkY2FyZHMgaW4gYSByb3csIHNvIHRoZXJlIGlzIGFsd2F5cyBhdCBsZWFzdCBvbmVcbi8vICAgdG9rZW4uXG5jb25zdCBzZXBhcmF0b3JBZnRlciA9IChydW4sIGF0KSA9PiB7XG4gIGxldCBzZXBhcmF0b3IgPSBFTVBUWVxuXG4gIGZvciAobGV0IGluZGV4ID0gYXQgKyAxOyBpbmRleCA8IHJ1bi5sZW5ndGggJiYgIXJ1bltpbmRleF0ud2lsZGNhcmQ7IGluZGV4ICsrKSB7XG4gICAgc2VwYXJhdG9yICs9IHJ1bltpbmRleF0uc2luZ2xlXG4gIH1cblxuICByZXR1cm4gc2VwYXJhdG9yXG59XG5cbi8vIFdoZXJlIGEgcnVuIG9mIG5vbi1zbGFzaCB3aWxkY2FyZHMgaXMgc3BsaXQgYnkgZml4ZWQgcGllY2VzIC0tXG4vLyAgIGBbXi9dKmFiW14vXSpjZC4uLmAgLS0gdGhlIGVuZ2luZSBoYXMgbWFueSBlcXVpdmFsZW50IHdheXMgdG8gbGF5IHRoZVxuLy8gICBpbnB1dCBhY3Jvc3MgdGhlIHdpbGRjYXJkcywgYW5kIG9uIGlucHV0IHRoYXQgZG9lcyBub3QgbWF0Y2ggaXQgd29ya3Ncbi8vICAgdGhyb3VnaCBhbGwgb2YgdGhlbSwgc28gdGhlIHRpbWUgZ3Jvd3Mgd2l0aCB0aGUgbnVtYmVyIG9mIHdpbGRjYXJkc1xuLy8gICByYXRoZXIgdGhhbiB0aGUgbGVuZ3RoIG9mIHRoZSBwYXRoLiBFdmVyeSB3aWxkY2FyZCBidXQgdGhlIGxhc3QgaW4gc3VjaCBhXG4vLyAgIHJ1biBjYW4gYmUgcGlubmVkIHRvIHN0b3Agd2hlcmUgdGhlIHBpZWNlIGFmdGVyIGl0IGJlZ2lucywgd2hpY2ggbGVhdmVzXG4vLyAgIG9uZSB3YXkgdG8gbGF5IG91dCB0aGUgaW5wdXQgYW5kIG5vIHJld2luZGluZywgd2l0aG91dCBjaGFuZ2luZyB3aGljaFxuLy8gICBwYXRocyBtYXRjaDogdGhlIGZpeGVkIHBpZWNlcyBzdGlsbCBib3VuZCB0aGUgY291bnQsIGFuZCB0aGUgbGFzdFxuLy8gICB3aWxkY2FyZCBzdGlsbCBhYnNvcmJzIHRoZSByZXN0LlxuLy9cbi8vIEEgd2lsZGNhcmQgaXMgcGlubmVkIHRvIHRoZSB3aG9sZSBwaWVjZSwgbmV2ZXIgdG8gdGhlIHBpZWNlJ3MgZmlyc3Rcbi8vICAgY2hhcmFjdGVyLiBUaGUgcGluIGxlYXZlcyBubyB3YXkgYmFjaywgc28gYSB3aWxkY2FyZCB0aGF0IHN0b3BwZWQgYXQgdGhhdFxuLy8gICBmaXJzdCBjaGFyYWN0ZXIgd291bGQgaGFuZCBvdmVyIHdoZXJldmVyIHRoZSBjaGFyYWN0ZXIgaGFwcGVucyB0byB0dXJuXG4vLyAgIHVwLCBpbmNsdWRpbmcgdGhlIHBsYWNlcyB0aGUgcmVzdCBvZiB0aGUgcGllY2UgY2Fubm90IGZvbGxvdyAtLSB3aGljaCBpc1xuLy8gICBob3cgYGYqby8qLypgIGNhbWUgdG8gbWlzcyBgZm9vL2IvY2AsIHRoZSBmaXJzdCBgb2Agb2YgYGZvb2Agbm90IGJlaW5nXG4vLyAgIHRoZSBvbmUgdGhlIGBvL2AgYWZ0ZXIgaXQgbmVlZHMuIEV2ZXJ5IHRva2VuIG9mIGEgcGllY2UgbWF0Y2hlcyBleGFjdGx5XG4vLyAgIG9uZSBjaGFyYWN0ZXIsIHNvIHRoZSBmaXJzdCBwbGFjZSB0aGUgd2hvbGUgcGllY2UgZml0cyBpcyB0aGUgbGVmdG1vc3Rcbi8vICAgcGxhY2UgaXQgY2FuIHNpdCwgYW5kIHdoYXRldmVyIGlzIGxlZnQgb3ZlciBnb2VzIHRvIHRoZSB3aWxkY2FyZHMgdGhhdFxuLy8gICBmb2xsb3cuXG4vL1xuLy8gVGhlIHNvdXJjZSBpcyByZWFkIG9uZSB0b2tlbiBhdCBhIHRpbWUgLS0gYSB3aWxkY2FyZCwgYSBzaW5nbGUtY2hhcmFjdGVyXG4vLyAgIHBpZWNlIChhIGxpdGVyYWwsIGFuIGVzY2FwZSwgYSBjbGFzcyksIG9yIGEgcGFyZW50aGVzaXNlZCBncm91cCBvciBhbmNob3Jcbi8vICAgdGhhdCBlbmRzIHRoZSBydW4gLS0gc28gb25seSBhIGdlbnVpbmUgd2lsZGNhcmQgaXMgdG91Y2hlZC5cbmNvbnN0IHBpbldpbGRjYXJkcyA9IHNvdXJjZSA9PiB7XG4gIGlmIChzb3VyY2UuaW5kZXhPZihXSUxEQ0FSRCkgPCAwKSB7XG4gICAgcmV0dXJuIHNvdXJjZVxuICB9XG5cbiAgY29uc3QgdG9rZW5zID0gW11cbiAgY29uc3Qge2xlbmd0aH0gPSBzb3VyY2VcbiAgbGV0IGluZGV4ID0gMFxuXG4gIHdoaWxlIChpbmRleCA8IGxlbmd0aCkge1xuICAgIGNvbnN0IGNoYXIgPSBzb3VyY2VbaW5kZXhdXG5cbiAgICBpZiAoc291cmNlLnN0YXJ0c1dpdGgoV0lMRENBUkQsIGluZGV4KSkge1xuICAgICAgdG9rZW5zLnB1c2goe3dpbGRjYXJkOiB0cnVlfSlcbiAgICAgIGluZGV4ICs9IFdJTERDQVJELmxlbmd0aFxuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ1snKSB7XG4gICAgICBsZXQgZW5kID0gaW5kZXggKyAxXG5cbiAgICAgIGlmIChzb3VyY2VbZW5kXSA9PT0gJ14nKSB7XG4gICAgICAgIGVuZCArK1xuICAgICAgfVxuXG4gICAgICBpZiAoc291cmNlW2VuZF0gPT09ICddJykge1xuICAgICAgICBlbmQgKytcbiAgICAgIH1cblxuICAgICAgd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBzb3VyY2VbZW5kXSAhPT0gJ10nKSB7XG4gICAgICAgIGVuZCArPSBzb3VyY2VbZW5kXSA9PT0gRVNDQVBFXG4gICAgICAgICAgPyAyXG4gICAgICAgICAgOiAxXG4gICAgICB9XG5cbiAgICAgIGVuZCArK1xuICAgICAgdG9rZW5zLnB1c2goe3NpbmdsZTogc291cmNlLnNsaWNlKGluZGV4LCBlbmQpfSlcbiAgICAgIGluZGV4ID0gZW5kXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSBFU0NBUEUpIHtcbiAgICAgIHRva2Vucy5wdXNoKHtzaW5nbGU6IHNvdXJjZS5zbGljZShpbmRleCwgaW5kZXggKyAyKX0pXG4gICAgICBpbmRleCArPSAyXG4gICAgfSBlbHNlIGlmIChjaGFyID09PSAnKCcpIHtcbiAgICAgIGxldCBkZXB0aCA9IDBcbiAgICAgIGxldCBlbmQgPSBpbmRleFxuXG4gICAgICBkbyB7XG4gICAgICAgIGlmIChzb3VyY2VbZW5kXSA9PT0gRVNDQVBFKSB7XG4gICAgICAgICAgZW5kICsrXG4gICAgICAgIH0gZWxzZSBpZiAoc291cmNlW2VuZF0gPT09ICcoJykge1xuICAgICAgICAgIGRlcHRoICsrXG4gICAgICAgIH0gZWxzZSBpZiAoc291cmNlW2VuZF0gPT09ICcpJykge1xuICAgICAgICAgIGRlcHRoIC0tXG4gICAgICAgIH1cblxuICAgICAgICBlbmQgKytcbiAgICAgIH0gd2hpbGUgKGVuZCA8IGxlbmd0aCAmJiBkZXB0aCA+IDApXG5cbiAgICAgIGlmICgnKis/Jy5pbmRleE9mKHNvdXJjZVtlbmRdKSA+PSAwKSB7XG4gICAgICAgIGVuZCArK1xuICAgICAgfVxuXG4gICAgICB0b2tlbnMucHVzaCh7Ym91bmRhcnk6IHNvdXJjZS5zbGljZShpbmRleCwgZW5kKX0pXG4gICAgICBpbmRleCA9IGVuZFxuICAgIH0gZWxzZSBpZiAoY2hhciA9PT0gJ14nIHx8IGNoYXIgPT09ICckJykge1xuICAgICAgdG9rZW5zLnB1c2goe2JvdW5kYXJ5OiBjaGFyfSlcbiAgICAgIGluZGV4ICsrXG4gICAgfSBlbHNlIHtcbiAgICAgIHRva2Vucy5wdXNoKHtzaW5nbGU6IGNoYXJ9KVxuICAgICAgaW5kZXggKytcbiAgICB9XG4gIH1cblxuICBsZXQgb3V0ID0gRU1QVFlcbiAgbGV0IHJ1biA9IFtdXG5cbiAgY29uc3QgZmx1c2ggPSAoKSA9PiB7XG4gICAgbGV0IGxhc3RXaWxkY2FyZFxuXG4gICAgcnVuLmZvckVhY2goKHRva2VuLCBhdCkgPT4ge1xuICAgICAgaWYgKHRva2VuLndpbGRjYXJkKSB7XG4gICAgICAgIGxhc3RXaWxkY2FyZCA9IGF0XG4gICAgICB9XG4gICAgfSlcblxuICAgIHJ1bi5mb3JFYWNoKCh0b2tlbiwgYXQpID0+IHtcbiAgICAgIGlmICghdG9rZW4ud2lsZGNhcmQpIHtcbiAgICAgICAgb3V0ICs9IHRva2VuLnNpbmdsZVxuICAgICAgICByZXR1cm5cbiAgICAgIH1cblxuICAgICAgLy8gRXZlcnkgd2lsZGNhcmQgYnV0IHRoZSBsYXN0IGlzIHBpbm5lZCB0byB0aGUgd2hvbGUgcGllY2UgdGhhdFxuICAgICAgLy8gICBmb2xsb3dzIGl0LCBmb3IgdGhlIHJlYXNvbiBzZXQgb3V0IGFib3ZlIHRoaXMgZnVuY3Rpb24uIFRoZSBsYXN0XG4gICAgICAvLyAgIG9uZSBzdGF5cyBhcyBpdCBpcyBhbmQgdGFrZXMgdXAgdGhlIHJlc3QuXG4gICAgICBvdXQgKz0gYXQgPT09IGxhc3RXaWxkY2FyZFxuICAgICAgICA/IFdJTERDQVJEXG4gICAgICAgIDogYCg/Oig/ISR7c2VwYXJhdG9yQWZ0ZXIocnVuLCBhdCl9KVteXFxcXC9dKSpgXG4gICAgfSlcblxuICAgIHJ1biA9IFtdXG4gIH1cblxuICB0b2tlbnMuZm9yRWFjaCh0b2tlbiA9PiB7XG4gICAgaWYgKHRva2VuLmJvdW5kYXJ5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgIHJ1bi5wdXNoKHRva2VuKVxuICAgICAgcmV0dXJuXG4gICAgfVxuXG4gICAgZmx1c2goKVxuICAgIG91dCArPSB0b2tlbi5ib3VuZGFyeVxuICB9KVxuXG4gIGZsdXNoKClcblxuICByZXR1cm4gb3V0XG59XG5cbi8vIEBwYXJhbSB7cGF0dGVybn1cbmNvbnN0IG1ha2VSZWdleFByZWZpeCA9IHBhdHRlcm4gPT4ge1xuICAvLyBgLyoqYCBtYXRjaGVzIGV2ZXJ5IHBhdGgsIGFzIGAqKmAgZG9lcy4gVGhlIHRyYW5zbGF0aW9uIGJlbG93IG9ubHkgZmluZHNcbiAgLy8gICBhIGdsb2JzdGFyIGJlc2lkZSBhIHNsYXNoIGl0IGtlZXBzLCBhbmQgdGhlIGxlYWRpbmcgb25lIGlzIHR1cm5lZCBpbnRvXG4gIC8vICAgYW4gYW5jaG9yLCBzbyBgLyoqYCB3b3VsZCBjb21lIG91dCBhcyBgLypgIGFuZCBtYXRjaCBvbmUgbGV2ZWwgb25seS5cbiAgLy8gICBIZXJlIHJhdGhlciB0aGFuIGluIGBjcmVhdGVSdWxlYCwgc28gdGhhdCBgY2hlY2tTb3VyY2VPZmAsIHdoaWNoXG4gIC8vICAgY29tcGlsZXMgYC8qKi9gIGFnYWluIHdpdGhvdXQgaXRzIHRyYWlsaW5nIHNsYXNoLCBnZXRzIGl0IHRvby5cbiAgaWYgKFJFR0VYX0FOQ0hPUkVEX0dMT0JTVEFSLnRlc3QocGF0dGVybikpIHtcbiAgICBwYXR0ZXJuID0gJyoqJ1xuICB9XG5cbiAgY29uc3Qge3NvdXJjZSwgc291cmNlc30gPSBleHRyYWN0QnJhY2tldHMocGF0dGVybilcblxuICBjb25zdCByZXBsYWNlZCA9IFJFUExBQ0VSUy5yZWR1Y2UoXG4gICAgLy8gQSBwYXNzIHdob3NlIG1hdGNoZXIgZmluZHMgbm90aGluZyBoYW5kcyBiYWNrIHRoZSB2ZXJ5IHN0cmluZyBpdCB3YXNcbiAgICAvLyAgIGdpdmVuLCBzbyBhc2tpbmcgZmlyc3QgY29zdHMgYSBzZWFyY2ggYW5kIHNhdmVzIGEgcmV3cml0ZS4gVGVuIG9mIHRoZVxuICAgIC8vICAgZmlmdGVlbiBwYXNzZXMgbmV2ZXIgZmlyZSBmb3IgYSB0eXBpY2FsIC5naXRpZ25vcmUgbGluZSwgYW5kIGJldHdlZW5cbiAgICAvLyAgIHRoZW0gdGhleSB3ZXJlIDQ1JSBvZiB0aGlzIGNoYWluLlxuICAgIChwcmV2LCBbbWF0Y2hlciwgcmVwbGFjZXIsIHJlcXVpcmVkXSkgPT4ge1xuICAgICAgaWYgKG1hdGNoZXIgPT09IERJUkVDVCkge1xuICAgICAgICByZXR1cm4gcmVwbGFjZXIocHJldiwgcGF0dGVybilcbiAgICAgIH1cblxuICAgICAgaWYgKHJlcXVpcmVkICE9PSBVTkRFRklORUQgJiYgcHJldi5pbmRleE9mKHJlcXVpcmVkKSA8IDApIHtcbiAgICAgICAgcmV0dXJuIHByZXZcbiAgICAgIH1cblxuICAgICAgLy8gQSBwYXNzIHdob3NlIG1hdGNoZXIgZmluZHMgbm90aGluZyBoYW5kcyBiYWNrIHRoZSB2ZXJ5IHN0cmluZyBpdCB3YXNcbiAgICAgIC8vICAgZ2l2ZW4sIHNvIGFza2luZyBmaXJzdCBjb3N0cyBhIHNlYXJjaCBhbmQgc2F2ZXMgYSByZXdyaXRlLlxuICAgICAgcmV0dXJuIG1hdGNoZXIudGVzdChwcmV2KVxuICAgICAgICA/IHByZXYucmVwbGFjZShtYXRjaGVyLCByZXBsYWNlci5iaW5kKHBhdHRlcm4pKVxuICAgICAgICA6IHByZXZcbiAgICB9LFxuICAgIHNvdXJjZVxuICApXG5cbiAgLy8gTW9zdCBwYXR0ZXJucyBob2xkIG5vIGJyYWNrZXQgZXhwcmVzc2lvbiBhdCBhbGwsIGFuZCB0aGVuIHRoZXJlIGlzXG4gIC8vICAgbm90aGluZyB0byBwdXQgYmFjay5cbiAgcmV0dXJuIHNvdXJjZXMubGVuZ3RoXG4gICAgPyByZXBsYWNlZC5yZXBsYWNlKFxuICAgICAgUkVHRVhfUkVTVE9SRV9QTEFDRUhPTERFUixcbiAgICAgIChtYXRjaCwgaW5kZXgpID0+IHNvdXJjZXNbaW5kZXhdXG4gICAgKVxuICAgIDogcmVwbGFjZWRcbn1cblxuLy8gYGNoZWNrUmVnZXhgIHRlc3RzIGEgcGF0aCB3aXRoIGEgdHJhaWxpbmcgc2xhc2gsICdhYmMvJywgdGhlIHdheVxuLy8gICBgZ2l0IGNoZWNrLWlnbm9yZWAgbWF0Y2hlcyB0aGF0IGxpdGVyYWwgc3RyaW5nIG9uY2UgdGhlIGRpcmVjdG9yeSBpdHNlbGZcbi8vICAgaXMga25vd24gbm90IHRvIGJlIGV4Y2x1ZGVkIChzZWUgYGNoZWNrSWdub3JlYCk6IGEgdHJhaWxpbmcgJy8nIG9mIHRoZVxuLy8gICBwYXR0ZXJuIGlzIGRyb3BwZWQsIGEgYmFzZW5hbWUgcGF0dGVybiBzZWVzIGFuIGVtcHR5IGJhc2VuYW1lLCBhbmQgb25seSBhXG4vLyAgIHBhdHRlcm4gd2hvc2UgbGFzdCBzZWdtZW50IGlzIGEgcGVuZGluZyB3aWxkY2FyZCBjYW4gbWF0Y2ggd2hhdCBpcyBsZWZ0XG4vLyAgIGFmdGVyIHRoZSBmaW5hbCBzbGFzaCAtLSAnYWJjLyonIGFuZCAnYWJjLyoqJyBtYXRjaCAnYWJjLycsIGFuZCAnYWJjLyoqJ1xuLy8gICBhbHNvIG1hdGNoZXMgJ2FiYy9kLycgKCM3NywgIzE2OSkuXG5jb25zdCBjaGVja1NvdXJjZU9mID0gKGJvZHksIHByZWZpeCkgPT4ge1xuICBpZiAoYm9keVtib2R5Lmxlbmd0aCAtIDFdID09PSBTTEFTSCkge1xuICAgIHByZWZpeCA9IG1ha2VSZWdleFByZWZpeChib2R5LnNsaWNlKDAsIC0gMSkpXG4gIH1cblxuICBjb25zdCBoZWFkID0gcHJlZml4LnNsaWNlKDAsIC0gMSlcbiAgY29uc3QgbGFzdCA9IHByZWZpeFtwcmVmaXgubGVuZ3RoIC0gMV1cblxuICByZXR1cm4gbGFzdCA9PT0gVFJBSUxJTkdfV0lMRENBUkRcbiAgICA/IGAke2hlYWR9JGBcbiAgICA6IGxhc3QgPT09IFRSQUlMSU5HX0RPVUJMRVNUQVJcbiAgICAgID8gaGVhZFxuICAgICAgOiBORVZFUl9NQVRDSFxufVxuXG4vLyBBIHRyYWlsaW5nIHNsYXNoIGRvZXMgbm90IHN0b3AgYSBwYXR0ZXJuIGJlaW5nIGJhc2VuYW1lLW9ubHk6IGl0IHJlc3RyaWN0c1xuLy8gICB0aGUgbWF0Y2ggdG8gYSBkaXJlY3RvcnksIGl0IGRvZXMgbm90IGxldCB0aGUgcGF0dGVybiByZWFjaCBhY3Jvc3Mgb25lLlxuLy8gICBFdmVyeXRoaW5nIGVsc2UgYSBwYXR0ZXJuIGNhbiBob2xkIC0tIGEgd2lsZGNhcmQsIGEgY2hhcmFjdGVyIGNsYXNzLCBhblxuLy8gICBlc2NhcGUgLS0gc3RheXMgaW5zaWRlIGEgc2luZ2xlIHBhdGggc2VnbWVudCB0b28sIHNvIGEgcGF0dGVybiB3aXRoIG5vXG4vLyAgIHNlcGFyYXRvciBpbiBpdCBjYW4gb25seSBldmVyIGRlc2NyaWJlIHRoZSBsYXN0IG9uZS5cbmNvbnN0IG1hdGNoZXNCYXNlbmFtZSA9IGJvZHkgPT4ge1xuICBjb25zdCBpbmRleCA9IGJvZHkuaW5kZXhPZihTTEFTSClcblxuICByZXR1cm4gaW5kZXggPCAwIHx8IGluZGV4ID09PSBib2R5Lmxlbmd0aCAtIDFcbn1cblxuLy8gVGhlIGxhc3Qgc2VnbWVudCBvZiBhIHBhdGgsIGtlZXBpbmcgYSB0cmFpbGluZyBzbGFzaCwgYmVjYXVzZSBhIHBhdHRlcm4gdGhhdFxuLy8gICBlbmRzIGluIG9uZSBtYXRjaGVzIG9ubHkgYSBkaXJlY3RvcnkuXG4vLyAnYS9iL2MuanMnIC0+ICdjLmpzJzsgICdhL2IvJyAtPiAnYi8nOyAgJ2MuanMnIC0+ICdjLmpzJyAobm8gY29weSBtYWRlKVxuY29uc3QgYmFzZW5hbWVPZiA9IHBhdGggPT4ge1xuICBjb25zdCBlbmQgPSBwYXRoLmxlbmd0aCAtIDFcblxuICBjb25zdCBpbmRleCA9IHBhdGgubGFzdEluZGV4T2YoXG4gICAgU0xBU0gsXG4gICAgcGF0aFtlbmRdID09PSBTTEFTSFxuICAgICAgPyBlbmQgLSAxXG4gICAgICA6IGVuZFxuICApXG5cbiAgcmV0dXJuIGluZGV4IDwgMFxuICAgID8gcGF0aFxuICAgIDogcGF0aC5zbGljZShpbmRleCArIDEpXG59XG5cbi8vIFRoZSBwYXJlbnQgZGlyZWN0b3J5IG9mIGEgcGF0aCwgd2l0aCBpdHMgdHJhaWxpbmcgc2VwYXJhdG9yLCBvciBFTVBUWSB3aGVuXG4vLyAgIHRoZSBwYXRoIGhhcyBub25lLlxuLy8gJ2EvYi9jJyAtPiAnYS9iLyc7ICAnYS9iLycgLT4gJ2EvJzsgICdhJyAtPiBFTVBUWTsgICdhLycgLT4gRU1QVFlcbi8vXG4vLyBBIHBhdGggaG9sZGluZyBhbiBlbXB0eSBzZWdtZW50IGhhcyB0byBiZSB0YWtlbiBhcGFydCwgYmVjYXVzZSBpdHNcbi8vICAgYW5jZXN0b3JzIGFyZSBub3QgcHJlZml4ZXMgb2YgaXQ6IHRoZSBwYXJlbnQgb2YgJ2EvL2InIGlzICdhLycsIG5vdFxuLy8gICAnYS8vJywgYW5kIHRoZSBwYXJlbnQgb2YgJy9hLycgaXMgbm90aGluZyBhdCBhbGwuIEJvdGggc2hhcGVzIHJlYWNoIGhlcmVcbi8vICAgLS0gJ2EvL2InIGlzIGFjY2VwdGVkIG91dHJpZ2h0LCBhbmQgYGNoZWNrSWdub3JlYCBkb2VzIG5vdCBwdXQgdGhlIHBhdGhcbi8vICAgaXQgaXMgZ2l2ZW4gdGhyb3VnaCB0aGUgcmVsYXRpdmUtcGF0aCBjaGVjay5cbi8vXG4vLyBFdmVyeSBvdGhlciBwYXRoIGlzIGEgcHJlZml4IG9mIGl0c2VsZiwgYW5kIGN1dHRpbmcgb25lIGNvc3RzIGEgZnJhY3Rpb24gb2Zcbi8vICAgc3BsaXR0aW5nIGl0IGludG8gYW4gYXJyYXkgYW5kIGpvaW5pbmcgdGhhdCBiYWNrIGF0IGV2ZXJ5IGxldmVsOiA3M25zXG4vLyAgIGFnYWluc3QgMjA3bnMuXG5jb25zdCBwYXJlbnRPZiA9IHBhdGggPT4ge1xuICBpZiAoXG4gICAgcGF0aC5jaGFyQ29kZUF0KDApID09PSBTTEFTSF9DT0RFXG4gICAgfHwgcGF0aC5pbmRleE9mKERPVUJMRV9TTEFTSCkgPj0gMFxuICApIHtcbiAgICBjb25zdCBzbGljZXMgPSBwYXRoLnNwbGl0KFNMQVNIKS5maWx0ZXIoQm9vbGVhbilcblxuICAgIHNsaWNlcy5wb3AoKVxuXG4gICAgcmV0dXJuIHNsaWNlcy5sZW5ndGhcbiAgICAgID8gc2xpY2VzLmpvaW4oU0xBU0gpICsgU0xBU0hcbiAgICAgIDogRU1QVFlcbiAgfVxuXG4gIGNvbnN0IGVuZCA9IHBhdGgubGVuZ3RoIC0gMVxuXG4gIC8vIExvb2sgYmFjayBmcm9tIGJlZm9yZSBhIHRyYWlsaW5nIHNlcGFyYXRvciwgc2luY2UgdGhhdCBvbmUgYmVsb25ncyB0byB0aGVcbiAgLy8gICBwYXRoIGl0c2VsZi5cbiAgLy9cbiAgLy8gQSBuZWdhdGl2ZSBwbGFjZSB0byBzdGFydCB3b3VsZCBiZSBhIHRyYXAgaGVyZTogYGxhc3RJbmRleE9mYCBjbGFtcHMgb25lXG4gIC8vICAgdG8gMCBhbmQgc2VhcmNoZXMgdGhlcmUgcmF0aGVyIHRoYW4gcmVwb3J0aW5nIG5vIG1hdGNoLCBzbyAnLycgd291bGRcbiAgLy8gICBjb21lIGJhY2sgYXMgaXRzIG93biBwYXJlbnQgYW5kIHRoZSB3YWxrIHdvdWxkIG5ldmVyIGVuZC4gSXQgY2Fubm90XG4gIC8vICAgaGFwcGVuIC0tIHRoYXQgaXMgdGhlIG9ubHkgcGF0aCBzaG9ydCBlbm91Z2ggdG8gcHJvZHVjZSBvbmUsIGFuZCB0aGVcbiAgLy8gICB0ZXN0IGFib3ZlIGhhcyBhbHJlYWR5IHNlbnQgaXQgdGhlIG90aGVyIHdheS5cbiAgY29uc3QgY3V0ID0gcGF0aC5sYXN0SW5kZXhPZihcbiAgICBTTEFTSCxcbiAgICBwYXRoLmNoYXJDb2RlQXQoZW5kKSA9PT0gU0xBU0hfQ09ERVxuICAgICAgPyBlbmQgLSAxXG4gICAgICA6IGVuZFxuICApXG5cbiAgcmV0dXJuIGN1dCA8IDBcbiAgICA/IEVNUFRZXG4gICAgOiBwYXRoLnNsaWNlKDAsIGN1dCArIDEpXG59XG5cbmNvbnN0IGlzU3RyaW5nID0gc3ViamVjdCA9PiB0eXBlb2Ygc3ViamVjdCA9PT0gJ3N0cmluZydcblxuLy8gQmxhbmsgbGluZXMsIGNvbW1lbnRzIGFuZCB0cmFpbGluZyBsb25lIGJhY2tzbGFzaGVzIGFyZSB0b2xkIGJ5XG4vLyAgIGBjcmVhdGVSdWxlYCwgb25jZSB0aGUgcGF0dGVybiBpcyBub3JtYWxpemVkLlxuY29uc3QgY2hlY2tQYXR0ZXJuID0gcGF0dGVybiA9PiBwYXR0ZXJuXG4gICYmIGlzU3RyaW5nKHBhdHRlcm4pXG5cbi8vIEdpdCBkcm9wcyBvbmUgQ1IgYmVmb3JlIGVhY2ggTEYsIGFuZCBvbmUgYXQgdGhlIGVuZCBvZiBhIGZpbmFsIGxpbmUgdGhhdFxuLy8gICBoYXMgbm8gTEYgYWZ0ZXIgaXQuXG5jb25zdCBzcGxpdFBhdHRlcm4gPSBwYXR0ZXJuID0+IChcbiAgcGF0dGVybltwYXR0ZXJuLmxlbmd0aCAtIDFdID09PSAnXFxyJ1xuICAgID8gcGF0dGVybi5zbGljZSgwLCAtIDEpXG4gICAgOiBwYXR0ZXJuXG4pXG4uc3BsaXQoUkVHRVhfU1BMSVRBTExfQ1JMRilcbi5maWx0ZXIoQm9vbGVhbilcblxuY2xhc3MgSWdub3JlUnVsZSB7XG4gIGNvbnN0cnVjdG9yIChcbiAgICBwYXR0ZXJuLFxuICAgIG1hcmssXG4gICAgYm9keSxcbiAgICBpZ25vcmVDYXNlLFxuICAgIG5lZ2F0aXZlLFxuICAgIHByZWZpeFxuICApIHtcbiAgICB0aGlzLnBhdHRlcm4gPSBwYXR0ZXJuXG4gICAgdGhpcy5tYXJrID0gbWFya1xuICAgIHRoaXMubmVnYXRpdmUgPSBuZWdhdGl2ZVxuXG4gICAgZGVmaW5lKHRoaXMsICdib2R5JywgYm9keSlcbiAgICBkZWZpbmUodGhpcywgJ2lnbm9yZUNhc2UnLCBpZ25vcmVDYXNlKVxuICAgIGRlZmluZSh0aGlzLCAncmVnZXhQcmVmaXgnLCBwcmVmaXgpXG4gIH1cblxuICAvLyBXb3JrZWQgb3V0IG9uIGZpcnN0IHVzZSBhbmQga2VwdCBiZWhpbmQgYW4gb3duIHByb3BlcnR5LCB0aGUgd2F5IGByZWdleGBcbiAgLy8gICBjYWNoZXMgaXRzZWxmIGluIGBfcmVnZXhgLiBEZWNpZGluZyBpdCBpbiB0aGUgY29uc3RydWN0b3IgaW5zdGVhZCB3b3VsZFxuICAvLyAgIGFkZCBhIGZvdXJ0aCBgZGVmaW5lUHJvcGVydHlgIHRvIGV2ZXJ5IHJ1bGUgZXZlciBidWlsdCwgd2hpY2ggY29zdCA0JSBvZlxuICAvLyAgIGV2ZXJ5IGNvbXBpbGUgLS0gaW5jbHVkaW5nIHRoZSBjb21waWxlcyBvZiBydWxlcyB0aGF0IGFyZSBuZXZlciBtYXRjaGVkXG4gIC8vICAgYWdhaW5zdCBhbnl0aGluZy5cbiAgZ2V0IF9iYXNlbmFtZU9ubHkgKCkge1xuICAgIHJldHVybiBkZWZpbmUodGhpcywgJ19iYXNlbmFtZU9ubHknLCBtYXRjaGVzQmFzZW5hbWUodGhpcy5ib2R5KSlcbiAgfVxuXG4gIGdldCByZWdleCAoKSB7XG4gICAgY29uc3Qga2V5ID0gVU5ERVJTQ09SRSArIE1PREVfSUdOT1JFXG5cbiAgICBpZiAodGhpc1trZXldKSB7XG4gICAgICByZXR1cm4gdGhpc1trZXldXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXMuX21ha2UoTU9ERV9JR05PUkUsIGtleSlcbiAgfVxuXG4gIGdldCBjaGVja1JlZ2V4ICgpIHtcbiAgICBjb25zdCBrZXkgPSBVTkRFUlNDT1JFICsgTU9ERV9DSEVDS19JR05PUkVcblxuICAgIGlmICh0aGlzW2tleV0pIHtcbiAgICAgIHJldHVybiB0aGlzW2tleV1cbiAgICB9XG5cbiAgICByZXR1cm4gdGhpcy5fbWFrZShNT0RFX0NIRUNLX0lHTk9SRSwga2V5KVxuICB9XG5cbiAgX21ha2UgKG1vZGUsIGtleSkge1xuICAgIGNvbnN0IHN0ciA9IHBpbldpbGRjYXJkcyhcbiAgICAgIG1vZGUgPT09IE1PREVfSUdOT1JFXG4gICAgICAgID8gdGhpcy5yZWdleFByZWZpeFxuICAgICAgICAucmVwbGFjZShSRUdFWF9SRVBMQUNFX1RSQUlMSU5HX1dJTERDQVJELCByZXBsYWNlVHJhaWxpbmdXaWxkY2FyZClcbiAgICAgICAgLnJlcGxhY2UoUkVHRVhfUkVQTEFDRV9UUkFJTElOR19ET1VCTEVTVEFSLCByZXBsYWNlVHJhaWxpbmdEb3VibGVzdGFyKVxuICAgICAgICA6IGNoZWNrU291cmNlT2YodGhpcy5ib2R5LCB0aGlzLnJlZ2V4UHJlZml4KVxuICAgIClcblxuICAgIGNvbnN0IHJlZ2V4ID0gdGhpcy5pZ25vcmVDYXNlXG4gICAgICA/IG5ldyBSZWdFeHAoc3RyLCAnaScpXG4gICAgICA6IG5ldyBSZWdFeHAoc3RyKVxuXG4gICAgcmV0dXJuIGRlZmluZSh0aGlzLCBrZXksIHJlZ2V4KVxuICB9XG59XG5cbmNvbnN0IGhhc1RyYWlsaW5nQmFja3NsYXNoID0gc3RyID0+IHtcbiAgbGV0IGNvdW50ID0gMFxuXG4gIHdoaWxlIChzdHJbc3RyLmxlbmd0aCAtIGNvdW50IC0gMV0gPT09IEVTQ0FQRSkge1xuICAgIGNvdW50ICsrXG4gIH1cblxuICByZXR1cm4gY291bnQgJSAyID09PSAxXG59XG5cbi8vIFJlYWQgYSBsaW5lIHRoZSB3YXkgZ2l0IGRvZXM6IHdoZW4gYHN0cmlwTGluZUVuZGAgaXMgc2V0IChhbiB1bnNwbGl0IGFycmF5XG4vLyAgIG9yIG9iamVjdCBwYXR0ZXJuKSwgZHJvcCBhbnkgdHJhaWxpbmcgYmxhbmsgbGluZXMgYWxvbmcgd2l0aCB0aGUgTEZcbi8vICAgYmVmb3JlIGVhY2ggYW5kIGF0IG1vc3Qgb25lIENSIGF0IHRoZSBlbmQgb2YgdGhlIGxpbmU7IHRoZW4gdHJpbSB0cmFpbGluZ1xuLy8gICBzcGFjZXMgaW4gdGhlIHNhbWUgYmFja3dhcmQgcGFzcy4gR2l0IHRyaW1zIHNwYWNlcyBvbmx5LCBhbmQgYSBzcGFjZVxuLy8gICBlc2NhcGVkIGJ5IGFuIG9kZCBydW4gb2YgYmFja3NsYXNoZXMgc3RheXMsIHVuZXNjYXBlZCwgYXMgdGhlIGxhc3Qgb25lLlxuLy8gU2Nhbm5lZCBmcm9tIHRoZSBlbmQ6IGEgcmVndWxhciBleHByZXNzaW9uIGNhbiBvbmx5IHRyeSBlYWNoIHN0YXJ0IGluXG4vLyAgIHR1cm4sIHdoaWNoIGlzIHF1YWRyYXRpYyBvdmVyIGEgbG9uZyBydW4gb2Ygc3BhY2VzIG9yIGJhY2tzbGFzaGVzLlxuLy8gJ2EgICcgLT4gJ2EnOyAgJ2FcXCAnIC0+ICdhICc7ICAnYVxcXFwgJyAtPiAnYVxcXFwnOyAgJ2FcXHQnIC0+ICdhXFx0J1xuLy8gJ2FcXHJcXG4nIC0+ICdhJzsgICdhXFxyXFxyJyAtPiAnYVxccic7ICAnYVxcblxccicgLT4gJ2EnXG5jb25zdCB0cmltRW5kID0gKGJvZHksIHN0cmlwTGluZUVuZCkgPT4ge1xuICBsZXQgbGluZUVuZCA9IGJvZHkubGVuZ3RoXG4gIGxldCBlbmRcblxuICBmb3IgKDs7KSB7XG4gICAgaWYgKHN0cmlwTGluZUVuZCAmJiBib2R5W2xpbmVFbmQgLSAxXSA9PT0gJ1xccicpIHtcbiAgICAgIGxpbmVFbmQgLS1cbiAgICB9XG5cbiAgICBlbmQgPSBsaW5lRW5kXG5cbiAgICB3aGlsZSAoYm9keVtlbmQgLSAxXSA9PT0gU1BBQ0UpIHtcbiAgICAgIGVuZCAtLVxuICAgIH1cblxuICAgIGlmICghc3RyaXBMaW5lRW5kIHx8IGJvZHlbZW5kIC0gMV0gIT09ICdcXG4nKSB7XG4gICAgICBicmVha1xuICAgIH1cblxuICAgIGxpbmVFbmQgPSBlbmQgLSAxXG4gIH1cblxuICBpZiAoZW5kID09PSBsaW5lRW5kKSB7XG4gICAgcmV0dXJuIGJvZHkuc2xpY2UoMCwgbGluZUVuZClcbiAgfVxuXG4gIGxldCBiYWNrc2xhc2hlcyA9IDBcblxuICB3aGlsZSAoYm9keVtlbmQgLSBiYWNrc2xhc2hlcyAtIDFdID09PSBFU0NBUEUpIHtcbiAgICBiYWNrc2xhc2hlcyArK1xuICB9XG5cbiAgcmV0dXJuIGJhY2tzbGFzaGVzICUgMlxuICAgID8gYm9keS5zbGljZSgwLCBlbmQgLSAxKSArIFNQQUNFXG4gICAgOiBib2R5LnNsaWNlKDAsIGVuZClcbn1cblxuY29uc3QgY3JlYXRlUnVsZSA9IChcbiAgcGF0dGVybixcbiAgbWFyayxcbiAgaWdub3JlQ2FzZSxcbiAgc3RyaXBMaW5lRW5kLFxuICBzdHJpcEJPTVxuKSA9PiB7XG4gIC8vIEdpdCBkcm9wcyBhIEJPTSBiZWZvcmUgaXQgcmVhZHMgdGhlIGZpcnN0IGxpbmUsIHNvIGJlZm9yZSBhbnl0aGluZyBlbHNlLlxuICBsZXQgYm9keSA9IHN0cmlwQk9NICYmIHBhdHRlcm5bMF0gPT09IEJPTVxuICAgID8gcGF0dGVybi5zbGljZSgxKVxuICAgIDogcGF0dGVyblxuXG4gIC8vID4gQSBsaW5lIHN0YXJ0aW5nIHdpdGggIyBzZXJ2ZXMgYXMgYSBjb21tZW50LlxuICBpZiAoYm9keVswXSA9PT0gJyMnKSB7XG4gICAgcmV0dXJuXG4gIH1cblxuICBsZXQgbmVnYXRpdmUgPSBmYWxzZVxuXG4gIC8vID4gQW4gb3B0aW9uYWwgcHJlZml4IFwiIVwiIHdoaWNoIG5lZ2F0ZXMgdGhlIHBhdHRlcm47XG4gIGlmIChib2R5WzBdID09PSAnIScpIHtcbiAgICBuZWdhdGl2ZSA9IHRydWVcbiAgICBib2R5ID0gYm9keS5zbGljZSgxKVxuICB9XG5cbiAgLy8gTm9ybWFsaXplIHRoZSBib2R5IGJlZm9yZSBjaGVja2luZyB3aGljaCBzbGFzaGVzIGFuY2hvciB0aGUgcGF0dGVybi5cbiAgLy8gICBPdGhlcndpc2UgYGJhci8gYCBpcyBtaXN0YWtlbiBmb3IgYSBwYXR0ZXJuIGNvbnRhaW5pbmcgYW4gaW5uZXIgc2xhc2guXG4gIC8vICAgQSBsaW5lIGZyb20gYHNwbGl0UGF0dGVybmAgaGFzIGFscmVhZHkgbG9zdCBpdHMgbGluZSBlbmRpbmcsIHNvIG9ubHkgYVxuICAvLyAgIHRyYWlsaW5nIHNwYWNlIHJlbWFpbnMgdG8gdHJpbSB0aGVyZS5cbiAgY29uc3QgbGFzdCA9IGJvZHlbYm9keS5sZW5ndGggLSAxXVxuXG4gIGlmIChcbiAgICBsYXN0ID09PSBTUEFDRVxuICAgIHx8IHN0cmlwTGluZUVuZCAmJiAobGFzdCA9PT0gJ1xccicgfHwgbGFzdCA9PT0gJ1xcbicpXG4gICkge1xuICAgIGJvZHkgPSB0cmltRW5kKGJvZHksIHN0cmlwTGluZUVuZClcbiAgfVxuXG4gIC8vID4gQSBibGFuayBsaW5lIG1hdGNoZXMgbm8gZmlsZXMsIHNvIGl0IGNhbiBzZXJ2ZSBhcyBhIHNlcGFyYXRvciBmb3JcbiAgLy8gPiAgIHJlYWRhYmlsaXR5LlxuICAvLyBOb3IgZG9lcyBhIGxvbmUgXCIhXCIsIGEgcGF0dGVybiBlbmRpbmcgb24gYW4gdW5wYWlyZWQgYmFja3NsYXNoLCBvclxuICAvLyAgIGFueXRoaW5nIGVsc2UgbGVmdCBlbXB0eSBoZXJlOiBhbiBlbXB0eSBwYXR0ZXJuIHdvdWxkIGNvbXBpbGUgdG8gYVxuICAvLyAgIHJlZ2V4IG1hdGNoaW5nIGV2ZXJ5IHBhdGguXG4gIGlmICghYm9keSB8fCBoYXNUcmFpbGluZ0JhY2tzbGFzaChib2R5KSkge1xuICAgIHJldHVyblxuICB9XG5cbiAgYm9keSA9IGJvZHlcbiAgLy8gPiBQdXQgYSBiYWNrc2xhc2ggKFwiXFxcIikgaW4gZnJvbnQgb2YgdGhlIGZpcnN0IFwiIVwiIGZvciBwYXR0ZXJucyB0aGF0XG4gIC8vID4gICBiZWdpbiB3aXRoIGEgbGl0ZXJhbCBcIiFcIiwgZm9yIGV4YW1wbGUsIGBcIlxcIWltcG9ydGFudCEudHh0XCJgLlxuICAucmVwbGFjZShSRUdFWF9SRVBMQUNFX0xFQURJTkdfRVhDQVBFRF9FWENMQU1BVElPTiwgJyEnKVxuICAvLyA+IFB1dCBhIGJhY2tzbGFzaCAoXCJcXFwiKSBpbiBmcm9udCBvZiB0aGUgZmlyc3QgaGFzaCBmb3IgcGF0dGVybnMgdGhhdFxuICAvLyA+ICAgYmVnaW4gd2l0aCBhIGhhc2guXG4gIC5yZXBsYWNlKFJFR0VYX1JFUExBQ0VfTEVBRElOR19FWENBUEVEX0hBU0gsICcjJylcblxuICBjb25zdCByZWdleFByZWZpeCA9IG1ha2VSZWdleFByZWZpeChib2R5KVxuXG4gIHJldHVybiBuZXcgSWdub3JlUnVsZShcbiAgICBwYXR0ZXJuLFxuICAgIG1hcmssXG4gICAgYm9keSxcbiAgICBpZ25vcmVDYXNlLFxuICAgIG5lZ2F0aXZlLFxuICAgIHJlZ2V4UHJlZml4XG4gIClcbn1cblxuY2xhc3MgUnVsZU1hbmFnZXIge1xuICBjb25zdHJ1Y3RvciAoaWdub3JlQ2FzZSkge1xuICAgIHRoaXMuX2lnbm9yZUNhc2UgPSBpZ25vcmVDYXNlXG4gICAgdGhpcy5fcnVsZXMgPSBbXVxuXG4gICAgLy8gSG93IG1hbnkgb2YgdGhlIHJ1bGVzIGdpdCB3b3VsZCB0YWcgYEVYQ19GTEFHX05PRElSYC5cbiAgICAvL1xuICAgIC8vIFRoZSBzY2FuIHVzZXMgaXQgdG8gZGVjaWRlLCBvbmNlIGZvciB0aGUgd2hvbGUgc2V0LCB3aGV0aGVyIGhhbmRpbmdcbiAgICAvLyAgIHRob3NlIHJ1bGVzIHRoZSBiYXNlbmFtZSBpcyB3b3J0aCB3aGF0IGl0IGNvc3RzIHRoZSBvdGhlcnMuIFRoZVxuICAgIC8vICAgc2hvcnRjdXQgc2F2ZXMgYSBmdWxsLXBhdGggc2NhbiBvbiBldmVyeSBydWxlIGl0IGFwcGxpZXMgdG8gYW5kIGNvc3RzXG4gICAgLy8gICBhIGNoZWNrIG9uIGV2ZXJ5IHJ1bGUgaXQgZG9lcyBub3QsIHNvIGEgc2V0IHdoZXJlIGFsbW9zdCBub3RoaW5nIGlzXG4gICAgLy8gICBiYXNlbmFtZS1vbmx5IGNvbWVzIG91dCBiZWhpbmQgLS0gYSA5NTUgcGF0dGVybiBzZXQgd2l0aCA0NCBvZiB0aGVtXG4gICAgLy8gICBtZWFzdXJlZCAxOSUgc2xvd2VyIHdpdGggdGhlIHNob3J0Y3V0IGFsd2F5cyBvbi5cbiAgICAvL1xuICAgIC8vIERlY2lkaW5nIHRoaXMgYnkgbWVhc3VyZW1lbnQgcmF0aGVyIHRoYW4gYnkgbWVhbmluZyBpcyBzYWZlOiBhXG4gICAgLy8gICBiYXNlbmFtZS1vbmx5IHBhdHRlcm4gZ2l2ZXMgdGhlIHZlcnkgc2FtZSBhbnN3ZXIgYWdhaW5zdCB0aGUgd2hvbGVcbiAgICAvLyAgIHBhdGgsIGl0IGp1c3QgdGFrZXMgbG9uZ2VyIHRvIHNheSBzby4gVGhlIGNob2ljZSBjYW4gb25seSBjaGFuZ2UgaG93XG4gICAgLy8gICBmYXN0IHRoZSBzY2FuIHJ1bnMsIG5ldmVyIHdoYXQgaXQgcmV0dXJucy5cbiAgICB0aGlzLl9iYXNlbmFtZUNvdW50ID0gMFxuICB9XG5cbiAgX2FkZCAocGF0dGVybiwgaW5kZXgpIHtcbiAgICAvLyAjMzJcbiAgICBpZiAocGF0dGVybiAmJiBwYXR0ZXJuW0tFWV9JR05PUkVdKSB7XG4gICAgICB0aGlzLl9ydWxlcyA9IHRoaXMuX3J1bGVzLmNvbmNhdChwYXR0ZXJuLl9ydWxlcy5fcnVsZXMpXG4gICAgICB0aGlzLl9iYXNlbmFtZUNvdW50ICs9IHBhdHRlcm4uX3J1bGVzLl9iYXNlbmFtZUNvdW50XG4gICAgICB0aGlzLl9hZGRlZCA9IHRydWVcbiAgICAgIHJldHVyblxuICAgIH1cblxuICAgIGNvbnN0IGlzU3RyID0gaXNTdHJpbmcocGF0dGVybilcbiAgICBjb25zdCByYXcgPSBpc1N0clxuICAgICAgPyBwYXR0ZXJuXG4gICAgICA6IHBhdHRlcm4ucGF0dGVyblxuXG4gICAgY29uc3QgcnVsZSA9IGNoZWNrUGF0dGVybihyYXcpXG4gICAgICAmJiBjcmVhdGVSdWxlKFxuICAgICAgICByYXcsXG4gICAgICAgIGlzU3RyID8gVU5ERUZJTkVEIDogcGF0dGVybi5tYXJrLFxuICAgICAgICB0aGlzLl9pZ25vcmVDYXNlLFxuICAgICAgICAhdGhpcy5fc3BsaXQsXG4gICAgICAgIHRoaXMuX3N0cmlwQk9NICYmICFpbmRleFxuICAgICAgKVxuXG4gICAgaWYgKHJ1bGUpIHtcbiAgICAgIHRoaXMuX2FkZGVkID0gdHJ1ZVxuICAgICAgdGhpcy5fcnVsZXMucHVzaChydWxlKVxuXG4gICAgICAvLyBEZWxpYmVyYXRlbHkgbm90IGBydWxlLl9iYXNlbmFtZU9ubHlgOiByZWFkaW5nIHRoYXQgd291bGQgbWF0ZXJpYWxpc2VcbiAgICAgIC8vICAgdGhlIHJ1bGUncyBvd24gY29weSwgYW5kIHRoZSB3aG9sZSBwb2ludCBvZiBsZWF2aW5nIGl0IGxhenkgaXMgdGhhdFxuICAgICAgLy8gICBhIHJ1bGUgd2hpY2ggaXMgY29tcGlsZWQgYW5kIG5ldmVyIG1hdGNoZWQgbmV2ZXIgcGF5cyBmb3IgaXQuXG4gICAgICBpZiAobWF0Y2hlc0Jhc2VuYW1lKHJ1bGUuYm9keSkpIHtcbiAgICAgICAgdGhpcy5fYmFzZW5hbWVDb3VudCArK1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8vIEBwYXJhbSB7QXJyYXk8c3RyaW5nPiB8IHN0cmluZyB8IElnbm9yZX0gcGF0dGVyblxuICBhZGQgKHBhdHRlcm4pIHtcbiAgICB0aGlzLl9hZGRlZCA9IGZhbHNlXG4gICAgdGhpcy5fc3BsaXQgPSBpc1N0cmluZyhwYXR0ZXJuKVxuICAgIHRoaXMuX3N0cmlwQk9NID0gIXRoaXMuX3NwbGl0IHx8IHBhdHRlcm5bMF0gPT09IEJPTVxuXG4gICAgbWFrZUFycmF5KFxuICAgICAgdGhpcy5fc3BsaXRcbiAgICAgICAgPyBzcGxpdFBhdHRlcm4ocGF0dGVybilcbiAgICAgICAgOiBwYXR0ZXJuXG4gICAgKS5mb3JFYWNoKHRoaXMuX2FkZCwgdGhpcylcblxuICAgIGlmICh0aGlzLl9hZGRlZCkge1xuICAgICAgdGhpcy5fbGl0ZXJhbFJ1bGVzID0gVU5ERUZJTkVEXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXMuX2FkZGVkXG4gIH1cblxuICAvLyBNYXRjaCB0aGUgbGl0ZXJhbCAnYWJjLycgZm9yIGBjaGVja0lnbm9yZWAsIGxhc3QgcnVsZSB3aW5zLiBPbmx5IGEgcnVsZVxuICAvLyAgIGVuZGluZyBpbiBhIHdpbGRjYXJkIGNhbiBtYXRjaCBpdCAoc2VlIGBjaGVja1NvdXJjZU9mYCksIHNvIHRoZSByZXN0XG4gIC8vICAgYXJlIGxlZnQgb3V0IG9uY2UsIHJhdGhlciB0aGFuIHRlc3RlZCBvciBjb21waWxlZCBmb3IgZXZlcnkgcGF0aC5cbiAgdGVzdExpdGVyYWwgKHBhdGgpIHtcbiAgICBjb25zdCBydWxlcyA9IHRoaXMuX2xpdGVyYWxSdWxlcyB8fCAoXG4gICAgICB0aGlzLl9saXRlcmFsUnVsZXMgPSB0aGlzLl9ydWxlcy5maWx0ZXIoXG4gICAgICAgICh7Ym9keX0pID0+IGJvZHlbYm9keS5sZW5ndGggLSAoXG4gICAgICAgICAgYm9keVtib2R5Lmxlbmd0aCAtIDFdID09PSBTTEFTSCA/IDIgOiAxXG4gICAgICAgICldID09PSAnKidcbiAgICAgIClcbiAgICApXG5cbiAgICBsZXQgaWdub3JlZCA9IGZhbHNlXG4gICAgbGV0IHVuaWdub3JlZCA9IGZhbHNlXG4gICAgbGV0IG1hdGNoZWRSdWxlXG5cbiAgICBmb3IgKGxldCBpbmRleCA9IHJ1bGVzLmxlbmd0aCAtIDE7IGluZGV4ID49IDA7IGluZGV4IC0tKSB7XG4gICAgICBjb25zdCBydWxlID0gcnVsZXNbaW5kZXhdXG5cbiAgICAgIGlmIChydWxlLmNoZWNrUmVnZXgudGVzdChwYXRoKSkge1xuICAgICAgICBpZ25vcmVkID0gIXJ1bGUubmVnYXRpdmVcbiAgICAgICAgdW5pZ25vcmVkID0gcnVsZS5uZWdhdGl2ZVxuICAgICAgICBtYXRjaGVkUnVsZSA9IHJ1bGUubmVnYXRpdmVcbiAgICAgICAgICA/IFVOREVGSU5FRFxuICAgICAgICAgIDogcnVsZVxuICAgICAgICBicmVha1xuICAgICAgfVxuICAgIH1cblxuICAgIGNvbnN0IHJldCA9IHtcbiAgICAgIGlnbm9yZWQsXG4gICAgICB1bmlnbm9yZWRcbiAgICB9XG5cbiAgICBpZiAobWF0Y2hlZFJ1bGUpIHtcbiAgICAgIHJldC5ydWxlID0gbWF0Y2hlZFJ1bGVcbiAgICB9XG5cbiAgICByZXR1cm4gcmV0XG4gIH1cblxuICAvLyBUZXN0IG9uZSBzaW5nbGUgcGF0aCB3aXRob3V0IHJlY3Vyc2l2ZWx5IGNoZWNraW5nIHBhcmVudCBkaXJlY3Rvcmllc1xuICAvL1xuICAvLyAtIG1vZGUgYHN0cmluZ2AgZWl0aGVyIGBNT0RFX0lHTk9SRWAgb3IgYE1PREVfQ0hFQ0tfSUdOT1JFYFxuXG4gIC8vIEByZXR1cm5zIHtUZXN0UmVzdWx0fVxuICB0ZXN0IChwYXRoLCBtb2RlKSB7XG4gICAgLy8gTW9zdCBvZiBhIC5naXRpZ25vcmUgaXMgcGF0dGVybnMgd2l0aCBubyBzbGFzaCBpbiB0aGVtLCBhbmQgcnVubmluZ1xuICAgIC8vICAgdGhvc2UgYWdhaW5zdCB0aGUgd2hvbGUgcGF0aCBtYWtlcyB0aGUgcmVndWxhciBleHByZXNzaW9uIGVuZ2luZSB3YWxrXG4gICAgLy8gICBldmVyeSBkaXJlY3RvcnkgbmFtZSBvbiB0aGUgd2F5IHRvIHRoZSBvbmx5IHNlZ21lbnQgdGhhdCBjb3VsZCBtYXRjaC5cbiAgICAvLyAgIEhhbmRpbmcgdGhlbSB0aGUgYmFzZW5hbWUgaW5zdGVhZCBpcyB3aGF0IGdpdCBkb2VzLCBhbmQgaXQgaXMgd2hlcmVcbiAgICAvLyAgIHRoZSB0aW1lIGluIGEgZGlyZWN0b3J5IHdhbGsgZ29lczogdGhlIHJ1bGUgc2NhbiB3YXMgdHdvIHRoaXJkcyBvZiBpdC5cbiAgICBjb25zdCBydWxlcyA9IHRoaXMuX3J1bGVzXG4gICAgY29uc3Qge2xlbmd0aH0gPSBydWxlc1xuXG4gICAgY29uc3Qgc2hvcnRjdXQgPSB0aGlzLl9iYXNlbmFtZUNvdW50ICogMiA+PSBsZW5ndGhcblxuICAgIGNvbnN0IGJhc2VuYW1lID0gc2hvcnRjdXRcbiAgICAgID8gYmFzZW5hbWVPZihwYXRoKVxuICAgICAgOiBwYXRoXG5cbiAgICAvLyBUaGUgbGFzdCBydWxlIHRvIG1hdGNoIGRlY2lkZXMsIGFzIGluIGdpdCwgYW5kIGl0IGlzIHRoZSBydWxlXG4gICAgLy8gICBgZ2l0IGNoZWNrLWlnbm9yZSAtdmAgcmVwb3J0cywgc28gdGhlIHNjYW4gcnVucyBmcm9tIHRoZSBlbmQgYW5kIHN0b3BzXG4gICAgLy8gICBhdCB0aGUgZmlyc3QgbWF0Y2guXG4gICAgLy8gQSBwbGFpbiBsb29wIHJhdGhlciB0aGFuIGBmb3JFYWNoYCwgc28gdGhhdCBgcGF0aGAsIGBiYXNlbmFtZWAgYW5kXG4gICAgLy8gICBgc2hvcnRjdXRgIGFyZSBsb2NhbHMuIEFzIGEgY2FsbGJhY2sgdGhleSBiZWNhbWUgY2xvc3VyZSB2YXJpYWJsZXMsXG4gICAgLy8gICBhbmQgcmVhY2hpbmcgZm9yIG9uZSBvZiB0aG9zZSBvbmNlIHBlciBydWxlIGNvc3QgMTAlIG9mIGEgc2NhbiBvdmVyIGFcbiAgICAvLyAgIGxhcmdlIHJ1bGUgc2V0IC0tIG1vcmUgdGhhbiB0aGUgc2hvcnRjdXQgdGhleSB3ZXJlIHRoZXJlIHRvIHNlcnZlLlxuICAgIGZvciAobGV0IGluZGV4ID0gbGVuZ3RoIC0gMTsgaW5kZXggPj0gMDsgaW5kZXggLS0pIHtcbiAgICAgIGNvbnN0IHJ1bGUgPSBydWxlc1tpbmRleF1cblxuICAgICAgaWYgKHJ1bGVbbW9kZV0udGVzdChcbiAgICAgICAgc2hvcnRjdXQgJiYgcnVsZS5fYmFzZW5hbWVPbmx5XG4gICAgICAgICAgPyBiYXNlbmFtZVxuICAgICAgICAgIDogcGF0aFxuICAgICAgKSkge1xuICAgICAgICBjb25zdCB7bmVnYXRpdmV9ID0gcnVsZVxuXG4gICAgICAgIGNvbnN0IHJldCA9IHtcbiAgICAgICAgICBpZ25vcmVkOiAhbmVnYXRpdmUsXG4gICAgICAgICAgdW5pZ25vcmVkOiBuZWdhdGl2ZVxuICAgICAgICB9XG5cbiAgICAgICAgaWYgKCFuZWdhdGl2ZSkge1xuICAgICAgICAgIHJldC5ydWxlID0gcnVsZVxuICAgICAgICB9XG5cbiAgICAgICAgcmV0dXJuIHJldFxuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiB7XG4gICAgICBpZ25vcmVkOiBmYWxzZSxcbiAgICAgIHVuaWdub3JlZDogZmFsc2VcbiAgICB9XG4gIH1cbn1cblxuY29uc3QgdGhyb3dFcnJvciA9IChtZXNzYWdlLCBDdG9yKSA9PiB7XG4gIHRocm93IG5ldyBDdG9yKG1lc3NhZ2UpXG59XG5cbmNvbnN0IGNoZWNrUGF0aCA9IChwYXRoLCBvcmlnaW5hbFBhdGgsIGRvVGhyb3cpID0+IHtcbiAgaWYgKCFpc1N0cmluZyhwYXRoKSkge1xuICAgIHJldHVybiBkb1Rocm93KFxuICAgICAgYHBhdGggbXVzdCBiZSBhIHN0cmluZywgYnV0IGdvdCBcXGAke29yaWdpbmFsUGF0aH1cXGBgLFxuICAgICAgVHlwZUVycm9yXG4gICAgKVxuICB9XG5cbiAgLy8gV2UgZG9uJ3Qga25vdyBpZiB3ZSBzaG91bGQgaWdub3JlIEVNUFRZLCBzbyB0aHJvd1xuICBpZiAoIXBhdGgpIHtcbiAgICByZXR1cm4gZG9UaHJvdyhgcGF0aCBtdXN0IG5vdCBiZSBlbXB0eWAsIFR5cGVFcnJvcilcbiAgfVxuXG4gIC8vIENoZWNrIGlmIGl0IGlzIGEgcmVsYXRpdmUgcGF0aFxuICBpZiAoY2hlY2tQYXRoLmlzTm90UmVsYXRpdmUocGF0aCkpIHtcbiAgICBjb25zdCByID0gJ2BwYXRoLnJlbGF0aXZlKClgZCdcbiAgICByZXR1cm4gZG9UaHJvdyhcbiAgICAgIGBwYXRoIHNob3VsZCBiZSBhICR7cn0gc3RyaW5nLCBidXQgZ290IFwiJHtvcmlnaW5hbFBhdGh9XCJgLFxuICAgICAgUmFuZ2VFcnJvclxuICAgIClcbiAgfVxuXG4gIHJldHVybiB0cnVlXG59XG5cbi8vID4gcGF0aG5hbWUgc2hvdWxkIGJlIGEgYHBhdGgucmVsYXRpdmUoKWBkIG9uZVxuLy9cbi8vIFRoZSBzYW1lIHRoaW5nIGBSRUdFWF9URVNUX0lOVkFMSURfUEFUSGAgc2F5cywgc3BlbGxlZCBvdXQ6IGEgcGF0aCBpcyBub3Rcbi8vICAgcmVsYXRpdmUgaWYgaXQgYmVnaW5zIHdpdGggYSBzZXBhcmF0b3IsIG9yIHdpdGggYC4vYCBvciBgLi4vYCwgb3IgaXNcbi8vICAgbm90aGluZyBidXQgYC5gIG9yIGAuLmAuIEV2ZXJ5IG1hdGNoIGlzIGRlY2lkZWQgYnkgdGhlIGZpcnN0IHRocmVlXG4vLyAgIGNoYXJhY3RlcnMsIGFuZCB0aGlzIHJ1bnMgb24gZXZlcnkgcGF0aCBoYW5kZWQgdG8gdGhlIGxpYnJhcnkgLS0gd2hlcmUgaXRcbi8vICAgd2FzIDU1JSBvZiBhIGNhY2hlZCBsb29rdXAsIG1vcmUgdGhhbiB0aGUgY2FjaGUgbG9va3VwIGl0c2VsZi5cbmNvbnN0IGlzTm90UmVsYXRpdmUgPSBwYXRoID0+IHtcbiAgY29uc3QgZmlyc3QgPSBwYXRoLmNoYXJDb2RlQXQoMClcblxuICBpZiAoZmlyc3QgPT09IFNMQVNIX0NPREUpIHtcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgaWYgKGZpcnN0ICE9PSBET1RfQ09ERSkge1xuICAgIHJldHVybiBmYWxzZVxuICB9XG5cbiAgLy8gJy4nXG4gIGlmIChwYXRoLmxlbmd0aCA9PT0gMSkge1xuICAgIHJldHVybiB0cnVlXG4gIH1cblxuICBjb25zdCBzZWNvbmQgPSBwYXRoLmNoYXJDb2RlQXQoMSlcblxuICAvLyAnLi8nXG4gIGlmIChzZWNvbmQgPT09IFNMQVNIX0NPREUpIHtcbiAgICByZXR1cm4gdHJ1ZVxuICB9XG5cbiAgaWYgKHNlY29uZCAhPT0gRE9UX0NPREUpIHtcbiAgICByZXR1cm4gZmFsc2VcbiAgfVxuXG4gIC8vICcuLicgb3IgJy4uLydcbiAgcmV0dXJuIHBhdGgubGVuZ3RoID09PSAyIHx8IHBhdGguY2hhckNvZGVBdCgyKSA9PT0gU0xBU0hfQ09ERVxufVxuXG5jaGVja1BhdGguaXNOb3RSZWxhdGl2ZSA9IGlzTm90UmVsYXRpdmVcblxuLy8gT24gd2luZG93cywgdGhlIGZvbGxvd2luZyBmdW5jdGlvbiB3aWxsIGJlIHJlcGxhY2VkXG4vKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuY2hlY2tQYXRoLmNvbnZlcnQgPSBwID0+IHBcblxuXG5jb25zdCBjb252ZXJ0UGF0aCA9IHRhcmdldCA9PlxuICBpc1N0cmluZyh0YXJnZXQpICYmIGNoZWNrUGF0aC5jb252ZXJ0KHRhcmdldClcblxuXG5jbGFzcyBJZ25vcmUge1xuICBjb25zdHJ1Y3RvciAoe1xuICAgIGlnbm9yZWNhc2UgPSB0cnVlLFxuICAgIGlnbm9yZUNhc2UgPSBpZ25vcmVjYXNlLFxuICAgIGFsbG93UmVsYXRpdmVQYXRocyA9IGZhbHNlXG4gIH0gPSB7fSkge1xuICAgIGRlZmluZSh0aGlzLCBLRVlfSUdOT1JFLCB0cnVlKVxuXG4gICAgdGhpcy5fcnVsZXMgPSBuZXcgUnVsZU1hbmFnZXIoaWdub3JlQ2FzZSlcbiAgICB0aGlzLl9zdHJpY3RQYXRoQ2hlY2sgPSAhYWxsb3dSZWxhdGl2ZVBhdGhzXG4gICAgdGhpcy5faW5pdENhY2hlKClcbiAgfVxuXG4gIF9pbml0Q2FjaGUgKCkge1xuICAgIC8vIEEgY2FjaGUgZm9yIHRoZSByZXN1bHQgb2YgYC5pZ25vcmVzKClgXG4gICAgdGhpcy5faWdub3JlQ2FjaGUgPSBPYmplY3QuY3JlYXRlKG51bGwpXG5cbiAgICAvLyBBIGNhY2hlIGZvciB0aGUgcmVzdWx0IG9mIGAudGVzdCgpYFxuICAgIHRoaXMuX3Rlc3RDYWNoZSA9IE9iamVjdC5jcmVhdGUobnVsbClcbiAgfVxuXG4gIGFkZCAocGF0dGVybikge1xuICAgIGlmICh0aGlzLl9ydWxlcy5hZGQocGF0dGVybikpIHtcbiAgICAgIC8vIFNvbWUgcnVsZXMgaGF2ZSBqdXN0IGFkZGVkIHRvIHRoZSBpZ25vcmUsXG4gICAgICAvLyAgIG1ha2luZyB0aGUgYmVoYXZpb3IgY2hhbmdlZCxcbiAgICAgIC8vICAgc28gd2UgbmVlZCB0byByZS1pbml0aWFsaXplIHRoZSByZXN1bHQgY2FjaGVcbiAgICAgIHRoaXMuX2luaXRDYWNoZSgpXG4gICAgfVxuXG4gICAgcmV0dXJuIHRoaXNcbiAgfVxuXG4gIC8vIGxlZ2FjeVxuICBhZGRQYXR0ZXJuIChwYXR0ZXJuKSB7XG4gICAgcmV0dXJuIHRoaXMuYWRkKHBhdHRlcm4pXG4gIH1cblxuICAvLyBAcmV0dXJucyB7VGVzdFJlc3VsdH1cbiAgX3Rlc3QgKG9yaWdpbmFsUGF0aCwgY2FjaGUsIHBhdGgpIHtcbiAgICBjaGVja1BhdGgoXG4gICAgICBwYXRoLFxuICAgICAgb3JpZ2luYWxQYXRoLFxuICAgICAgdGhpcy5fc3RyaWN0UGF0aENoZWNrXG4gICAgICAgID8gdGhyb3dFcnJvclxuICAgICAgICA6IFJFVFVSTl9GQUxTRVxuICAgIClcblxuICAgIHJldHVybiBwYXRoXG4gICAgICA/IHRoaXMuX3QocGF0aCwgY2FjaGUpXG4gICAgICA6IHtcbiAgICAgICAgaWdub3JlZDogZmFsc2UsXG4gICAgICAgIHVuaWdub3JlZDogZmFsc2VcbiAgICAgIH1cbiAgfVxuXG4gIGNoZWNrSWdub3JlICh0YXJnZXQpIHtcbiAgICAvLyBBIFdpbmRvd3MgcGF0aCBpcyBjb252ZXJ0ZWQgZmlyc3QsIHNvIHRoYXQgYSBkaXJlY3RvcnkgZ2l2ZW4gd2l0aCBhXG4gICAgLy8gICB0cmFpbGluZyBzZXBhcmF0b3IsIGBcXGAgb3IgYC9gLCBpcyB0b2xkIHRoZSBzYW1lIHdheVxuICAgIGNvbnN0IHBhdGggPSBjb252ZXJ0UGF0aCh0YXJnZXQpXG5cbiAgICAvLyBJZiB0aGUgcGF0aCBkb2VzIG5vdCBlbmQgd2l0aCBhIHNsYXNoLCBgLmlnbm9yZXMoKWAgaXMgbXVjaCBlcXVpdmFsZW50XG4gICAgLy8gICB0byBgZ2l0IGNoZWNrLWlnbm9yZWBcbiAgICBpZiAoIXBhdGggfHwgcGF0aC5jaGFyQ29kZUF0KHBhdGgubGVuZ3RoIC0gMSkgIT09IFNMQVNIX0NPREUpIHtcbiAgICAgIHJldHVybiB0aGlzLl90ZXN0KHRhcmdldCwgdGhpcy5fdGVzdENhY2hlLCBwYXRoKVxuICAgIH1cblxuICAgIC8vIExpa2UgYGdpdCBjaGVjay1pZ25vcmVgOiBhIGRpcmVjdG9yeSBleGNsdWRlZCBieSBpdHNlbGYgb3IgYnkgYW5cbiAgICAvLyAgIGFuY2VzdG9yIHNldHRsZXMgaXQsIGFuZCBvbmx5IHRoZW4gaXMgdGhlIGxpdGVyYWwgJ2FiYy8nIG1hdGNoZWRcbiAgICAvLyAgIGFnYWluc3QgdGhlIHJ1bGVzIChzZWUgYGNoZWNrU291cmNlT2ZgKS5cbiAgICBjb25zdCBkaXIgPSB0aGlzLl90KHBhdGgsIHRoaXMuX3Rlc3RDYWNoZSlcblxuICAgIGlmIChkaXIuaWdub3JlZCkge1xuICAgICAgcmV0dXJuIGRpclxuICAgIH1cblxuICAgIGNvbnN0IGxpdGVyYWwgPSB0aGlzLl9ydWxlcy50ZXN0TGl0ZXJhbChwYXRoKVxuXG4gICAgcmV0dXJuIGxpdGVyYWwuaWdub3JlZCB8fCBsaXRlcmFsLnVuaWdub3JlZFxuICAgICAgPyBsaXRlcmFsXG4gICAgICA6IGRpclxuICB9XG5cbiAgX3QgKFxuICAgIC8vIFRoZSBwYXRoIHRvIGJlIHRlc3RlZFxuICAgIHBhdGgsXG5cbiAgICAvLyBUaGUgY2FjaGUgZm9yIHRoZSByZXN1bHQgb2YgYSBjZXJ0YWluIGNoZWNraW5nXG4gICAgY2FjaGVcbiAgKSB7XG4gICAgaWYgKHBhdGggaW4gY2FjaGUpIHtcbiAgICAgIHJldHVybiBjYWNoZVtwYXRoXVxuICAgIH1cblxuICAgIGNvbnN0IHBhcmVudFBhdGggPSBwYXJlbnRPZihwYXRoKVxuXG4gICAgLy8gSWYgdGhlIHBhdGggY29udGFpbnMgYSBwYXJlbnQgZGlyZWN0b3J5LCBjaGVjayB0aGUgcGFyZW50IGZpcnN0XG4gICAgY29uc3QgcGFyZW50ID0gcGFyZW50UGF0aFxuICAgICAgPyB0aGlzLl90KHBhcmVudFBhdGgsIGNhY2hlKVxuICAgICAgOiBVTkRFRklORURcblxuICAgIHJldHVybiBjYWNoZVtwYXRoXSA9IHBhcmVudCAmJiBwYXJlbnQuaWdub3JlZFxuICAgICAgLy8gPiBJdCBpcyBub3QgcG9zc2libGUgdG8gcmUtaW5jbHVkZSBhIGZpbGUgaWYgYSBwYXJlbnQgZGlyZWN0b3J5IG9mXG4gICAgICAvLyA+ICAgdGhhdCBmaWxlIGlzIGV4Y2x1ZGVkLlxuICAgICAgPyBwYXJlbnRcbiAgICAgIDogdGhpcy5fcnVsZXMudGVzdChwYXRoLCBNT0RFX0lHTk9SRSlcbiAgfVxuXG4gIGlnbm9yZXMgKHBhdGgpIHtcbiAgICByZXR1cm4gdGhpcy5fdGVzdChwYXRoLCB0aGlzLl9pZ25vcmVDYWNoZSwgY29udmVydFBhdGgocGF0aCkpLmlnbm9yZWRcbiAgfVxuXG4gIGNyZWF0ZUZpbHRlciAoKSB7XG4gICAgcmV0dXJuIHBhdGggPT4gIXRoaXMuaWdub3JlcyhwYXRoKVxuICB9XG5cbiAgZmlsdGVyIChwYXRocykge1xuICAgIHJldHVybiBtYWtlQXJyYXkocGF0aHMpLmZpbHRlcih0aGlzLmNyZWF0ZUZpbHRlcigpKVxuICB9XG5cbiAgLy8gQHJldHVybnMge1Rlc3RSZXN1bHR9XG4gIHRlc3QgKHBhdGgpIHtcbiAgICByZXR1cm4gdGhpcy5fdGVzdChwYXRoLCB0aGlzLl90ZXN0Q2FjaGUsIGNvbnZlcnRQYXRoKHBhdGgpKVxuICB9XG59XG5cbmNvbnN0IGZhY3RvcnkgPSBvcHRpb25zID0+IG5ldyBJZ25vcmUob3B0aW9ucylcblxuY29uc3QgaXNQYXRoVmFsaWQgPSBwYXRoID0+XG4gIGNoZWNrUGF0aChjb252ZXJ0UGF0aChwYXRoKSwgcGF0aCwgUkVUVVJOX0ZBTFNFKVxuXG4vKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuY29uc3Qgc2V0dXBXaW5kb3dzID0gKCkgPT4ge1xuICAvKiBlc2xpbnQgbm8tY29udHJvbC1yZWdleDogXCJvZmZcIiAqL1xuICBjb25zdCBtYWtlUG9zaXggPSBzdHIgPT4gL15cXFxcXFxcXFxcP1xcXFwvLnRlc3Qoc3RyKVxuICB8fCAvW1wiPD58XFx1MDAwMC1cXHUwMDFGXSsvdS50ZXN0KHN0cilcbiAgICA/IHN0clxuICAgIDogc3RyLnJlcGxhY2UoL1xcXFwvZywgJy8nKVxuXG4gIGNoZWNrUGF0aC5jb252ZXJ0ID0gbWFrZVBvc2l4XG5cbiAgLy8gJ0M6XFxcXGZvbycgICAgIDwtICdDOlxcXFxmb28nIGhhcyBiZWVuIGNvbnZlcnRlZCB0byAnQzovJ1xuICAvLyAnZDpcXFxcZm9vJ1xuICBjb25zdCBSRUdFWF9URVNUX1dJTkRPV1NfUEFUSF9BQlNPTFVURSA9IC9eW2Etel06XFwvL2lcbiAgY2hlY2tQYXRoLmlzTm90UmVsYXRpdmUgPSBwYXRoID0+XG4gICAgUkVHRVhfVEVTVF9XSU5ET1dTX1BBVEhfQUJTT0xVVEUudGVzdChwYXRoKVxuICAgIHx8IGlzTm90UmVsYXRpdmUocGF0aClcbn1cblxuXG4vLyBXaW5kb3dzXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLVxuLyogaXN0YW5idWwgaWdub3JlIG5leHQgKi9cbmlmIChcbiAgLy8gRGV0ZWN0IGBwcm9jZXNzYCBzbyB0aGF0IGl0IGNhbiBydW4gaW4gYnJvd3NlcnMuXG4gIHR5cGVvZiBwcm9jZXNzICE9PSAndW5kZWZpbmVkJ1xuICAmJiBwcm9jZXNzLnBsYXRmb3JtID09PSAnd2luMzInXG4pIHtcbiAgc2V0dXBXaW5kb3dzKClcbn1cblxuLy8gQ09NTU9OSlNfRVhQT1JUUyAvLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy8vLy9cblxubW9kdWxlLmV4cG9ydHMgPSBmYWN0b3J5XG5cbi8vIEFsdGhvdWdoIGl0IGlzIGFuIGFudGktcGF0dGVybixcbi8vICAgaXQgaXMgc3RpbGwgd2lkZWx5IG1pc3VzZWQgYnkgYSBsb3Qgb2YgbGlicmFyaWVzIGluIGdpdGh1YlxuLy8gUmVmOiBodHRwczovL2dpdGh1Yi5jb20vc2VhcmNoP3E9aWdub3JlLmRlZmF1bHQlMjglMjkmdHlwZT1jb2RlXG5mYWN0b3J5LmRlZmF1bHQgPSBmYWN0b3J5XG5cbm1vZHVsZS5leHBvcnRzLmlzUGF0aFZhbGlkID0gaXNQYXRoVmFsaWRcblxuLy8gRm9yIHRlc3RpbmcgcHVycG9zZXNcbmRlZmluZShtb2R1bGUuZXhwb3J0cywgU3ltYm9sLmZvcignc2V0dXBXaW5kb3dzJyksIHNldHVwV2luZG93cylcbiIsICJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IFBhc3NUaHJvdWdoIH0gZnJvbSBcIm5vZGU6c3RyZWFtXCI7XG5pbXBvcnQgeyBkZXNjcmliZSwgaXQgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQge1xuICBDYW5jZWxsYXRpb25Ub2tlblNvdXJjZSxcbiAgY3JlYXRlTWVzc2FnZUNvbm5lY3Rpb24sXG4gIHR5cGUgTWVzc2FnZUNvbm5lY3Rpb24sXG4gIFJlc3BvbnNlRXJyb3IsXG4gIFN0cmVhbU1lc3NhZ2VSZWFkZXIsXG4gIFN0cmVhbU1lc3NhZ2VXcml0ZXIsXG59IGZyb20gXCJ2c2NvZGUtanNvbnJwYy9ub2RlXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgdHlwZSBFcnJvckRhdGEgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL2Vycm9yc1wiO1xuaW1wb3J0IHR5cGUgeyBPcGVyYXRpb25zIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9vcGVyYXRpb25zXCI7XG5pbXBvcnQgeyB0eXBlIENvbXBsZXRlUmVxdWVzdCwgbWV0aG9kcywgdHlwZSBUcmFpbkV2ZW50IH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9wcm90b2NvbFwiO1xuaW1wb3J0IHsgdHlwZSBTZXJ2ZXIsIHNlcnZlIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9ycGMvc2VydmVcIjtcbmltcG9ydCB7IG9ubHkgfSBmcm9tIFwiLi4vY2xpL2Zha2VzXCI7XG5cbi8qKiBCb3RoIGVuZHMgb2YgYSB3aXJlIGluIG9uZSBwcm9jZXNzOyB3aGF0IGlzIGJlaGluZCB0aGUgc2VydmVyIGlzIGdpdmVuLiAqL1xuYXN5bmMgZnVuY3Rpb24gY29ubmVjdGVkKFxuICBnaXZlbjogUGFydGlhbDxPcGVyYXRpb25zPixcbiAgdXNlOiAoY2xpZW50OiBNZXNzYWdlQ29ubmVjdGlvbiwgc2VydmVyOiBTZXJ2ZXIpID0+IFByb21pc2U8dm9pZD4sXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgdGhlcmUgPSBuZXcgUGFzc1Rocm91Z2goKTtcbiAgY29uc3QgYmFjayA9IG5ldyBQYXNzVGhyb3VnaCgpO1xuICBjb25zdCBlbmdpbmUgPSBjcmVhdGVNZXNzYWdlQ29ubmVjdGlvbihuZXcgU3RyZWFtTWVzc2FnZVJlYWRlcih0aGVyZSksIG5ldyBTdHJlYW1NZXNzYWdlV3JpdGVyKGJhY2spKTtcbiAgY29uc3QgY2xpZW50ID0gY3JlYXRlTWVzc2FnZUNvbm5lY3Rpb24obmV3IFN0cmVhbU1lc3NhZ2VSZWFkZXIoYmFjayksIG5ldyBTdHJlYW1NZXNzYWdlV3JpdGVyKHRoZXJlKSk7XG4gIGNvbnN0IHNlcnZlciA9IHNlcnZlKGVuZ2luZSwgb25seShnaXZlbikpO1xuICBjbGllbnQubGlzdGVuKCk7XG4gIHRyeSB7XG4gICAgYXdhaXQgdXNlKGNsaWVudCwgc2VydmVyKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBjbGllbnQuZGlzcG9zZSgpO1xuICAgIGVuZ2luZS5kaXNwb3NlKCk7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVqZWN0aW9uKHJlcXVlc3Q6IFByb21pc2U8dW5rbm93bj4pOiBQcm9taXNlPEVycm9yRGF0YT4ge1xuICBjb25zdCBlcnJvciA9IGF3YWl0IHJlcXVlc3QudGhlbihcbiAgICAoKSA9PiBhc3NlcnQuZmFpbChcInRoZSByZXF1ZXN0IHNob3VsZCBoYXZlIGJlZW4gcmVqZWN0ZWRcIiksXG4gICAgKHJlYXNvbjogdW5rbm93bikgPT4gcmVhc29uLFxuICApO1xuICBhc3NlcnQub2soZXJyb3IgaW5zdGFuY2VvZiBSZXNwb25zZUVycm9yLCBTdHJpbmcoZXJyb3IpKTtcbiAgcmV0dXJuIGVycm9yLmRhdGE7XG59XG5cbmNvbnN0IHRyYWluZWQgPSB7IGFkYXB0ZXI6IFwiL2FcIiwgc3RlcHM6IDEsIHNlY29uZHM6IDEsIHRyYWluYWJsZTogMSwgdG90YWw6IDEgfTtcbmNvbnN0IHdpcmUgPSB7IHdvcmtzcGFjZTogXCIvd1wiIH07XG5cbi8qKiBFbmRzIG9ubHkgd2hlbiBpdHMgc2lnbmFsIGlzIGFib3J0ZWQsIGFuZCB0aGVuIGFzIGFuIGludGVycnVwdGVkIHJ1biBkb2VzLiAqL1xuY29uc3QgZW5kbGVzczogT3BlcmF0aW9uc1tcInRyYWluXCJdID0gKF8sIHsgc2lnbmFsLCBvbkV2ZW50IH0pID0+XG4gIG5ldyBQcm9taXNlKChfcmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3Qgc3RvcCA9ICgpID0+IHJlamVjdChuZXcgQXR0dW5lRXJyb3IoXCJFX0lOVEVSUlVQVEVEXCIsIFwiU3RvcHBlZC5cIiwgXCJSZXN1bWUuXCIsIHsgY2hlY2twb2ludDogXCIvY1wiIH0pKTtcbiAgICBvbkV2ZW50KHsgZXZlbnQ6IFwicGhhc2VcIiwgcGhhc2U6IFwidHJhaW5pbmdcIiwgbWVzc2FnZTogXCJUcmFpbmluZ1wiIH0pO1xuICAgIGlmIChzaWduYWwuYWJvcnRlZCkgc3RvcCgpO1xuICAgIHNpZ25hbC5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgc3RvcCk7XG4gIH0pO1xuXG5jb25zdCBzdGFydGVkID0gKGNsaWVudDogTWVzc2FnZUNvbm5lY3Rpb24pID0+XG4gIG5ldyBQcm9taXNlPFRyYWluRXZlbnQ+KChyZXNvbHZlKSA9PiBjbGllbnQub25Ob3RpZmljYXRpb24obWV0aG9kcy50cmFpbkV2ZW50LCByZXNvbHZlKSk7XG5cbmRlc2NyaWJlKFwicmVxdWVzdHNcIiwgKCkgPT4ge1xuICBpdChcImluaXRpYWxpemUgYW5zd2VycyB3aXRoIHdoYXQgdGhlIGhvc3QgaXNcIiwgKCkgPT5cbiAgICBjb25uZWN0ZWQoeyBjaGVja0hvc3Q6IGFzeW5jICgpID0+ICh7IHJ1bnRpbWU6IFwiMS4zMFwiLCBub2RlOiBcIjIwXCIsIHByb3ZpZGVyczogW1wiY3B1XCJdIH0pIH0sIGFzeW5jIChjbGllbnQpID0+IHtcbiAgICAgIGNvbnN0IHBhcmFtcyA9IHsgcm9sZTogXCJjb21wbGV0aW5nXCIsIGJhY2tncm91bmQ6IGZhbHNlIH07XG4gICAgICBjb25zdCBob3N0ID0gYXdhaXQgY2xpZW50LnNlbmRSZXF1ZXN0KG1ldGhvZHMuaW5pdGlhbGl6ZSwgcGFyYW1zKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoaG9zdCwgeyBydW50aW1lOiBcIjEuMzBcIiwgbm9kZTogXCIyMFwiLCBwcm92aWRlcnM6IFtcImNwdVwiXSB9KTtcbiAgICB9KSk7XG5cbiAgaXQoXCJkZXZpY2VzLCBhZGFwdGVycyBhbmQgZGVsZXRlQWRhcHRlciByZWFjaCB0aGVpciBvcGVyYXRpb25zXCIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBjYWxsczogdW5rbm93bltdID0gW107XG4gICAgY29uc3QgZ2l2ZW46IFBhcnRpYWw8T3BlcmF0aW9ucz4gPSB7XG4gICAgICBkZXZpY2VzOiBhc3luYyAoKSA9PiBbXSxcbiAgICAgIGFkYXB0ZXJzOiBhc3luYyAoYmFzZSkgPT4ge1xuICAgICAgICBjYWxscy5wdXNoKGJhc2UpO1xuICAgICAgICByZXR1cm4gW107XG4gICAgICB9LFxuICAgICAgZGVsZXRlQWRhcHRlcjogYXN5bmMgKGRpcikgPT4ge1xuICAgICAgICBjYWxscy5wdXNoKGRpcik7XG4gICAgICB9LFxuICAgIH07XG4gICAgYXdhaXQgY29ubmVjdGVkKGdpdmVuLCBhc3luYyAoY2xpZW50KSA9PiB7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNsaWVudC5zZW5kUmVxdWVzdChtZXRob2RzLmRldmljZXMsIHt9KSwgW10pO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy5hZGFwdGVycywgeyBiYXNlOiBcImhhc2hcIiB9KSwgW10pO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy5hZGFwdGVycywge30pLCBbXSk7XG4gICAgICBhc3NlcnQuZGVlcEVxdWFsKGF3YWl0IGNsaWVudC5zZW5kUmVxdWVzdChtZXRob2RzLmRlbGV0ZUFkYXB0ZXIsIHsgZGlyOiBcIi9kXCIgfSksIHt9KTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoY2FsbHMsIFtcImhhc2hcIiwgdW5kZWZpbmVkLCBcIi9kXCJdKTtcbiAgICB9KTtcbiAgfSk7XG5cbiAgaXQoXCJhIGRvd25sb2FkIHRlbGxzIGhvdyBmYXIgaXQgaXMsIGFuZCBlbmRzIHdoZW4gaXRzIHJlcXVlc3QgaXMgY2FuY2VsbGVkXCIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBkb3dubG9hZE1vZGVsOiBPcGVyYXRpb25zW1wiZG93bmxvYWRNb2RlbFwiXSA9ICh7IGlkIH0sIHsgb25FdmVudCwgc2lnbmFsIH0pID0+IHtcbiAgICAgIG9uRXZlbnQoeyBldmVudDogXCJkb3dubG9hZFwiLCBpZCwgZmlsZTogXCJjb25maWcuanNvblwiLCBkb25lQnl0ZXM6IDEsIHRvdGFsQnl0ZXM6IDIgfSk7XG4gICAgICByZXR1cm4gbmV3IFByb21pc2UoKF8sIHJlamVjdCkgPT5cbiAgICAgICAgc2lnbmFsLmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCAoKSA9PiByZWplY3QobmV3IEF0dHVuZUVycm9yKFwiRV9JTlRFUlJVUFRFRFwiLCBcInN0b3BwZWRcIiwgXCJBZ2Fpbi5cIikpKSxcbiAgICAgICk7XG4gICAgfTtcbiAgICBhd2FpdCBjb25uZWN0ZWQoeyBkb3dubG9hZE1vZGVsIH0sIGFzeW5jIChjbGllbnQpID0+IHtcbiAgICAgIGNvbnN0IHNvdXJjZSA9IG5ldyBDYW5jZWxsYXRpb25Ub2tlblNvdXJjZSgpO1xuICAgICAgY2xpZW50Lm9uTm90aWZpY2F0aW9uKG1ldGhvZHMuZG93bmxvYWRFdmVudCwgKHsgaWQgfTogeyBpZDogc3RyaW5nIH0pID0+IHtcbiAgICAgICAgYXNzZXJ0LmVxdWFsKGlkLCBcImEvYlwiKTtcbiAgICAgICAgc291cmNlLmNhbmNlbCgpO1xuICAgICAgfSk7XG4gICAgICBjb25zdCBlcnJvciA9IGF3YWl0IHJlamVjdGlvbihjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy5kb3dubG9hZE1vZGVsLCB7IGlkOiBcImEvYlwiIH0sIHNvdXJjZS50b2tlbikpO1xuICAgICAgYXNzZXJ0LmVxdWFsKGVycm9yLmNvZGUsIFwiRV9JTlRFUlJVUFRFRFwiKTtcbiAgICB9KTtcbiAgfSk7XG5cbiAgaXQoXCJ0cmFpbiBzdHJlYW1zIGl0cyBldmVudHMsIGluIG9yZGVyLCBiZWZvcmUgaXRzIHJlc3VsdFwiLCAoKSA9PiB7XG4gICAgY29uc3QgdHJhaW46IE9wZXJhdGlvbnNbXCJ0cmFpblwiXSA9IGFzeW5jIChfLCB7IG9uRXZlbnQsIGxvZyB9KSA9PiB7XG4gICAgICBmb3IgKGxldCBzdGVwID0gMTsgc3RlcCA8PSAzOyBzdGVwKyspIG9uRXZlbnQoeyBldmVudDogXCJldmFsXCIsIHN0ZXAsIGxvc3M6IHN0ZXAgfSk7XG4gICAgICBsb2coXCJhIHdvcmRcIik7XG4gICAgICByZXR1cm4gdHJhaW5lZDtcbiAgICB9O1xuICAgIHJldHVybiBjb25uZWN0ZWQoeyB0cmFpbiB9LCBhc3luYyAoY2xpZW50KSA9PiB7XG4gICAgICBjb25zdCBzZWVuOiB1bmtub3duW10gPSBbXTtcbiAgICAgIGZvciAoY29uc3QgbWV0aG9kIG9mIFttZXRob2RzLnRyYWluRXZlbnQsIG1ldGhvZHMubG9nXSkge1xuICAgICAgICBjbGllbnQub25Ob3RpZmljYXRpb24obWV0aG9kLCAocGFyYW1zOiB1bmtub3duKSA9PiB7XG4gICAgICAgICAgc2Vlbi5wdXNoKHBhcmFtcyk7XG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy50cmFpbiwgd2lyZSksIHRyYWluZWQpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXG4gICAgICAgIHsgZXZlbnQ6IFwiZXZhbFwiLCBzdGVwOiAxLCBsb3NzOiAxIH0sXG4gICAgICAgIHsgZXZlbnQ6IFwiZXZhbFwiLCBzdGVwOiAyLCBsb3NzOiAyIH0sXG4gICAgICAgIHsgZXZlbnQ6IFwiZXZhbFwiLCBzdGVwOiAzLCBsb3NzOiAzIH0sXG4gICAgICAgIHsgbGV2ZWw6IFwiaW5mb1wiLCBtZXNzYWdlOiBcImEgd29yZFwiIH0sXG4gICAgICBdKTtcbiAgICB9KTtcbiAgfSk7XG5cbiAgaXQoXCJvbmUgdHJhaW5pbmcgcnVuIGF0IGEgdGltZVwiLCAoKSA9PlxuICAgIGNvbm5lY3RlZCh7IHRyYWluOiBlbmRsZXNzIH0sIGFzeW5jIChjbGllbnQpID0+IHtcbiAgICAgIGNvbnN0IHNvdXJjZSA9IG5ldyBDYW5jZWxsYXRpb25Ub2tlblNvdXJjZSgpO1xuICAgICAgY29uc3QgYmVndW4gPSBzdGFydGVkKGNsaWVudCk7XG4gICAgICBjb25zdCBmaXJzdCA9IGNsaWVudC5zZW5kUmVxdWVzdChtZXRob2RzLnRyYWluLCB3aXJlLCBzb3VyY2UudG9rZW4pO1xuICAgICAgYXdhaXQgYmVndW47XG4gICAgICBjb25zdCBzZWNvbmQgPSBhd2FpdCByZWplY3Rpb24oY2xpZW50LnNlbmRSZXF1ZXN0KG1ldGhvZHMudHJhaW4sIHdpcmUpKTtcbiAgICAgIGFzc2VydC5tYXRjaChzZWNvbmQubWVzc2FnZSwgL3RyYWluaW5nIGFscmVhZHkvKTtcbiAgICAgIHNvdXJjZS5jYW5jZWwoKTtcbiAgICAgIGF3YWl0IHJlamVjdGlvbihmaXJzdCk7XG4gICAgICBjb25zdCB0aGlyZCA9IG5ldyBDYW5jZWxsYXRpb25Ub2tlblNvdXJjZSgpO1xuICAgICAgY29uc3QgYWdhaW4gPSBzdGFydGVkKGNsaWVudCk7XG4gICAgICBjb25zdCBydW4gPSBjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy50cmFpbiwgd2lyZSwgdGhpcmQudG9rZW4pO1xuICAgICAgYXdhaXQgYWdhaW47XG4gICAgICB0aGlyZC5jYW5jZWwoKTtcbiAgICAgIGFzc2VydC5lcXVhbCgoYXdhaXQgcmVqZWN0aW9uKHJ1bikpLmNvZGUsIFwiRV9JTlRFUlJVUFRFRFwiKTtcbiAgICB9KSk7XG5cbiAgaXQoXCJjYW5jZWxsaW5nIGEgcnVuIGludGVycnVwdHMgaXQsIGFuZCB0aGUgZXJyb3IgbmFtZXMgaXRzIGNoZWNrcG9pbnRcIiwgKCkgPT5cbiAgICBjb25uZWN0ZWQoeyB0cmFpbjogZW5kbGVzcyB9LCBhc3luYyAoY2xpZW50KSA9PiB7XG4gICAgICBjb25zdCBzb3VyY2UgPSBuZXcgQ2FuY2VsbGF0aW9uVG9rZW5Tb3VyY2UoKTtcbiAgICAgIGNvbnN0IGJlZ3VuID0gc3RhcnRlZChjbGllbnQpO1xuICAgICAgY29uc3QgcnVuID0gY2xpZW50LnNlbmRSZXF1ZXN0KG1ldGhvZHMudHJhaW4sIHdpcmUsIHNvdXJjZS50b2tlbik7XG4gICAgICBhd2FpdCBiZWd1bjtcbiAgICAgIHNvdXJjZS5jYW5jZWwoKTtcbiAgICAgIGNvbnN0IGV4cGVjdGVkID0geyBjb2RlOiBcIkVfSU5URVJSVVBURURcIiwgbWVzc2FnZTogXCJTdG9wcGVkLlwiLCBoaW50OiBcIlJlc3VtZS5cIiwgZGF0YTogeyBjaGVja3BvaW50OiBcIi9jXCIgfSB9O1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCByZWplY3Rpb24ocnVuKSwgZXhwZWN0ZWQpO1xuICAgIH0pKTtcblxuICBpdChcImNvbXBsZXRpb25zIGFyZSBjb21wdXRlZCBvbmUgYXQgYSB0aW1lIGJ5IG9uZSBjb21wbGV0ZXI7IGEgd2FpdGluZyBvbmUgY2FuIGJlIGNhbmNlbGxlZFwiLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3Qgc3RhcnRlZDogc3RyaW5nW10gPSBbXTtcbiAgICBsZXQgbWFkZSA9IDA7XG4gICAgbGV0IHJlbGVhc2U6ICgpID0+IHZvaWQgPSAoKSA9PiBhc3NlcnQuZmFpbChcIm5vdGhpbmcgcnVuc1wiKTtcbiAgICBjb25zdCBjcmVhdGVDb21wbGV0ZXI6IE9wZXJhdGlvbnNbXCJjcmVhdGVDb21wbGV0ZXJcIl0gPSBhc3luYyAoKSA9PiB7XG4gICAgICBtYWRlICs9IDE7XG4gICAgICByZXR1cm4ge1xuICAgICAgICBjb21wbGV0ZTogYXN5bmMgKHsgYXQgfTogQ29tcGxldGVSZXF1ZXN0KSA9PiB7XG4gICAgICAgICAgY29uc3QgdGV4dCA9IGF0LmtpbmQgPT09IFwicHJvbXB0XCIgPyBhdC5wcm9tcHQgOiBcIlwiO1xuICAgICAgICAgIHN0YXJ0ZWQucHVzaCh0ZXh0KTtcbiAgICAgICAgICBpZiAodGV4dCA9PT0gXCJmaXJzdFwiKSB7XG4gICAgICAgICAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigocmVzb2x2ZSkgPT4ge1xuICAgICAgICAgICAgICByZWxlYXNlID0gcmVzb2x2ZTtcbiAgICAgICAgICAgIH0pO1xuICAgICAgICAgIH1cbiAgICAgICAgICByZXR1cm4geyB0ZXh0LCB0b2tlbnM6IDEsIHByZWZpbGxNczogMSwgcGVyVG9rZW5NczogMSwgcmV1c2VkVG9rZW5zOiAwLCBzdG9wOiBcImVuZFwiIH07XG4gICAgICAgIH0sXG4gICAgICAgIGRpc3Bvc2U6IGFzeW5jICgpID0+IHVuZGVmaW5lZCxcbiAgICAgIH07XG4gICAgfTtcbiAgICBhd2FpdCBjb25uZWN0ZWQoeyBjcmVhdGVDb21wbGV0ZXIgfSwgYXN5bmMgKGNsaWVudCkgPT4ge1xuICAgICAgY29uc3QgYXNrID0gKHByb21wdDogc3RyaW5nLCBzb3VyY2UgPSBuZXcgQ2FuY2VsbGF0aW9uVG9rZW5Tb3VyY2UoKSkgPT5cbiAgICAgICAgY2xpZW50LnNlbmRSZXF1ZXN0PHsgdGV4dDogc3RyaW5nIH0+KG1ldGhvZHMuY29tcGxldGUsIHsgYXQ6IHsga2luZDogXCJwcm9tcHRcIiwgcHJvbXB0IH0gfSwgc291cmNlLnRva2VuKTtcbiAgICAgIGNvbnN0IGZpcnN0ID0gYXNrKFwiZmlyc3RcIik7XG4gICAgICBjb25zdCBzb3VyY2UgPSBuZXcgQ2FuY2VsbGF0aW9uVG9rZW5Tb3VyY2UoKTtcbiAgICAgIGNvbnN0IHNlY29uZCA9IGFzayhcInNlY29uZFwiLCBzb3VyY2UpO1xuICAgICAgY29uc3QgdGhpcmQgPSBhc2soXCJ0aGlyZFwiKTtcbiAgICAgIHNvdXJjZS5jYW5jZWwoKTtcbiAgICAgIGFzc2VydC5lcXVhbCgoYXdhaXQgcmVqZWN0aW9uKHNlY29uZCkpLmNvZGUsIFwiRV9JTlRFUlJVUFRFRFwiKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoc3RhcnRlZCwgW1wiZmlyc3RcIl0pO1xuICAgICAgcmVsZWFzZSgpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChbKGF3YWl0IGZpcnN0KS50ZXh0LCAoYXdhaXQgdGhpcmQpLnRleHRdLCBbXCJmaXJzdFwiLCBcInRoaXJkXCJdKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoc3RhcnRlZCwgW1wiZmlyc3RcIiwgXCJ0aGlyZFwiXSk7XG4gICAgICBhc3NlcnQuZXF1YWwobWFkZSwgMSk7XG4gICAgfSk7XG4gIH0pO1xufSk7XG5cbmRlc2NyaWJlKFwiZm9yZWlnbiBwYXJhbWV0ZXJzIGFyZSByZWZ1c2VkIGJ5IG5hbWUsIGJlZm9yZSBhbnl0aGluZyBydW5zXCIsICgpID0+IHtcbiAgY29uc3Qgd3Jvbmc6IHJlYWRvbmx5IChyZWFkb25seSBbbWV0aG9kOiBzdHJpbmcsIHBhcmFtczogdW5rbm93biwgc2F5czogUmVnRXhwXSlbXSA9IFtcbiAgICBbbWV0aG9kcy5pbml0aWFsaXplLCB7fSwgL3JvbGU6IG5vdGhpbmcgaXMgbm90IG9uZSBvZiB0cmFpbmluZywgY29tcGxldGluZy9dLFxuICAgIFttZXRob2RzLmluaXRpYWxpemUsIHsgcm9sZTogXCJ0cmFpbmluZ1wiLCBiYWNrZ3JvdW5kOiAxIH0sIC9iYWNrZ3JvdW5kOiAxL10sXG4gICAgW21ldGhvZHMudHJhaW4sIFtdLCAvdHJhaW46IFxcW1xcXXx0cmFpbjogbm90aGluZy9dLFxuICAgIFttZXRob2RzLnRyYWluLCB7fSwgL2V4YWN0bHkgb25lIG9mIHdvcmtzcGFjZSBhbmQgZXhhbXBsZXMvXSxcbiAgICBbbWV0aG9kcy50cmFpbiwgeyB3b3Jrc3BhY2U6IFwiL3dcIiwgZXhhbXBsZXM6IFwiL2VcIiB9LCAvZXhhY3RseSBvbmUgb2Ygd29ya3NwYWNlIGFuZCBleGFtcGxlcy9dLFxuICAgIFttZXRob2RzLnRyYWluLCB7IHdvcmtzcGFjZTogXCIvd1wiLCByYW5rOiAwIH0sIC9yYW5rOiAwL10sXG4gICAgW21ldGhvZHMudHJhaW4sIHsgd29ya3NwYWNlOiBcIi93XCIsIHJhbms6IFwiMTZcIiB9LCAvcmFuazogXCIxNlwiL10sXG4gICAgW21ldGhvZHMudHJhaW4sIHsgd29ya3NwYWNlOiBcIi93XCIsIGxyOiAwIH0sIC9scjogMC9dLFxuICAgIFttZXRob2RzLnRyYWluLCB7IHdvcmtzcGFjZTogXCIvd1wiLCBkZXZpY2U6IFwidHB1XCIgfSwgL2RldmljZTogXCJ0cHVcIiBpcyBub3Qgb25lIG9mIGF1dG8sIGNwdS9dLFxuICAgIFttZXRob2RzLnRyYWluLCB7IHdvcmtzcGFjZTogXCIvd1wiLCB2ZXJkaWN0OiBcIm5vXCIgfSwgL3ZlcmRpY3Q6IFwibm9cIi9dLFxuICAgIFttZXRob2RzLnRyYWluLCB7IHdvcmtzcGFjZTogXCIvd1wiLCBzdXJwcmlzZTogMSB9LCAvdW5rbm93biBmaWVsZCBcInN1cnByaXNlXCIvXSxcbiAgICBbbWV0aG9kcy5jb21wbGV0ZSwge30sIC9hdDogbm90aGluZyBpcyBub3QgYW4gb2JqZWN0L10sXG4gICAgW21ldGhvZHMuY29tcGxldGUsIHsgYXQ6IHsga2luZDogXCJjdXJzb3JcIiB9IH0sIC9raW5kOiBcImN1cnNvclwiIGlzIG5vdCBvbmUgb2YgZmlsZSwgcHJvbXB0LCB0b2tlbnMvXSxcbiAgICBbbWV0aG9kcy5jb21wbGV0ZSwgeyBhdDogeyBraW5kOiBcImZpbGVcIiwgZmlsZTogXCJhXCIsIGxpbmU6IDAsIGNvbHVtbjogMSB9IH0sIC9saW5lOiAwL10sXG4gICAgW21ldGhvZHMuY29tcGxldGUsIHsgYXQ6IHsga2luZDogXCJwcm9tcHRcIiwgcHJvbXB0OiBcImFcIiB9LCBtYXhUb2tlbnM6IDEuNSB9LCAvbWF4VG9rZW5zOiAxLjUvXSxcbiAgICBbbWV0aG9kcy5kZXZpY2VzLCB7IGFsbDogdHJ1ZSB9LCAvdW5rbm93biBmaWVsZCBcImFsbFwiL10sXG4gICAgW21ldGhvZHMuYWRhcHRlcnMsIHsgYmFzZTogXCJcIiB9LCAvYmFzZTogXCJcIi9dLFxuICAgIFttZXRob2RzLmRlbGV0ZUFkYXB0ZXIsIHt9LCAvZGlyOiBub3RoaW5nL10sXG4gICAgW21ldGhvZHMubW9kZWxzLCB7IGFsbDogdHJ1ZSB9LCAvdW5rbm93biBmaWVsZCBcImFsbFwiL10sXG4gICAgW21ldGhvZHMubW9kZWxQYWdlLCB7fSwgL2lkOiBub3RoaW5nL10sXG4gICAgW21ldGhvZHMuZG93bmxvYWRNb2RlbCwgeyBpZDogXCJhL2JcIiwgdG9rZW46IFwieFwiIH0sIC91bmtub3duIGZpZWxkIFwidG9rZW5cIi9dLFxuICBdO1xuICBmb3IgKGNvbnN0IFttZXRob2QsIHBhcmFtcywgc2F5c10gb2Ygd3JvbmcpIHtcbiAgICBpdChgJHttZXRob2R9ICR7SlNPTi5zdHJpbmdpZnkocGFyYW1zKX1gLCAoKSA9PlxuICAgICAgY29ubmVjdGVkKHt9LCBhc3luYyAoY2xpZW50KSA9PiB7XG4gICAgICAgIGNvbnN0IGVycm9yID0gYXdhaXQgcmVqZWN0aW9uKGNsaWVudC5zZW5kUmVxdWVzdChtZXRob2QsIHBhcmFtcykpO1xuICAgICAgICBhc3NlcnQuZXF1YWwoZXJyb3IuY29kZSwgXCJFX1VTQUdFXCIpO1xuICAgICAgICBhc3NlcnQubWF0Y2goZXJyb3IubWVzc2FnZSwgc2F5cyk7XG4gICAgICAgIGFzc2VydC5vayhlcnJvci5oaW50Lmxlbmd0aCA+IDApO1xuICAgICAgfSkpO1xuICB9XG5cbiAgaXQoXCJhIGRlZmVjdCBpcyBFX0lOVEVSTkFMIGFuZCBzdGFuZHMgaW4gdGhlIGxvZ1wiLCAoKSA9PlxuICAgIGNvbm5lY3RlZCh7IGRldmljZXM6ICgpID0+IFByb21pc2UucmVqZWN0KG5ldyBUeXBlRXJyb3IoXCJvb3BzXCIpKSB9LCBhc3luYyAoY2xpZW50KSA9PiB7XG4gICAgICBjb25zdCBsb2dnZWQgPSBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gY2xpZW50Lm9uTm90aWZpY2F0aW9uKG1ldGhvZHMubG9nLCByZXNvbHZlKSk7XG4gICAgICBjb25zdCBlcnJvciA9IGF3YWl0IHJlamVjdGlvbihjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy5kZXZpY2VzLCB7fSkpO1xuICAgICAgYXNzZXJ0LmVxdWFsKGVycm9yLmNvZGUsIFwiRV9JTlRFUk5BTFwiKTtcbiAgICAgIGFzc2VydC5tYXRjaChKU09OLnN0cmluZ2lmeShhd2FpdCBsb2dnZWQpLCAvXCJsZXZlbFwiOlwiZXJyb3JcIi4qVHlwZUVycm9yOiBvb3BzLyk7XG4gICAgfSkpO1xuXG4gIGl0KFwiYW4gdW5rbm93biBtZXRob2QgaXMgcmVmdXNlZFwiLCAoKSA9PlxuICAgIGNvbm5lY3RlZCh7fSwgYXN5bmMgKGNsaWVudCkgPT4ge1xuICAgICAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoY2xpZW50LnNlbmRSZXF1ZXN0KFwiYXR0dW5lL25vdGhpbmdcIiwge30pLCAvVW5oYW5kbGVkIG1ldGhvZC8pO1xuICAgIH0pKTtcbn0pO1xuXG5kZXNjcmliZShcInRoZSBlbmQgb2YgdGhlIGNvbm5lY3Rpb25cIiwgKCkgPT4ge1xuICBpdChcImNsb3NlIGludGVycnVwdHMgd2hhdCBydW5zLCB3YWl0cyBmb3IgaXQsIGFuZCBubyBldmVudCBpcyBzZW50IGFueSBtb3JlXCIsICgpID0+IHtcbiAgICBsZXQgY2hlY2twb2ludFdyaXR0ZW4gPSBmYWxzZTtcbiAgICBjb25zdCB0cmFpbjogT3BlcmF0aW9uc1tcInRyYWluXCJdID0gYXN5bmMgKHJlcXVlc3QsIGhvb2tzKSA9PiB7XG4gICAgICB0cnkge1xuICAgICAgICByZXR1cm4gYXdhaXQgZW5kbGVzcyhyZXF1ZXN0LCBob29rcyk7XG4gICAgICB9IGZpbmFsbHkge1xuICAgICAgICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0SW1tZWRpYXRlKHJlc29sdmUpKTtcbiAgICAgICAgaG9va3Mub25FdmVudCh7IGV2ZW50OiBcImNoZWNrcG9pbnRcIiwgc3RlcDogMSwgcGF0aDogXCIvY1wiIH0pO1xuICAgICAgICBjaGVja3BvaW50V3JpdHRlbiA9IHRydWU7XG4gICAgICB9XG4gICAgfTtcbiAgICByZXR1cm4gY29ubmVjdGVkKHsgdHJhaW4gfSwgYXN5bmMgKGNsaWVudCwgc2VydmVyKSA9PiB7XG4gICAgICBjb25zdCBiZWd1biA9IHN0YXJ0ZWQoY2xpZW50KTtcbiAgICAgIGNvbnN0IHJ1biA9IHJlamVjdGlvbihjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy50cmFpbiwgd2lyZSkpO1xuICAgICAgYXdhaXQgYmVndW47XG4gICAgICBjbGllbnQub25Ob3RpZmljYXRpb24obWV0aG9kcy50cmFpbkV2ZW50LCAoKSA9PiBhc3NlcnQuZmFpbChcImFuIGV2ZW50IGFmdGVyIGNsb3NlXCIpKTtcbiAgICAgIGF3YWl0IHNlcnZlci5jbG9zZSgpO1xuICAgICAgYXNzZXJ0Lm9rKGNoZWNrcG9pbnRXcml0dGVuKTtcbiAgICAgIGFzc2VydC5lcXVhbCgoYXdhaXQgcnVuKS5jb2RlLCBcIkVfSU5URVJSVVBURURcIik7XG4gICAgfSk7XG4gIH0pO1xuXG4gIGl0KFwiY2xvc2Ugd2l0aCBub3RoaW5nIHJ1bm5pbmcgcmVzb2x2ZXNcIiwgKCkgPT4gY29ubmVjdGVkKHt9LCAoXywgc2VydmVyKSA9PiBzZXJ2ZXIuY2xvc2UoKSkpO1xufSk7XG5cbmRlc2NyaWJlKFwicGF1c2VzXCIsICgpID0+IHtcbiAgY29uc3QgdHJhaW5PbmNlOiBPcGVyYXRpb25zW1widHJhaW5cIl0gPSBhc3luYyAoXywgeyBwYXVzZSwgb25FdmVudCB9KSA9PiB7XG4gICAgb25FdmVudCh7IGV2ZW50OiBcInBoYXNlXCIsIHBoYXNlOiBcInRyYWluaW5nXCIsIG1lc3NhZ2U6IFwiYmVmb3JlXCIgfSk7XG4gICAgYXdhaXQgcGF1c2U/LigpO1xuICAgIHJldHVybiB0cmFpbmVkO1xuICB9O1xuXG4gIGl0KFwidGhlIHRyYWluZXIgd2FpdHMgd2hpbGUgYSBjb21wbGV0aW9uIHdhaXRzLCBhbmQgZ29lcyBvbiB3aGVuIGl0IGlzIGRvbmVcIiwgKCkgPT5cbiAgICBjb25uZWN0ZWQoeyB0cmFpbjogdHJhaW5PbmNlIH0sIGFzeW5jIChjbGllbnQpID0+IHtcbiAgICAgIGF3YWl0IGNsaWVudC5zZW5kTm90aWZpY2F0aW9uKG1ldGhvZHMuY29tcGxldGlvbldhaXRpbmcsIHsgd2FpdGluZzogdHJ1ZSB9KTtcbiAgICAgIGNvbnN0IGJlZ3VuID0gc3RhcnRlZChjbGllbnQpO1xuICAgICAgbGV0IGRvbmUgPSBmYWxzZTtcbiAgICAgIGNvbnN0IHJ1biA9IGNsaWVudC5zZW5kUmVxdWVzdChtZXRob2RzLnRyYWluLCB3aXJlKS50aGVuKCgpID0+IHtcbiAgICAgICAgZG9uZSA9IHRydWU7XG4gICAgICB9KTtcbiAgICAgIGF3YWl0IGJlZ3VuO1xuICAgICAgYXdhaXQgbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldEltbWVkaWF0ZShyZXNvbHZlKSk7XG4gICAgICBhc3NlcnQuZXF1YWwoZG9uZSwgZmFsc2UpO1xuICAgICAgYXdhaXQgY2xpZW50LnNlbmROb3RpZmljYXRpb24obWV0aG9kcy5jb21wbGV0aW9uV2FpdGluZywgeyB3YWl0aW5nOiBmYWxzZSB9KTtcbiAgICAgIGF3YWl0IHJ1bjtcbiAgICB9KSk7XG5cbiAgaXQoXCJkb2VzIG5vdCB3YWl0IHdoZW4gbm8gY29tcGxldGlvbiB3YWl0c1wiLCAoKSA9PlxuICAgIGNvbm5lY3RlZCh7IHRyYWluOiB0cmFpbk9uY2UgfSwgYXN5bmMgKGNsaWVudCkgPT4ge1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCBjbGllbnQuc2VuZFJlcXVlc3QobWV0aG9kcy50cmFpbiwgd2lyZSksIHRyYWluZWQpO1xuICAgIH0pKTtcblxuICBpdChcImEgbWFsZm9ybWVkIG5vdGlmaWNhdGlvbiBpcyBsb2dnZWQgYW5kIGNoYW5nZXMgbm90aGluZ1wiLCAoKSA9PlxuICAgIGNvbm5lY3RlZCh7IHRyYWluOiB0cmFpbk9uY2UgfSwgYXN5bmMgKGNsaWVudCkgPT4ge1xuICAgICAgY29uc3QgbG9nZ2VkID0gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IGNsaWVudC5vbk5vdGlmaWNhdGlvbihtZXRob2RzLmxvZywgcmVzb2x2ZSkpO1xuICAgICAgYXdhaXQgY2xpZW50LnNlbmROb3RpZmljYXRpb24obWV0aG9kcy5jb21wbGV0aW9uV2FpdGluZywgeyB3YWl0aW5nOiBcInllc1wiIH0pO1xuICAgICAgYXNzZXJ0Lm1hdGNoKEpTT04uc3RyaW5naWZ5KGF3YWl0IGxvZ2dlZCksIC93YWl0aW5nOiBcXFxcXCJ5ZXNcXFxcXCIvKTtcbiAgICAgIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgY2xpZW50LnNlbmRSZXF1ZXN0KG1ldGhvZHMudHJhaW4sIHdpcmUpLCB0cmFpbmVkKTtcbiAgICB9KSk7XG59KTtcbiIsICIvKipcbiAqIEV2ZXJ5IGVycm9yIHRoYXQgYSB1c2VyIGNhbiBtZWV0LCBieSBjb2RlLiBPbmUgZmFjdG9yeSBwZXIgZXJyb3IsIHNvIHRoYXQgaXRzIHdvcmRpbmcgYW5kIGl0cyBuZXh0IHN0ZXAgc3RhbmQgaW4gb25lXG4gKiBwbGFjZS4gQSBwbGFpbiBgRXJyb3JgIHRoYXQgcmVhY2hlcyB0aGUgdG9wIGlzIGEgZGVmZWN0IG9mIG91cnMgYW5kIGlzIHJlcG9ydGVkIGFzIGBFX0lOVEVSTkFMYC5cbiAqL1xuZXhwb3J0IGNsYXNzIEF0dHVuZUVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb2RlOiBFcnJvckNvZGUsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIC8qKiBXaGF0IHRoZSB1c2VyIGNhbiBkbyBub3c6IG9uZSBzZW50ZW5jZS4gKi9cbiAgICByZWFkb25seSBoaW50OiBzdHJpbmcsXG4gICAgLyoqIFBsYWluIGRhdGEgZm9yIG1hY2hpbmVzLCBmb3IgZXhhbXBsZSB0aGUgcGF0aHMgb2YgY2hlY2twb2ludHMgdGhhdCBzdXJ2aXZlLiAqL1xuICAgIHJlYWRvbmx5IGRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4sXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICAgIHRoaXMubmFtZSA9IFwiQXR0dW5lRXJyb3JcIjtcbiAgfVxufVxuXG5leHBvcnQgY29uc3QgZXJyb3JDb2RlcyA9IFtcbiAgXCJFX0lOVEVSTkFMXCIsXG4gIFwiRV9VU0FHRVwiLFxuICBcIkVfSE9TVFwiLFxuICBcIkVfTU9ERUxfTUlTU0lOR1wiLFxuICBcIkVfTU9ERUxfRklMRVwiLFxuICBcIkVfTU9ERUxfQ09ORklHXCIsXG4gIFwiRV9NT0RFTF9GQU1JTFlcIixcbiAgXCJFX1RPS0VOSVpFUlwiLFxuICBcIkVfVEFSR0VUU1wiLFxuICBcIkVfV09SS1NQQUNFX01JU1NJTkdcIixcbiAgXCJFX1dPUktTUEFDRV9FTVBUWVwiLFxuICBcIkVfRVhBTVBMRVNcIixcbiAgXCJFX09VVFBVVFwiLFxuICBcIkVfREVWSUNFXCIsXG4gIFwiRV9ERVZJQ0VfV1JPTkdcIixcbiAgXCJFX1BSRUNJU0lPTlwiLFxuICBcIkVfQURBUFRFUlwiLFxuICBcIkVfQURBUFRFUl9CQVNFXCIsXG4gIFwiRV9DSEVDS1BPSU5UXCIsXG4gIFwiRV9ESVZFUkdFRFwiLFxuICBcIkVfSU5URVJSVVBURURcIixcbiAgXCJFX0ZJTEVcIixcbiAgXCJFX0hVQl9JRFwiLFxuICBcIkVfSFVCX0FDQ0VTU1wiLFxuICBcIkVfRE9XTkxPQURcIixcbiAgXCJFX0RJU0tfU1BBQ0VcIixcbiAgXCJFX0VOR0lORV9DUkFTSEVEXCIsXG5dIGFzIGNvbnN0O1xuXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPSAodHlwZW9mIGVycm9yQ29kZXMpW251bWJlcl07XG5cbi8qKiBBbiBlcnJvciBhcyBwbGFpbiBkYXRhLCBhcyBpdCBjcm9zc2VzIGEgcHJvY2VzcyBib3VuZGFyeSBvciBpcyBwcmludGVkIGFzIEpTT04uICovXG5leHBvcnQgaW50ZXJmYWNlIEVycm9yRGF0YSB7XG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZTtcbiAgcmVhZG9ubHkgbWVzc2FnZTogc3RyaW5nO1xuICByZWFkb25seSBoaW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj47XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0b0Vycm9yRGF0YShlcnJvcjogdW5rbm93bik6IEVycm9yRGF0YSB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIEF0dHVuZUVycm9yKSB7XG4gICAgY29uc3QgeyBjb2RlLCBtZXNzYWdlLCBoaW50LCBkYXRhIH0gPSBlcnJvcjtcbiAgICByZXR1cm4gZGF0YSA9PT0gdW5kZWZpbmVkID8geyBjb2RlLCBtZXNzYWdlLCBoaW50IH0gOiB7IGNvZGUsIG1lc3NhZ2UsIGhpbnQsIGRhdGEgfTtcbiAgfVxuICBjb25zdCBtZXNzYWdlID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IChlcnJvci5zdGFjayA/PyBlcnJvci5tZXNzYWdlKSA6IFN0cmluZyhlcnJvcik7XG4gIHJldHVybiB7IGNvZGU6IFwiRV9JTlRFUk5BTFwiLCBtZXNzYWdlLCBoaW50OiBcIlRoaXMgaXMgYSBkZWZlY3QgaW4gQXR0dW5lLiBQbGVhc2UgcmVwb3J0IGl0IHdpdGggdGhlIGxvZy5cIiB9O1xufVxuXG4vKiogVGhlIG90aGVyIHdheTogYW4gZXJyb3IgdGhhdCBjYW1lIG92ZXIgYSBwcm9jZXNzIGJvdW5kYXJ5LiBBbnl0aGluZyB0aGF0IGlzIG5vdCBvdXJzIGJlY29tZXMgYEVfSU5URVJOQUxgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyb21FcnJvckRhdGEoZGF0YTogdW5rbm93bik6IEF0dHVuZUVycm9yIHtcbiAgaWYgKHR5cGVvZiBkYXRhID09PSBcIm9iamVjdFwiICYmIGRhdGEgIT09IG51bGwgJiYgXCJjb2RlXCIgaW4gZGF0YSAmJiBcIm1lc3NhZ2VcIiBpbiBkYXRhICYmIFwiaGludFwiIGluIGRhdGEpIHtcbiAgICBjb25zdCB7IGNvZGUsIG1lc3NhZ2UsIGhpbnQgfSA9IGRhdGE7XG4gICAgY29uc3Qga25vd24gPSBlcnJvckNvZGVzLmZpbmQoKGl0ZW0pID0+IGl0ZW0gPT09IGNvZGUpO1xuICAgIGlmIChrbm93biAhPT0gdW5kZWZpbmVkICYmIHR5cGVvZiBtZXNzYWdlID09PSBcInN0cmluZ1wiICYmIHR5cGVvZiBoaW50ID09PSBcInN0cmluZ1wiKSB7XG4gICAgICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKGtub3duLCBtZXNzYWdlLCBoaW50LCBcImRhdGFcIiBpbiBkYXRhICYmIGlzUmVjb3JkKGRhdGEuZGF0YSkgPyBkYXRhLmRhdGEgOiB1bmRlZmluZWQpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9JTlRFUk5BTFwiLCBTdHJpbmcoZGF0YSksIFwiVGhpcyBpcyBhIGRlZmVjdCBpbiBBdHR1bmUuIFBsZWFzZSByZXBvcnQgaXQgd2l0aCB0aGUgbG9nLlwiKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzUmVjb3JkKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4ge1xuICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcIm9iamVjdFwiICYmIHZhbHVlICE9PSBudWxsICYmICFBcnJheS5pc0FycmF5KHZhbHVlKTtcbn1cblxuLyoqIEZvciB0aGUgZGVmYXVsdCBicmFuY2ggb2YgYSBzd2l0Y2ggb3ZlciBhIHVuaW9uOiB0aGUgY29tcGlsZXIgcHJvdmVzIHRoYXQgaXQgY2Fubm90IGJlIHJlYWNoZWQuICovXG5leHBvcnQgZnVuY3Rpb24gYXNzZXJ0TmV2ZXIodmFsdWU6IG5ldmVyKTogbmV2ZXIge1xuICB0aHJvdyBuZXcgRXJyb3IoYHVuZXhwZWN0ZWQgdmFsdWU6ICR7SlNPTi5zdHJpbmdpZnkodmFsdWUpfWApO1xufVxuIiwgIi8qKlxuICogV2hhdCB0aGUgZW5naW5lIHNheXMgYW5kIGlzIHRvbGQsIG92ZXIgZm9yayBJUEMgKGB2c2NvZGUtanNvbnJwY2ApIGFuZCwgdGhlIHNhbWUgb2JqZWN0cywgYXMgbGluZXMgb2YgSlNPTiBmcm9tIHRoZVxuICogY29tbWFuZCBsaW5lLiBQbGFpbiBkYXRhIG9ubHkuIFRoZSBldmVudCBhbmQgZmllbGQgbmFtZXMgYXJlIGEgY29udHJhY3Qgd2l0aCBzY3JpcHRzOiBhZGQgZnJlZWx5LCByZW5hbWUgbmV2ZXIuXG4gKlxuICogVW5pdHM6IGxvc3NlcyBpbiBuYXRzIHBlciBsb3NzLWJlYXJpbmcgdG9rZW47IHRpbWVzIGluIG1pbGxpc2Vjb25kcyBvciBzZWNvbmRzIGFzIG5hbWVkOyBzaXplcyBpbiBieXRlcy5cbiAqL1xuaW1wb3J0IHR5cGUgeyBFcnJvckRhdGEgfSBmcm9tIFwiLi9lcnJvcnNcIjtcblxuLy8gLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSB3b3Jkc1xuXG5leHBvcnQgY29uc3QgZGV2aWNlV29yZHMgPSBbXCJhdXRvXCIsIFwiY3B1XCIsIFwid2ViZ3B1XCIsIFwiY3VkYVwiLCBcImRtbFwiLCBcImNvcmVtbFwiXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIERldmljZVdvcmQgPSAodHlwZW9mIGRldmljZVdvcmRzKVtudW1iZXJdO1xuZXhwb3J0IHR5cGUgRGV2aWNlSWQgPSBFeGNsdWRlPERldmljZVdvcmQsIFwiYXV0b1wiPjtcblxuZXhwb3J0IGNvbnN0IHByZWNpc2lvbldvcmRzID0gW1wiYXV0b1wiLCBcImZwMzJcIiwgXCJpbnQ4XCJdIGFzIGNvbnN0O1xuZXhwb3J0IHR5cGUgUHJlY2lzaW9uV29yZCA9ICh0eXBlb2YgcHJlY2lzaW9uV29yZHMpW251bWJlcl07XG5leHBvcnQgdHlwZSBQcmVjaXNpb24gPSBFeGNsdWRlPFByZWNpc2lvbldvcmQsIFwiYXV0b1wiPjtcblxuZXhwb3J0IHR5cGUgTWV0aG9kID0gXCJsb3JhXCIgfCBcImZ1bGxcIjtcblxuLyoqIE5vZGVzIG9mIHRoZSByZWFsIGdyYXBocyBieSBPTk5YIFJ1bnRpbWUgZXhlY3V0aW9uIHByb3ZpZGVyLCByZWFkIGZyb20gdGhlIHJ1bnRpbWUncyBwcm9maWxlOiBge3dlYmdwdTogODEyLCBjcHU6IDB9YC4gKi9cbmV4cG9ydCB0eXBlIFBsYWNlbWVudCA9IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIHRyYWluXG5cbmV4cG9ydCBpbnRlcmZhY2UgVHJhaW5SZXF1ZXN0IHtcbiAgLyoqIEFic29sdXRlIHBhdGggb2YgdGhlIHdvcmtzcGFjZSBmb2xkZXI7IGFic2VudCB3aGVuIGBleGFtcGxlc2AgaXMgZ2l2ZW4uICovXG4gIHJlYWRvbmx5IHdvcmtzcGFjZT86IHN0cmluZztcbiAgLyoqIEFic29sdXRlIHBhdGggb2YgYW4gZXhhbXBsZXMgZmlsZSAoSlNPTiBsaW5lcyBvZiBge3Rva2VucywgbWFza31gKSwgdXNlZCBpbiBmaWxlIG9yZGVyIHdpdGhvdXQgcmV2aWV3IG9yIHNwbGl0LiAqL1xuICByZWFkb25seSBleGFtcGxlcz86IHN0cmluZztcbiAgLyoqIE1vZGVsIGlkIGluIHRoZSBzdG9yZSwgb3IgYSBmb2xkZXIuIEFic2VudDogdGhlIGVtYmVkZGVkIG1vZGVsLiAqL1xuICByZWFkb25seSBiYXNlPzogc3RyaW5nO1xuICAvKiogRm9sZGVyIG9mIHRoZSBhZGFwdGVyLiBBYnNlbnQ6IGEgbmV3IHZlcnNpb24gaW4gdGhlIHN0b3JlLCBrZXllZCBieSB3b3Jrc3BhY2UuICovXG4gIHJlYWRvbmx5IG91dD86IHN0cmluZztcbiAgcmVhZG9ubHkgbWV0aG9kPzogTWV0aG9kO1xuICByZWFkb25seSByYW5rPzogbnVtYmVyO1xuICByZWFkb25seSBhbHBoYT86IG51bWJlcjtcbiAgLyoqIGBhbGwtbGluZWFyYCBvciBjb21tYS1zZXBhcmF0ZWQgc3VmZml4ZXMgc3VjaCBhcyBgcV9wcm9qLHZfcHJvamAuICovXG4gIHJlYWRvbmx5IHRhcmdldHM/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRyb3BvdXQ/OiBudW1iZXI7XG4gIHJlYWRvbmx5IHJzbG9yYT86IGJvb2xlYW47XG4gIC8qKiBFeGFjdGx5IHRoaXMgbWFueSBvcHRpbWl6ZXIgc3RlcHM7IG90aGVyd2lzZSBgZXBvY2hzYCBkZWNpZGVzLiAqL1xuICByZWFkb25seSBzdGVwcz86IG51bWJlcjtcbiAgcmVhZG9ubHkgZXBvY2hzPzogbnVtYmVyO1xuICByZWFkb25seSBzZXFMZW4/OiBudW1iZXI7XG4gIC8qKiBSb3dzIHBlciBvcHRpbWl6ZXIgc3RlcDsgc3BsaXQgaW50byBtaWNyby1zdGVwcyAoZ3JhZGllbnQgYWNjdW11bGF0aW9uKSBhcyBtZW1vcnkgYWxsb3dzLiAqL1xuICByZWFkb25seSBiYXRjaD86IG51bWJlcjtcbiAgcmVhZG9ubHkgbHI/OiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlZWQ/OiBudW1iZXI7XG4gIHJlYWRvbmx5IGRldmljZT86IERldmljZVdvcmQ7XG4gIHJlYWRvbmx5IHByZWNpc2lvbj86IFByZWNpc2lvbldvcmQ7XG4gIC8qKiBUaHJlYWRzIGZvciB0aGUgQ1BVOyBhYnNlbnQ6IG9uZSBwZXIgcGh5c2ljYWwgY29yZSwgYXQgbGVhc3Qgb25lIGxlZnQgZm9yIHRoZSBlZGl0b3IuICovXG4gIHJlYWRvbmx5IHRocmVhZHM/OiBudW1iZXI7XG4gIC8qKiBBIHJ1bidzIG91dHB1dCBmb2xkZXIgb3IgYSBjaGVja3BvaW50IGZvbGRlci4gKi9cbiAgcmVhZG9ubHkgcmVzdW1lPzogc3RyaW5nO1xuICAvKiogQWJzZW50IG9yIHRydWU6IGNvbXBhcmUgYmFzZSBhbmQgdHVuZWQgb24gaGVsZC1vdXQgZmlsZXMgYXQgdGhlIGVuZC4gKi9cbiAgcmVhZG9ubHkgdmVyZGljdD86IGJvb2xlYW47XG59XG5cbmV4cG9ydCB0eXBlIFRyYWluUGhhc2UgPSBcInJldmlld2luZ1wiIHwgXCJwcmVwYXJpbmdcIiB8IFwidHJhaW5pbmdcIiB8IFwiZXZhbHVhdGluZ1wiIHwgXCJzYXZpbmdcIjtcblxuLyoqIFdoYXQgdGhlIHJ1biBpcyBkb2luZyBub3csIGluIHBsYWluIHdvcmRzLiBOb3QgcGFydCBvZiB0aGUgbnVtYmVycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGhhc2VFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcInBoYXNlXCI7XG4gIHJlYWRvbmx5IHBoYXNlOiBUcmFpblBoYXNlO1xuICByZWFkb25seSBtZXNzYWdlOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGxhbkV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwicGxhblwiO1xuICByZWFkb25seSBiYXNlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1ldGhvZDogTWV0aG9kO1xuICByZWFkb25seSByYW5rOiBudW1iZXI7XG4gIHJlYWRvbmx5IGFscGhhOiBudW1iZXI7XG4gIHJlYWRvbmx5IGZpbGVzOiBudW1iZXI7XG4gIC8qKiBGaWxlcyBsZWZ0IG91dCwgYnkgcmVhc29uIGluIHBsYWluIHdvcmRzLiAqL1xuICByZWFkb25seSBza2lwcGVkOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgcmVhZG9ubHkgdG9rZW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRyYWluYWJsZTogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xuICAvKiogVHJhaW5hYmxlIHBhcmFtZXRlcnMgYnkgdGFyZ2V0IHN1ZmZpeCAoYHFfcHJvamA6IDI2MjE0NCkuICovXG4gIHJlYWRvbmx5IHBlclRhcmdldDogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj47XG4gIC8qKiBUaGUgc2FtZSBwZXIgYWRhcHRlZCBtYXRyaXgsIGZvciB0aGUgZGFzaGJvYXJkJ3MgdGFibGUuICovXG4gIHJlYWRvbmx5IHBlck1hdHJpeD86IHJlYWRvbmx5IE1hdHJpeENvdW50W107XG4gIC8qKiBTaXplIG9mIHRoZSBhZGFwdGVyJ3MgZmlsZS4gKi9cbiAgcmVhZG9ubHkgYWRhcHRlckJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0ZXBzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJhdGNoOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNlcUxlbjogbnVtYmVyO1xuICByZWFkb25seSBlc3RpbWF0ZTogeyByZWFkb25seSBzZWNvbmRzOiBudW1iZXI7IHJlYWRvbmx5IGJ5dGVzOiBudW1iZXIgfTtcbiAgcmVhZG9ubHkgZGV2aWNlOiBEZXZpY2VJZDtcbiAgLyoqIFRoZSBoYXJkd2FyZSdzIG93biBuYW1lLiAqL1xuICByZWFkb25seSBkZXZpY2VOYW1lOiBzdHJpbmc7XG4gIC8qKiBXaHkgdGhpcyBkZXZpY2UsIGluIHBsYWluIHdvcmRzLiAqL1xuICByZWFkb25seSBkZXZpY2VSZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgcHJlY2lzaW9uOiBQcmVjaXNpb247XG4gIHJlYWRvbmx5IHBsYWNlbWVudDogUGxhY2VtZW50O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFN0ZXBFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcInN0ZXBcIjtcbiAgLyoqIDEtYmFzZWQ6IHRoZSBudW1iZXIgb2YgdXBkYXRlcyBtYWRlLCB0aGlzIG9uZSBpbmNsdWRlZC4gKi9cbiAgcmVhZG9ubHkgc3RlcDogbnVtYmVyO1xuICAvKiogTWVhbiBuYXRzIHBlciBsb3NzLWJlYXJpbmcgdG9rZW4gb2YgdGhpcyBiYXRjaCwgYmVmb3JlIHRoZSB1cGRhdGUuICovXG4gIHJlYWRvbmx5IGxvc3M6IG51bWJlcjtcbiAgcmVhZG9ubHkgbHI6IG51bWJlcjtcbiAgLyoqIEdsb2JhbCBncmFkaWVudCBub3JtIGJlZm9yZSBjbGlwcGluZy4gKi9cbiAgcmVhZG9ubHkgZ3JhZE5vcm06IG51bWJlcjtcbiAgcmVhZG9ubHkgdG9rZW5zUGVyU2Vjb25kOiBudW1iZXI7XG4gIHJlYWRvbmx5IHBlYWtCeXRlczogbnVtYmVyO1xuICByZWFkb25seSBkZXZpY2VCeXRlcz86IG51bWJlcjtcbiAgcmVhZG9ubHkgZXRhU2Vjb25kczogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEV2YWxFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImV2YWxcIjtcbiAgLyoqIDAgaXMgdGhlIGJhc2UsIGJlZm9yZSBhbnkgdXBkYXRlLiAqL1xuICByZWFkb25seSBzdGVwOiBudW1iZXI7XG4gIC8qKiBIZWxkLW91dCBsb3NzOiBuYXRzIHBlciB0b2tlbiBvZiBmaWxsLWluLXRoZS1taWRkbGUgbWlkZGxlcy4gKi9cbiAgcmVhZG9ubHkgbG9zczogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENoZWNrcG9pbnRFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImNoZWNrcG9pbnRcIjtcbiAgcmVhZG9ubHkgc3RlcDogbnVtYmVyO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG59XG5cbi8qKiBPbmUgaGVsZC1vdXQgcGxhY2UsIGJhc2UgYW5kIHR1bmVkIHNpZGUgYnkgc2lkZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRXZhbFNhbXBsZSB7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgLyoqIDEtYmFzZWQgbGluZSBvZiB0aGUgZmlyc3QgY2hhcmFjdGVyIG9mIHRoZSBtaWRkbGUuICovXG4gIHJlYWRvbmx5IGxpbmU6IG51bWJlcjtcbiAgLyoqIFRoZSBsYXN0IGxpbmVzIGJlZm9yZSB0aGUgcGxhY2UuICovXG4gIHJlYWRvbmx5IHByZWZpeDogc3RyaW5nO1xuICAvKiogV2hhdCB3YXMgdGhlcmUuICovXG4gIHJlYWRvbmx5IGV4cGVjdGVkOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHRoaXMgbW9kZWwgd3JvdGUuICovXG4gIHJlYWRvbmx5IGFjdHVhbDogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE1ldHJpY3Mge1xuICAvKiogTWVhbiBvdmVyIGhlbGQtb3V0IG1pZGRsZXMsIGFsbCB0aGVpciB0b2tlbnMgd2VpZ2h0ZWQgYWxpa2UuICovXG4gIHJlYWRvbmx5IG5hdHNQZXJUb2tlbjogbnVtYmVyO1xuICByZWFkb25seSBuYXRzUGVyQnl0ZTogbnVtYmVyO1xuICByZWFkb25seSBsaW5lRXhhY3RNYXRjaDogbnVtYmVyO1xuICByZWFkb25seSBzcGFuRXhhY3RNYXRjaDogbnVtYmVyO1xuICByZWFkb25seSBlZGl0U2ltaWxhcml0eTogbnVtYmVyO1xuICByZWFkb25seSBpZGVudGlmaWVyRjE6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2FtcGxlczogcmVhZG9ubHkgRXZhbFNhbXBsZVtdO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIERpZmZlcmVuY2Uge1xuICAvKiogdHVuZWQgXHUyMjEyIGJhc2UgaW4gbmF0cyBwZXIgdG9rZW47IG5lZ2F0aXZlIGlzIGJldHRlci4gKi9cbiAgcmVhZG9ubHkgdmFsdWU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbG93OTU6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGlnaDk1OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVmVyZGljdCB7XG4gIHJlYWRvbmx5IGJhc2U6IE1ldHJpY3M7XG4gIHJlYWRvbmx5IHR1bmVkOiBNZXRyaWNzO1xuICByZWFkb25seSBkaWZmZXJlbmNlOiBEaWZmZXJlbmNlO1xuICAvKiogYGhpZ2g5NSA8IDBgOiBiZXR0ZXIgd2l0aCA5NSAlIGNvbmZpZGVuY2UsIGJ5IGJvb3RzdHJhcCBvdmVyIGZpbGVzLiAqL1xuICByZWFkb25seSBiZXR0ZXI6IGJvb2xlYW47XG4gIC8qKiBIb3cgbXVjaCB3YXMgbWVhc3VyZWQuICovXG4gIHJlYWRvbmx5IGZpbGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNwYW5zOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVmVyZGljdEV2ZW50IGV4dGVuZHMgVmVyZGljdCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcInZlcmRpY3RcIjtcbn1cblxuZXhwb3J0IHR5cGUgVHJhaW5FdmVudCA9IFBoYXNlRXZlbnQgfCBQbGFuRXZlbnQgfCBTdGVwRXZlbnQgfCBFdmFsRXZlbnQgfCBDaGVja3BvaW50RXZlbnQgfCBWZXJkaWN0RXZlbnQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVHJhaW5SZXN1bHQge1xuICByZWFkb25seSBhZGFwdGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcmRpY3Q/OiBWZXJkaWN0O1xuICByZWFkb25seSBzdGVwczogbnVtYmVyO1xuICByZWFkb25seSBzZWNvbmRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRyYWluYWJsZTogbnVtYmVyO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIGNvbXBsZXRlXG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGVSZXF1ZXN0IHtcbiAgcmVhZG9ubHkgYmFzZT86IHN0cmluZztcbiAgLyoqIEFkYXB0ZXIgZm9sZGVyOyBhYnNlbnQ6IHRoZSBiYXNlIGFsb25lLiAqL1xuICByZWFkb25seSBhZGFwdGVyPzogc3RyaW5nO1xuICAvKiogU2NhbGVzIHRoZSBhZGFwdGVyJ3MgZWZmZWN0OyAxIGlzIGFzIHRyYWluZWQuICovXG4gIHJlYWRvbmx5IHN0cmVuZ3RoPzogbnVtYmVyO1xuICByZWFkb25seSBkZXZpY2U/OiBEZXZpY2VXb3JkO1xuICByZWFkb25seSBwcmVjaXNpb24/OiBQcmVjaXNpb25Xb3JkO1xuICByZWFkb25seSB0aHJlYWRzPzogbnVtYmVyO1xuICAvKiogV2hlcmUgdG8gY29tcGxldGU6IGEgdGV4dCB3aXRoIGEgY3Vyc29yLCBhIGxlZnQtdG8tcmlnaHQgcHJvbXB0LCBvciByYXcgdG9rZW4gaWRzLiAqL1xuICByZWFkb25seSBhdDogQ29tcGxldGVQbGFjZTtcbiAgcmVhZG9ubHkgbWF4VG9rZW5zPzogbnVtYmVyO1xuICAvKiogTm8gcG9zdC1wcm9jZXNzaW5nIGFuZCBubyBzdG9wIHJ1bGUgYnV0IGFuIGVuZCB0b2tlbiBvciBgbWF4VG9rZW5zYC4gKi9cbiAgcmVhZG9ubHkgcmF3PzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IHR5cGUgQ29tcGxldGVQbGFjZSA9XG4gIC8qKiBgbGluZWAgYW5kIGBjb2x1bW5gIGFyZSAxLWJhc2VkOyBjb2x1bW5zIGNvdW50IFVURi0xNiB1bml0cy4gYHRleHRgIGFic2VudDogdGhlIGZpbGUgaXMgcmVhZCBmcm9tIGRpc2suICovXG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogXCJmaWxlXCI7XG4gICAgICByZWFkb25seSBmaWxlOiBzdHJpbmc7XG4gICAgICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gICAgICByZWFkb25seSBjb2x1bW46IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IHRleHQ/OiBzdHJpbmc7XG4gICAgfVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJwcm9tcHRcIjsgcmVhZG9ubHkgcHJvbXB0OiBzdHJpbmcgfVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJ0b2tlbnNcIjsgcmVhZG9ubHkgdG9rZW5zOiByZWFkb25seSBudW1iZXJbXSB9O1xuXG5leHBvcnQgdHlwZSBTdG9wUmVhc29uID0gXCJlbmRcIiB8IFwibGluZVwiIHwgXCJibG9ja1wiIHwgXCJtYXhUb2tlbnNcIiB8IFwiY29udGV4dFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIENvbXBsZXRlUmVzdWx0IHtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICAvKiogVG9rZW5zIGdlbmVyYXRlZC4gKi9cbiAgcmVhZG9ubHkgdG9rZW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHByZWZpbGxNczogbnVtYmVyO1xuICByZWFkb25seSBwZXJUb2tlbk1zOiBudW1iZXI7XG4gIC8qKiBQcm9tcHQgdG9rZW5zIHdob3NlIEtWIGNhY2hlIHdhcyBrZXB0IGZyb20gdGhlIHJlcXVlc3QgYmVmb3JlLiAqL1xuICByZWFkb25seSByZXVzZWRUb2tlbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgc3RvcDogU3RvcFJlYXNvbjtcbiAgLyoqIE9ubHkgd2l0aCBgcmF3YC4gKi9cbiAgcmVhZG9ubHkgcHJvbXB0VG9rZW5zPzogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IG91dHB1dFRva2Vucz86IHJlYWRvbmx5IG51bWJlcltdO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIHJldmlldywgcGFyYW1zLCBkZXZpY2VzXG5cbmV4cG9ydCB0eXBlIFNwbGl0ID0gXCJ0cmFpblwiIHwgXCJoZWxkT3V0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmlsZUV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwiZmlsZVwiO1xuICAvKiogUmVsYXRpdmUgdG8gdGhlIHdvcmtzcGFjZSwgd2l0aCBgL2AuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgdXNlZDogYm9vbGVhbjtcbiAgLyoqIFdoeSBpdCBpcyBpbiBvciBvdXQsIGluIHBsYWluIHdvcmRzLiAqL1xuICByZWFkb25seSByZWFzb246IHN0cmluZztcbiAgcmVhZG9ubHkgdG9rZW5zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNwbGl0OiBTcGxpdCB8IG51bGw7XG4gIHJlYWRvbmx5IHNlY3JldHM6IHJlYWRvbmx5IHsgcmVhZG9ubHkgbGluZTogbnVtYmVyOyByZWFkb25seSBraW5kOiBzdHJpbmcgfVtdO1xuICByZWFkb25seSBkdXBsaWNhdGVPZjogc3RyaW5nIHwgbnVsbDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZXZpZXdSZXN1bHQge1xuICByZWFkb25seSBmaWxlczogbnVtYmVyO1xuICByZWFkb25seSB1c2VkOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNraXBwZWQ6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICByZWFkb25seSB0b2tlbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW46IG51bWJlcjtcbiAgcmVhZG9ubHkgaGVsZE91dDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE1hdHJpeENvdW50IHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogW291dCwgaW5dIGFzIHN0b3JlZC4gKi9cbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IFtudW1iZXIsIG51bWJlcl07XG4gIHJlYWRvbmx5IHJhbms6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUGFyYW1zUmVzdWx0IHtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG4gIC8qKiAxMDAgXHUwMEI3IHRyYWluYWJsZSAvIHRvdGFsLiAqL1xuICByZWFkb25seSBwZXJjZW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHBlck1hdHJpeDogcmVhZG9ubHkgTWF0cml4Q291bnRbXTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBEZXZpY2VFdmVudCB7XG4gIHJlYWRvbmx5IGV2ZW50OiBcImRldmljZVwiO1xuICAvKiogVGhlIHdvcmQgdGhhdCBgLS1kZXZpY2VgIHRha2VzLiAqL1xuICByZWFkb25seSBkZXZpY2U6IERldmljZUlkO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb3ZpZGVyOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVzYWJsZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNlbGZUZXN0PzogeyByZWFkb25seSBtYXhSZWxhdGl2ZUVycm9yOiBudW1iZXIgfTtcbiAgcmVhZG9ubHkgcGxhY2VtZW50PzogUGxhY2VtZW50O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEV2YWx1YXRlUmVzdWx0IHtcbiAgcmVhZG9ubHkgYmFzZTogTWV0cmljcztcbiAgcmVhZG9ubHkgdHVuZWQ6IE1ldHJpY3M7XG4gIHJlYWRvbmx5IGRpZmZlcmVuY2U6IERpZmZlcmVuY2U7XG4gIHJlYWRvbmx5IGJldHRlcjogYm9vbGVhbjtcbn1cblxuLy8gLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSBhZGFwdGVyc1xuXG4vKiogT25lIHRyYWluZWQgYWRhcHRlciBpbiB0aGUgc3RvcmUsIGFzIGEgbGlzdCBzaG93cyBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQWRhcHRlclN1bW1hcnkge1xuICByZWFkb25seSBkaXI6IHN0cmluZztcbiAgLyoqIFdvcmtzcGFjZSBuYW1lIGFuZCB2ZXJzaW9uLCBmb3IgcGVvcGxlOiBgbXktcHJvamVjdCB2M2AuICovXG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgYmFzZTogc3RyaW5nO1xuICByZWFkb25seSBiYXNlSGFzaDogc3RyaW5nO1xuICAvKiogU0hBLTI1NiBvZiB0aGUgYWRhcHRlcidzIHRlbnNvcnMgZmlsZTogcGFydCBvZiBldmVyeSBjYWNoZSBrZXkuICovXG4gIHJlYWRvbmx5IGFkYXB0ZXJIYXNoPzogc3RyaW5nO1xuICAvKiogSVNPIDg2MDEuICovXG4gIHJlYWRvbmx5IGNyZWF0ZWRBdDogc3RyaW5nO1xuICByZWFkb25seSB3b3Jrc3BhY2U6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHN0ZXBzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHJhbms6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWxwaGE6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhaW5hYmxlOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGRpZmZlcmVuY2U6IERpZmZlcmVuY2UgfCBudWxsO1xuICByZWFkb25seSBiZXR0ZXI6IGJvb2xlYW4gfCBudWxsO1xufVxuXG4vLyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tIG1vZGVsc1xuXG4vKiogQSBtb2RlbCB0aGF0IGBiYXNlYCBrbm93cyBieSBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2RlbEVudHJ5IHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBlbWJlZGRlZDogYm9vbGVhbjtcbiAgLyoqIFNpemUgb2YgaXRzIHdlaWdodCBmaWxlcy4gKi9cbiAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcjtcbiAgLyoqIGBjYWNoZWA6IHVzZWQgaW4gcGxhY2UgaW4gdGhlIGNhY2hlIG9mIEh1Z2dpbmcgRmFjZSdzIHRvb2xzOyBgZm9sZGVyYDogbmFtZWQgYnkgaXRzIHBhdGguICovXG4gIHJlYWRvbmx5IHNvdXJjZTogXCJlbWJlZGRlZFwiIHwgXCJzdG9yZVwiIHwgXCJjYWNoZVwiIHwgXCJmb2xkZXJcIjtcbiAgLyoqIFRpZWQgd2VpZ2h0cyBvbmNlOyBudWxsIGZvciBhIG1vZGVsIHdob3NlIGNvbmZpZy5qc29uIHRoaXMgdmVyc2lvbiBjYW5ub3QgdXNlLiAqL1xuICByZWFkb25seSBwYXJhbWV0ZXJzOiBudW1iZXIgfCBudWxsO1xuICAvKiogQXMgaXRzIHBhZ2UgbmFtZWQgaXQ7IG51bGwgd2hlbiB0aGF0IGlzIG5vdCBrbm93bi4gKi9cbiAgcmVhZG9ubHkgbGljZW5zZTogc3RyaW5nIHwgbnVsbDtcbn1cblxuLyoqIEEgbW9kZWwgdGhhdCB3YXMgb3BlbmVkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGVja2VkTW9kZWwgZXh0ZW5kcyBNb2RlbEVudHJ5IHtcbiAgLyoqIEFzIGFuIGFkYXB0ZXIgbmFtZXMgaXRzIGJhc2UuICovXG4gIHJlYWRvbmx5IGhhc2g6IHN0cmluZztcbn1cblxuLyoqIFdoYXQgYW4gZWRpdG9yIGtub3dzIG9mIGl0cyBuZXR3b3JrOyB3aXRob3V0IGl0IHRoZSBlbnZpcm9ubWVudCBkZWNpZGVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBOZXR3b3JrU2V0dGluZ3Mge1xuICAvKiogQWRkcmVzcyBvZiBhIHByb3h5OyBudWxsOiBub25lLCB3aGF0ZXZlciB0aGUgZW52aXJvbm1lbnQgc2F5cy4gKi9cbiAgcmVhZG9ubHkgcHJveHk/OiBzdHJpbmcgfCBudWxsO1xuICAvKiogSG9zdHMgdGhhdCBhcmUgcmVhY2hlZCB3aXRob3V0IHRoZSBwcm94eS4gKi9cbiAgcmVhZG9ubHkgbm9Qcm94eT86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogRmFsc2U6IGNlcnRpZmljYXRlcyBhcmUgbm90IGNoZWNrZWQsIGFuZCBubyB0b2tlbiBpcyBzZW50LiAqL1xuICByZWFkb25seSB2ZXJpZnlUbHM/OiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIERvd25sb2FkUmVxdWVzdCB7XG4gIC8qKiBgb3duZXIvbmFtZWAuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIC8qKiBCcmFuY2gsIHRhZyBvciBjb21taXQ7IGFic2VudDogYG1haW5gLiAqL1xuICByZWFkb25seSByZXZpc2lvbj86IHN0cmluZztcbiAgcmVhZG9ubHkgbmV0d29yaz86IE5ldHdvcmtTZXR0aW5ncztcbn1cblxuLyoqIEhvdyBmYXIgYSBkb3dubG9hZCBpcywgb3ZlciBhbGwgZmlsZXMgb2YgdGhlIG1vZGVsLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEb3dubG9hZEV2ZW50IHtcbiAgcmVhZG9ubHkgZXZlbnQ6IFwiZG93bmxvYWRcIjtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICByZWFkb25seSBkb25lQnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG90YWxCeXRlczogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBhIGRvd25sb2FkIHdvdWxkIGZldGNoLCBhbmQgZnJvbSB3aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTW9kZWxQYWdlUmVzdWx0IHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgaG9zdDogc3RyaW5nO1xuICAvKiogQXMgdGhlIG1vZGVsJ3MgcGFnZSBuYW1lcyBpdDsgbnVsbCB3aGVuIGl0IG5hbWVzIG5vbmUuICovXG4gIHJlYWRvbmx5IGxpY2Vuc2U6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBPZiBldmVyeXRoaW5nIHRoYXQgd291bGQgYmUgZmV0Y2hlZC4gKi9cbiAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcjtcbiAgLyoqIEJ5IGl0cyBjb25maWcuanNvbiwgdGllZCB3ZWlnaHRzIG9uY2UuICovXG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM6IG51bWJlcjtcbiAgLyoqIE9uIHRoZSBkaXNrIG9mIHRoZSBzdG9yZS4gKi9cbiAgcmVhZG9ubHkgZnJlZUJ5dGVzOiBudW1iZXI7XG4gIC8qKiBUaGlzIHJldmlzaW9uIGlzIGluIHRoZSBzdG9yZSBhbHJlYWR5LiAqL1xuICByZWFkb25seSBzdG9yZWQ6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTW9kZWxSZXN1bHQge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIC8qKiBBcyBhbiBhZGFwdGVyIG5hbWVzIGl0cyBiYXNlLiAqL1xuICByZWFkb25seSBoYXNoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcmFtZXRlcnM6IG51bWJlcjtcbiAgLyoqIGBjYWNoZWA6IHVzZWQgaW4gcGxhY2UgaW4gdGhlIGNhY2hlIG9mIEh1Z2dpbmcgRmFjZSdzIHRvb2xzLiAqL1xuICByZWFkb25seSBzb3VyY2U6IFwiZG93bmxvYWRcIiB8IFwic3RvcmVcIiB8IFwiY2FjaGVcIjtcbn1cblxuLy8gLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLSB0aGUgd2lyZVxuXG4vKiogRXZlcnl0aGluZyBuZWVkZWQgYmVmb3JlIHRoZSBmaXJzdCByZXF1ZXN0LiBUaGUgYW5zd2VyIHByb3ZlcyB0aGF0IHRoZSBob3N0IGNhbiBydW4gT05OWCBSdW50aW1lIGF0IGFsbC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSW5pdGlhbGl6ZVJlcXVlc3Qge1xuICByZWFkb25seSByb2xlOiBcInRyYWluaW5nXCIgfCBcImNvbXBsZXRpbmdcIjtcbiAgLyoqIExvd2VyIHRoZSBwcm9jZXNzJ3MgcHJpb3JpdHkgKHRyYWluaW5nKS4gKi9cbiAgcmVhZG9ubHkgYmFja2dyb3VuZDogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBJbml0aWFsaXplUmVzdWx0IHtcbiAgcmVhZG9ubHkgcnVudGltZTogc3RyaW5nO1xuICByZWFkb25seSBub2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb3ZpZGVyczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKlxuICogTWV0aG9kIG5hbWVzLiBSZXF1ZXN0czogcGFyYW1ldGVycyBcdTIxOTIgcmVzdWx0LiBgdHJhaW5gIGVuZHMgd2l0aCBhIGBUcmFpblJlc3VsdGA7IGNhbmNlbGxpbmcgdGhlIHJlcXVlc3QgZmluaXNoZXMgdGhlXG4gKiBzdGVwLCB3cml0ZXMgYSBjaGVja3BvaW50IGFuZCByZWplY3RzIHdpdGggYEVfSU5URVJSVVBURURgLCB3aG9zZSBkYXRhIG5hbWVzIHRoZSBjaGVja3BvaW50LlxuICogRXJyb3JzIHRyYXZlbCBhcyBgUmVzcG9uc2VFcnJvcmAgd2hvc2UgYGRhdGFgIGlzIGFuIGBFcnJvckRhdGFgLlxuICovXG5leHBvcnQgY29uc3QgbWV0aG9kcyA9IHtcbiAgaW5pdGlhbGl6ZTogXCJhdHR1bmUvaW5pdGlhbGl6ZVwiLFxuICB0cmFpbjogXCJhdHR1bmUvdHJhaW5cIixcbiAgY29tcGxldGU6IFwiYXR0dW5lL2NvbXBsZXRlXCIsXG4gIGRldmljZXM6IFwiYXR0dW5lL2RldmljZXNcIixcbiAgYWRhcHRlcnM6IFwiYXR0dW5lL2FkYXB0ZXJzXCIsXG4gIGRlbGV0ZUFkYXB0ZXI6IFwiYXR0dW5lL2RlbGV0ZUFkYXB0ZXJcIixcbiAgbW9kZWxzOiBcImF0dHVuZS9tb2RlbHNcIixcbiAgLyoqIFByb3ZlcyB0aGF0IGEgZm9sZGVyIG9yIGlkIGNhbiBiZSBhIGJhc2UuICovXG4gIGNoZWNrTW9kZWw6IFwiYXR0dW5lL2NoZWNrTW9kZWxcIixcbiAgbW9kZWxQYWdlOiBcImF0dHVuZS9tb2RlbFBhZ2VcIixcbiAgLyoqIENhbmNlbGxpbmcgdGhlIHJlcXVlc3Qga2VlcHMgd2hhdCBoYXMgYXJyaXZlZDsgdGhlIG5leHQgb25lIGdvZXMgb24gdGhlcmUuICovXG4gIGRvd25sb2FkTW9kZWw6IFwiYXR0dW5lL2Rvd25sb2FkTW9kZWxcIixcbiAgLyoqIE5vdGlmaWNhdGlvbiBmcm9tIHRoZSBlbmdpbmU6IG9uZSBgRG93bmxvYWRFdmVudGAgb2YgdGhlIHJlcXVlc3QgdGhhdCBydW5zLiAqL1xuICBkb3dubG9hZEV2ZW50OiBcImF0dHVuZS9kb3dubG9hZEV2ZW50XCIsXG4gIC8qKiBOb3RpZmljYXRpb24gdG8gYSB0cmFpbmluZyBlbmdpbmU6IGEgY29tcGxldGlvbiB3YWl0cywgc28gcGF1c2UgYmV0d2VlbiBtaWNyby1zdGVwcyB1bnRpbCB0b2xkIG90aGVyd2lzZS4gKi9cbiAgY29tcGxldGlvbldhaXRpbmc6IFwiYXR0dW5lL2NvbXBsZXRpb25XYWl0aW5nXCIsXG4gIC8qKiBOb3RpZmljYXRpb24gZnJvbSB0aGUgZW5naW5lOiBvbmUgYFRyYWluRXZlbnRgIG9mIHRoZSByZXF1ZXN0IHRoYXQgcnVucy4gKi9cbiAgdHJhaW5FdmVudDogXCJhdHR1bmUvdHJhaW5FdmVudFwiLFxuICAvKiogTm90aWZpY2F0aW9uIGZyb20gdGhlIGVuZ2luZTogb25lIGxpbmUgZm9yIHRoZSBsb2cuICovXG4gIGxvZzogXCJhdHR1bmUvbG9nXCIsXG59IGFzIGNvbnN0O1xuXG5leHBvcnQgaW50ZXJmYWNlIFJlcXVlc3RUeXBlcyB7XG4gIHJlYWRvbmx5IFttZXRob2RzLmluaXRpYWxpemVdOiB7IHBhcmFtczogSW5pdGlhbGl6ZVJlcXVlc3Q7IHJlc3VsdDogSW5pdGlhbGl6ZVJlc3VsdCB9O1xuICByZWFkb25seSBbbWV0aG9kcy50cmFpbl06IHsgcGFyYW1zOiBUcmFpblJlcXVlc3Q7IHJlc3VsdDogVHJhaW5SZXN1bHQgfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMuY29tcGxldGVdOiB7IHBhcmFtczogQ29tcGxldGVSZXF1ZXN0OyByZXN1bHQ6IENvbXBsZXRlUmVzdWx0IH07XG4gIHJlYWRvbmx5IFttZXRob2RzLmRldmljZXNdOiB7IHBhcmFtczogUmVjb3JkPHN0cmluZywgbmV2ZXI+OyByZXN1bHQ6IHJlYWRvbmx5IERldmljZUV2ZW50W10gfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMuYWRhcHRlcnNdOiB7IHBhcmFtczogeyByZWFkb25seSBiYXNlPzogc3RyaW5nIH07IHJlc3VsdDogcmVhZG9ubHkgQWRhcHRlclN1bW1hcnlbXSB9O1xuICByZWFkb25seSBbbWV0aG9kcy5kZWxldGVBZGFwdGVyXTogeyBwYXJhbXM6IHsgcmVhZG9ubHkgZGlyOiBzdHJpbmcgfTsgcmVzdWx0OiBSZWNvcmQ8c3RyaW5nLCBuZXZlcj4gfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMubW9kZWxzXTogeyBwYXJhbXM6IFJlY29yZDxzdHJpbmcsIG5ldmVyPjsgcmVzdWx0OiByZWFkb25seSBNb2RlbEVudHJ5W10gfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMuY2hlY2tNb2RlbF06IHsgcGFyYW1zOiB7IHJlYWRvbmx5IGJhc2U6IHN0cmluZyB9OyByZXN1bHQ6IENoZWNrZWRNb2RlbCB9O1xuICByZWFkb25seSBbbWV0aG9kcy5tb2RlbFBhZ2VdOiB7IHBhcmFtczogRG93bmxvYWRSZXF1ZXN0OyByZXN1bHQ6IE1vZGVsUGFnZVJlc3VsdCB9O1xuICByZWFkb25seSBbbWV0aG9kcy5kb3dubG9hZE1vZGVsXTogeyBwYXJhbXM6IERvd25sb2FkUmVxdWVzdDsgcmVzdWx0OiBNb2RlbFJlc3VsdCB9O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIE5vdGlmaWNhdGlvblR5cGVzIHtcbiAgcmVhZG9ubHkgW21ldGhvZHMuY29tcGxldGlvbldhaXRpbmddOiB7IHJlYWRvbmx5IHdhaXRpbmc6IGJvb2xlYW4gfTtcbiAgcmVhZG9ubHkgW21ldGhvZHMudHJhaW5FdmVudF06IFRyYWluRXZlbnQ7XG4gIHJlYWRvbmx5IFttZXRob2RzLmRvd25sb2FkRXZlbnRdOiBEb3dubG9hZEV2ZW50O1xuICByZWFkb25seSBbbWV0aG9kcy5sb2ddOiB7IHJlYWRvbmx5IGxldmVsOiBcImluZm9cIiB8IFwid2FyblwiIHwgXCJlcnJvclwiOyByZWFkb25seSBtZXNzYWdlOiBzdHJpbmcgfTtcbn1cblxuLyoqIFRoZSBsYXN0IGxpbmUgdGhhdCBgLS1qc29uYCBwcmludHMgd2hlbiBhIHZlcmIgZmFpbHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEVycm9yRXZlbnQgZXh0ZW5kcyBFcnJvckRhdGEge1xuICByZWFkb25seSBldmVudDogXCJlcnJvclwiO1xufVxuIiwgIi8qKiBQdXRzIHRoZSBoYW5kbGVycyBvbnRvIGEgY29ubmVjdGlvbjogY2FuY2VsbGF0aW9uLCBlcnJvcnMgYW5kIG5vdGlmaWNhdGlvbnMuICovXG5pbXBvcnQgeyB0eXBlIENhbmNlbGxhdGlvblRva2VuLCB0eXBlIE1lc3NhZ2VDb25uZWN0aW9uLCBSZXNwb25zZUVycm9yIH0gZnJvbSBcInZzY29kZS1qc29ucnBjL25vZGVcIjtcbmltcG9ydCB7IHRvRXJyb3JEYXRhIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHR5cGUgeyBPcGVyYXRpb25zIH0gZnJvbSBcIi4uL29wZXJhdGlvbnNcIjtcbmltcG9ydCB7IG1ldGhvZHMsIHR5cGUgTm90aWZpY2F0aW9uVHlwZXMsIHR5cGUgUmVxdWVzdFR5cGVzIH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBwYXJzZUNvbXBsZXRpb25XYWl0aW5nIH0gZnJvbSBcIi4uL3JlcXVlc3RzXCI7XG5pbXBvcnQgeyBjcmVhdGVIYW5kbGVycywgdHlwZSBIYW5kbGVycyB9IGZyb20gXCIuL2hhbmRsZXJzXCI7XG5pbXBvcnQgeyBjcmVhdGVUdXJucyB9IGZyb20gXCIuL3R1cm5zXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2VydmVyIHtcbiAgLyoqIEFib3J0cyB3aGF0IHJ1bnMgYW5kIHJlc29sdmVzIHdoZW4gYWxsIG9mIGl0IGhhcyBlbmRlZCwgd2l0aCBpdHMgY2hlY2twb2ludCB3cml0dGVuLiAqL1xuICBjbG9zZSgpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogVGhlIGNvZGUgb24gdGhlIHdpcmUgc2F5cyBvbmx5IFwidGhpcyByZXF1ZXN0IGZhaWxlZFwiOyB3aGF0IGZhaWxlZCBzdGFuZHMgaW4gdGhlIGVycm9yJ3MgZGF0YS4gKi9cbmNvbnN0IHJlcXVlc3RGYWlsZWQgPSAxO1xuXG5leHBvcnQgZnVuY3Rpb24gc2VydmUoY29ubmVjdGlvbjogTWVzc2FnZUNvbm5lY3Rpb24sIG9wZXJhdGlvbnM6IE9wZXJhdGlvbnMpOiBTZXJ2ZXIge1xuICBsZXQgb3BlbiA9IHRydWU7XG4gIGNvbnN0IGNsb3NpbmcgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IHJ1bm5pbmcgPSBuZXcgU2V0PFByb21pc2U8dW5rbm93bj4+KCk7XG4gIGNvbnN0IHR1cm5zID0gY3JlYXRlVHVybnMoKTtcblxuICBmdW5jdGlvbiBub3RpZnk8TSBleHRlbmRzIGtleW9mIE5vdGlmaWNhdGlvblR5cGVzPihtZXRob2Q6IE0sIHBhcmFtczogTm90aWZpY2F0aW9uVHlwZXNbTV0pOiB2b2lkIHtcbiAgICAvLyBPbmNlIHRoZSBvdGhlciBzaWRlIGlzIGdvbmUgbm9ib2R5IGxpc3RlbnM7IGEgcnVuIHRoYXQgaXMgYmVpbmcgd291bmQgdXAgbXVzdCBub3QgZmFpbCBiZWNhdXNlIG9mIGl0LlxuICAgIGlmIChvcGVuKSBjb25uZWN0aW9uLnNlbmROb3RpZmljYXRpb24obWV0aG9kLCBwYXJhbXMpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIH1cbiAgY29uc3QgbG9nID0gKGxldmVsOiBOb3RpZmljYXRpb25UeXBlc1t0eXBlb2YgbWV0aG9kcy5sb2ddW1wibGV2ZWxcIl0sIG1lc3NhZ2U6IHN0cmluZykgPT5cbiAgICBub3RpZnkobWV0aG9kcy5sb2csIHsgbGV2ZWwsIG1lc3NhZ2UgfSk7XG5cbiAgY29uc3QgaGFuZGxlcnMgPSBjcmVhdGVIYW5kbGVycyhvcGVyYXRpb25zLCB7XG4gICAgb25UcmFpbkV2ZW50OiAoZXZlbnQpID0+IG5vdGlmeShtZXRob2RzLnRyYWluRXZlbnQsIGV2ZW50KSxcbiAgICBvbkRvd25sb2FkRXZlbnQ6IChldmVudCkgPT4gbm90aWZ5KG1ldGhvZHMuZG93bmxvYWRFdmVudCwgZXZlbnQpLFxuICAgIGxvZzogKG1lc3NhZ2UpID0+IGxvZyhcImluZm9cIiwgbWVzc2FnZSksXG4gICAgcGF1c2U6IHR1cm5zLnBhdXNlLFxuICB9KTtcbiAgZm9yIChjb25zdCBtZXRob2Qgb2YgT2JqZWN0LmtleXMoaGFuZGxlcnMpIGFzIChrZXlvZiBIYW5kbGVycylbXSkgbGlzdGVuKG1ldGhvZCk7XG5cbiAgZnVuY3Rpb24gbGlzdGVuPE0gZXh0ZW5kcyBrZXlvZiBSZXF1ZXN0VHlwZXM+KG1ldGhvZDogTSk6IHZvaWQge1xuICAgIGNvbm5lY3Rpb24ub25SZXF1ZXN0KG1ldGhvZCwgYXN5bmMgKHBhcmFtczogdW5rbm93biwgdG9rZW46IENhbmNlbGxhdGlvblRva2VuKTogUHJvbWlzZTx1bmtub3duPiA9PiB7XG4gICAgICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgICAgY29uc3QgYWJvcnQgPSAoKSA9PiBjb250cm9sbGVyLmFib3J0KCk7XG4gICAgICBpZiAodG9rZW4uaXNDYW5jZWxsYXRpb25SZXF1ZXN0ZWQgfHwgY2xvc2luZy5zaWduYWwuYWJvcnRlZCkgYWJvcnQoKTtcbiAgICAgIGNvbnN0IGNhbmNlbGxhdGlvbiA9IHRva2VuLm9uQ2FuY2VsbGF0aW9uUmVxdWVzdGVkKGFib3J0KTtcbiAgICAgIGNsb3Npbmcuc2lnbmFsLmFkZEV2ZW50TGlzdGVuZXIoXCJhYm9ydFwiLCBhYm9ydCk7XG4gICAgICBjb25zdCB3b3JrID0gaGFuZGxlcnNbbWV0aG9kXShwYXJhbXMsIGNvbnRyb2xsZXIuc2lnbmFsKTtcbiAgICAgIHJ1bm5pbmcuYWRkKHdvcmspO1xuICAgICAgdHJ5IHtcbiAgICAgICAgcmV0dXJuIGF3YWl0IHdvcms7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBjb25zdCBkYXRhID0gdG9FcnJvckRhdGEoZXJyb3IpO1xuICAgICAgICBpZiAoZGF0YS5jb2RlID09PSBcIkVfSU5URVJOQUxcIikgbG9nKFwiZXJyb3JcIiwgYCR7bWV0aG9kfTogJHtkYXRhLm1lc3NhZ2V9YCk7XG4gICAgICAgIHRocm93IG5ldyBSZXNwb25zZUVycm9yKHJlcXVlc3RGYWlsZWQsIGRhdGEubWVzc2FnZSwgZGF0YSk7XG4gICAgICB9IGZpbmFsbHkge1xuICAgICAgICBydW5uaW5nLmRlbGV0ZSh3b3JrKTtcbiAgICAgICAgY2FuY2VsbGF0aW9uLmRpc3Bvc2UoKTtcbiAgICAgICAgY2xvc2luZy5zaWduYWwucmVtb3ZlRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGFib3J0KTtcbiAgICAgIH1cbiAgICB9KTtcbiAgfVxuXG4gIGNvbm5lY3Rpb24ub25Ob3RpZmljYXRpb24obWV0aG9kcy5jb21wbGV0aW9uV2FpdGluZywgKHBhcmFtczogdW5rbm93bikgPT4ge1xuICAgIHRyeSB7XG4gICAgICB0dXJucy5zZXRXYWl0aW5nKHBhcnNlQ29tcGxldGlvbldhaXRpbmcocGFyYW1zKS53YWl0aW5nKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgLy8gQSBub3RpZmljYXRpb24gaGFzIG5vIGFuc3dlciB0aGF0IGNvdWxkIGNhcnJ5IHRoZSBlcnJvci5cbiAgICAgIGxvZyhcImVycm9yXCIsIGAke21ldGhvZHMuY29tcGxldGlvbldhaXRpbmd9OiAke3RvRXJyb3JEYXRhKGVycm9yKS5tZXNzYWdlfWApO1xuICAgIH1cbiAgfSk7XG4gIGNvbm5lY3Rpb24ubGlzdGVuKCk7XG5cbiAgcmV0dXJuIHtcbiAgICBhc3luYyBjbG9zZSgpIHtcbiAgICAgIG9wZW4gPSBmYWxzZTtcbiAgICAgIHR1cm5zLnNldFdhaXRpbmcoZmFsc2UpO1xuICAgICAgY2xvc2luZy5hYm9ydCgpO1xuICAgICAgYXdhaXQgUHJvbWlzZS5hbGxTZXR0bGVkKHJ1bm5pbmcpO1xuICAgIH0sXG4gIH07XG59XG4iLCAiLyoqXG4gKiBTbWFsbCBjaGVja3MgdGhhdCB0dXJuIGEgZm9yZWlnbiB2YWx1ZSBpbnRvIGEgdHlwZWQgb25lLiBUaGUgc2FtZSBjaGVja3MgZ3VhcmQgdGhlIGNvbW1hbmQgbGluZSdzIG9wdGlvbnMsIHRoZSBKU09OXG4gKiBsaW5lcyBvZiBgY29tcGxldGUgLS1zdGRpbmAgYW5kIHRoZSBwYXJhbWV0ZXJzIG9mIGV2ZXJ5IFJQQyByZXF1ZXN0LCBzbyB0aGF0IGFsbCB0aHJlZSByZWZ1c2UgdGhlIHNhbWUgdGhpbmdzIHdpdGhcbiAqIHRoZSBzYW1lIHdvcmRzLlxuICovXG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgaXNSZWNvcmQgfSBmcm9tIFwiLi9lcnJvcnNcIjtcblxuLyoqIFJldHVybnMgdGhlIHZhbHVlIHdpdGggaXRzIHR5cGUsIG9yIHRocm93cyBgRV9VU0FHRWAgdGhhdCBuYW1lcyB0aGUgcGxhY2UsIHRoZSBiYWQgdmFsdWUgYW5kIHdoYXQgaXMgYWxsb3dlZC4gKi9cbmV4cG9ydCB0eXBlIENoZWNrPFQ+ID0gKHZhbHVlOiB1bmtub3duLCB3aGVyZTogc3RyaW5nKSA9PiBUO1xuXG5leHBvcnQgZnVuY3Rpb24gYmFkVmFsdWUod2hlcmU6IHN0cmluZywgdmFsdWU6IHVua25vd24sIGFsbG93ZWQ6IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcIkVfVVNBR0VcIiwgYCR7d2hlcmV9OiAke3Nob3codmFsdWUpfSBpcyBub3QgJHthbGxvd2VkfWAsIGBHaXZlICR7d2hlcmV9ICR7YWxsb3dlZH0uYCk7XG59XG5cbi8qKiBUZXh0IHdpdGggYXQgbGVhc3Qgb25lIGNoYXJhY3RlcjogYW4gZW1wdHkgcGF0aCB3b3VsZCBvdGhlcndpc2Ugc2lsZW50bHkgbWVhbiB0aGUgY3VycmVudCBmb2xkZXIuICovXG5leHBvcnQgY29uc3QgdGV4dDogQ2hlY2s8c3RyaW5nPiA9ICh2YWx1ZSwgd2hlcmUpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJzdHJpbmdcIiB8fCB2YWx1ZS50cmltKCkgPT09IFwiXCIpIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJhIG5vbi1lbXB0eSB0ZXh0XCIpO1xuICByZXR1cm4gdmFsdWU7XG59O1xuXG4vKiogQW55IHRleHQsIHRoZSBlbXB0eSBvbmUgdG9vOiB0aGUgY29udGVudCBvZiBhIGZpbGUgb3IgYSBwcm9tcHQuICovXG5leHBvcnQgY29uc3QgYW55VGV4dDogQ2hlY2s8c3RyaW5nPiA9ICh2YWx1ZSwgd2hlcmUpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJzdHJpbmdcIikgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBcImEgdGV4dFwiKTtcbiAgcmV0dXJuIHZhbHVlO1xufTtcblxuZXhwb3J0IGNvbnN0IGZsYWc6IENoZWNrPGJvb2xlYW4+ID0gKHZhbHVlLCB3aGVyZSkgPT4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSBcImJvb2xlYW5cIikgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBcInRydWUgb3IgZmFsc2VcIik7XG4gIHJldHVybiB2YWx1ZTtcbn07XG5cbi8qKiBUaGUgZW5naW5lIGtlZXBzIGNvdW50cyBpbiAzMi1iaXQgaW50ZWdlcnMsIHNvIHRoYXQgaXMgd2hlcmUgY291bnRpbmcgZW5kcy4gKi9cbmNvbnN0IGxhcmdlc3RDb3VudCA9IDIgKiogMzEgLSAxO1xuXG5leHBvcnQgY29uc3QgY291bnQgPSBudW1iZXJXaGVyZShcbiAgXCJhbiBpbnRlZ2VyIG9mIGF0IGxlYXN0IDFcIixcbiAgKHZhbHVlKSA9PiBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+PSAxICYmIHZhbHVlIDw9IGxhcmdlc3RDb3VudCxcbik7XG5leHBvcnQgY29uc3Qgc2VlZCA9IG51bWJlcldoZXJlKFxuICBcImFuIGludGVnZXIgZnJvbSAwIHRvIDQyOTQ5NjcyOTVcIixcbiAgKHZhbHVlKSA9PiBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+PSAwICYmIHZhbHVlIDwgMiAqKiAzMixcbik7XG5leHBvcnQgY29uc3QgdG9rZW5JZCA9IG51bWJlcldoZXJlKFxuICBcImFuIGludGVnZXIgb2YgYXQgbGVhc3QgMFwiLFxuICAodmFsdWUpID0+IE51bWJlci5pc0ludGVnZXIodmFsdWUpICYmIHZhbHVlID49IDAgJiYgdmFsdWUgPD0gbGFyZ2VzdENvdW50LFxuKTtcbmV4cG9ydCBjb25zdCBwb3NpdGl2ZSA9IG51bWJlcldoZXJlKFwiYSBudW1iZXIgYWJvdmUgMFwiLCAodmFsdWUpID0+IHZhbHVlID4gMCk7XG5leHBvcnQgY29uc3QgZmluaXRlID0gbnVtYmVyV2hlcmUoXCJhIGZpbml0ZSBudW1iZXJcIiwgKCkgPT4gdHJ1ZSk7XG5leHBvcnQgY29uc3Qgc2hhcmUgPSBudW1iZXJXaGVyZShcImEgbnVtYmVyIGZyb20gMCB1cCB0bywgbm90IGluY2x1ZGluZywgMVwiLCAodmFsdWUpID0+IHZhbHVlID49IDAgJiYgdmFsdWUgPCAxKTtcblxuLyoqIEV2ZXJ5IG51bWJlciB0aGF0IGNvbWVzIGluIGhhcyB0byBiZSBmaW5pdGUsIHdoYXRldmVyIGVsc2UgaXMgYXNrZWQgb2YgaXQuICovXG5mdW5jdGlvbiBudW1iZXJXaGVyZShhbGxvd2VkOiBzdHJpbmcsIGFjY2VwdHM6ICh2YWx1ZTogbnVtYmVyKSA9PiBib29sZWFuKTogQ2hlY2s8bnVtYmVyPiB7XG4gIHJldHVybiAodmFsdWUsIHdoZXJlKSA9PiB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJudW1iZXJcIiB8fCAhTnVtYmVyLmlzRmluaXRlKHZhbHVlKSB8fCAhYWNjZXB0cyh2YWx1ZSkpIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgYWxsb3dlZCk7XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gb25lT2Y8VyBleHRlbmRzIHN0cmluZz4od29yZHM6IHJlYWRvbmx5IFdbXSk6IENoZWNrPFc+IHtcbiAgcmV0dXJuICh2YWx1ZSwgd2hlcmUpID0+IHtcbiAgICBjb25zdCB3b3JkID0gd29yZHMuZmluZCgoaXRlbSkgPT4gaXRlbSA9PT0gdmFsdWUpO1xuICAgIGlmICh3b3JkID09PSB1bmRlZmluZWQpIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgYG9uZSBvZiAke3dvcmRzLmpvaW4oXCIsIFwiKX1gKTtcbiAgICByZXR1cm4gd29yZDtcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGxpc3Q8VD4oaXRlbTogQ2hlY2s8VD4pOiBDaGVjazxyZWFkb25seSBUW10+IHtcbiAgcmV0dXJuICh2YWx1ZSwgd2hlcmUpID0+IHtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkodmFsdWUpIHx8IHZhbHVlLmxlbmd0aCA9PT0gMCkgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBcImEgbGlzdCB3aXRoIGF0IGxlYXN0IG9uZSBlbnRyeVwiKTtcbiAgICByZXR1cm4gdmFsdWUubWFwKChlbnRyeSwgaW5kZXgpID0+IGl0ZW0oZW50cnksIGAke3doZXJlfVske2luZGV4fV1gKSk7XG4gIH07XG59XG5cbi8qKiBBIHBsYWluIG9iamVjdCB0aGF0IGhhcyBubyBmaWVsZCBidXQgdGhlIGtub3duIG9uZXM6IGEgbWlzc3BlbGxlZCBmaWVsZCB3b3VsZCBvdGhlcndpc2Ugc2lsZW50bHkgZG8gbm90aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvYmplY3QodmFsdWU6IHVua25vd24sIHdoZXJlOiBzdHJpbmcsIGtub3duOiByZWFkb25seSBzdHJpbmdbXSk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgaWYgKCFpc1JlY29yZCh2YWx1ZSkpIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJhbiBvYmplY3RcIik7XG4gIGNvbnN0IHVua25vd24gPSBPYmplY3Qua2V5cyh2YWx1ZSkuZmluZCgoa2V5KSA9PiAha25vd24uaW5jbHVkZXMoa2V5KSk7XG4gIGlmICh1bmtub3duICE9PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXG4gICAgICBcIkVfVVNBR0VcIixcbiAgICAgIGAke3doZXJlfTogdW5rbm93biBmaWVsZCBcIiR7dW5rbm93bn1cImAsXG4gICAgICBgS25vd24gZmllbGRzIGFyZSAke2tub3duLmpvaW4oXCIsIFwiKX07IHJlbW92ZSBvciBjb3JyZWN0IFwiJHt1bmtub3dufVwiLmAsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gdmFsdWU7XG59XG5cbi8qKiBge2tleTogY2hlY2tlZCB2YWx1ZX1gLCBvciBge31gIHdoZXJlIHRoZSBmaWVsZCBpcyBhYnNlbnQ7IHRvIGJlIHNwcmVhZCBpbnRvIHRoZSB0eXBlZCByZXF1ZXN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wdGlvbmFsPEsgZXh0ZW5kcyBzdHJpbmcsIFQ+KFxuICByZWNvcmQ6IFJlY29yZDxzdHJpbmcsIHVua25vd24+LFxuICBrZXk6IEssXG4gIGNoZWNrOiBDaGVjazxUPixcbik6IHsgcmVhZG9ubHkgW1AgaW4gS10/OiBUIH0ge1xuICBjb25zdCB2YWx1ZSA9IHJlY29yZFtrZXldO1xuICAvLyBUeXBlU2NyaXB0IHdpZGVucyBhIGNvbXB1dGVkIGtleSB0byBhbiBpbmRleCBzaWduYXR1cmUsIGhlbmNlIHRoZSBhc3NlcnRpb25zLlxuICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHt9IGFzIHsgcmVhZG9ubHkgW1AgaW4gS10/OiBUIH07XG4gIHJldHVybiB7IFtrZXldOiBjaGVjayh2YWx1ZSwga2V5KSB9IGFzIHsgcmVhZG9ubHkgW1AgaW4gS10/OiBUIH07XG59XG5cbi8qKiBMb25nIHZhbHVlcyBhcmUgY3V0OiB0aGUgbWVzc2FnZSBoYXMgdG8gc3RheSByZWFkYWJsZSB3aGVuIHNvbWVib2R5IHBhc3NlcyBhIHdob2xlIGZpbGUuICovXG5mdW5jdGlvbiBzaG93KHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHtcbiAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQpIHJldHVybiBcIm5vdGhpbmdcIjtcbiAgY29uc3Qgc2hvd24gPSB0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgPyBTdHJpbmcodmFsdWUpIDogKEpTT04uc3RyaW5naWZ5KHZhbHVlKSA/PyBTdHJpbmcodmFsdWUpKTtcbiAgcmV0dXJuIHNob3duLmxlbmd0aCA+IDgwID8gYCR7c2hvd24uc2xpY2UoMCwgNzcpfVx1MjAyNmAgOiBzaG93bjtcbn1cbiIsICIvKipcbiAqIFdoZXJlIGJ5dGVzIG9mIG90aGVycyBiZWNvbWUgdHlwZWQgcmVxdWVzdHM6IFJQQyBwYXJhbWV0ZXJzIGFuZCB0aGUgSlNPTiBsaW5lcyBvZiBgY29tcGxldGUgLS1zdGRpbmAuIEFmdGVyIHRoaXNcbiAqIG1vZHVsZSBub2JvZHkgY2hlY2tzIGEgcmVxdWVzdCBhZ2Fpbi4gRXZlcnkgZXJyb3IgaXMgYEVfVVNBR0VgIGFuZCBuYW1lcyB0aGUgZmllbGQuXG4gKi9cbmltcG9ydCB7XG4gIGFueVRleHQsXG4gIGJhZFZhbHVlLFxuICBjb3VudCxcbiAgZmluaXRlLFxuICBmbGFnLFxuICBsaXN0LFxuICBvYmplY3QsXG4gIG9uZU9mLFxuICBvcHRpb25hbCxcbiAgcG9zaXRpdmUsXG4gIHNlZWQsXG4gIHNoYXJlLFxuICB0ZXh0LFxuICB0b2tlbklkLFxufSBmcm9tIFwiLi9jaGVja3NcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yLCBpc1JlY29yZCB9IGZyb20gXCIuL2Vycm9yc1wiO1xuaW1wb3J0IHtcbiAgdHlwZSBDb21wbGV0ZVBsYWNlLFxuICB0eXBlIENvbXBsZXRlUmVxdWVzdCxcbiAgdHlwZSBEb3dubG9hZFJlcXVlc3QsXG4gIGRldmljZVdvcmRzLFxuICB0eXBlIEluaXRpYWxpemVSZXF1ZXN0LFxuICB0eXBlIE5ldHdvcmtTZXR0aW5ncyxcbiAgcHJlY2lzaW9uV29yZHMsXG4gIHR5cGUgVHJhaW5SZXF1ZXN0LFxufSBmcm9tIFwiLi9wcm90b2NvbFwiO1xuXG5leHBvcnQgY29uc3QgbWV0aG9kV29yZHMgPSBbXCJsb3JhXCIsIFwiZnVsbFwiXSBhcyBjb25zdDtcblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlSW5pdGlhbGl6ZSh2YWx1ZTogdW5rbm93bik6IEluaXRpYWxpemVSZXF1ZXN0IHtcbiAgY29uc3QgcmVjb3JkID0gb2JqZWN0KHZhbHVlLCBcImluaXRpYWxpemVcIiwgW1wicm9sZVwiLCBcImJhY2tncm91bmRcIl0pO1xuICByZXR1cm4ge1xuICAgIHJvbGU6IG9uZU9mKFtcInRyYWluaW5nXCIsIFwiY29tcGxldGluZ1wiXSkocmVjb3JkW1wicm9sZVwiXSwgXCJyb2xlXCIpLFxuICAgIGJhY2tncm91bmQ6IGZsYWcocmVjb3JkW1wiYmFja2dyb3VuZFwiXSwgXCJiYWNrZ3JvdW5kXCIpLFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VUcmFpbih2YWx1ZTogdW5rbm93bik6IFRyYWluUmVxdWVzdCB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJ0cmFpblwiLCB0cmFpbkZpZWxkcyk7XG4gIGNvbnN0IHJlcXVlc3Q6IFRyYWluUmVxdWVzdCA9IHtcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwid29ya3NwYWNlXCIsIHRleHQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJleGFtcGxlc1wiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiYmFzZVwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwib3V0XCIsIHRleHQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJtZXRob2RcIiwgb25lT2YobWV0aG9kV29yZHMpKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwicmFua1wiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImFscGhhXCIsIHBvc2l0aXZlKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwidGFyZ2V0c1wiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZHJvcG91dFwiLCBzaGFyZSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInJzbG9yYVwiLCBmbGFnKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwic3RlcHNcIiwgY291bnQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJlcG9jaHNcIiwgY291bnQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJzZXFMZW5cIiwgY291bnQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJiYXRjaFwiLCBjb3VudCksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcImxyXCIsIHBvc2l0aXZlKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwic2VlZFwiLCBzZWVkKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwiZGV2aWNlXCIsIG9uZU9mKGRldmljZVdvcmRzKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInByZWNpc2lvblwiLCBvbmVPZihwcmVjaXNpb25Xb3JkcykpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJ0aHJlYWRzXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwicmVzdW1lXCIsIHRleHQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJ2ZXJkaWN0XCIsIGZsYWcpLFxuICB9O1xuICBpZiAoKHJlcXVlc3Qud29ya3NwYWNlID09PSB1bmRlZmluZWQpID09PSAocmVxdWVzdC5leGFtcGxlcyA9PT0gdW5kZWZpbmVkKSkge1xuICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcbiAgICAgIFwiRV9VU0FHRVwiLFxuICAgICAgXCJ0cmFpbjogZXhhY3RseSBvbmUgb2Ygd29ya3NwYWNlIGFuZCBleGFtcGxlcyBpcyBuZWVkZWRcIixcbiAgICAgIFwiR2l2ZSBlaXRoZXIgYSB3b3Jrc3BhY2UgZm9sZGVyIG9yIGFuIGV4YW1wbGVzIGZpbGUuXCIsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gcmVxdWVzdDtcbn1cblxuY29uc3QgdHJhaW5GaWVsZHMgPSBbXG4gIFwid29ya3NwYWNlXCIsXG4gIFwiZXhhbXBsZXNcIixcbiAgXCJiYXNlXCIsXG4gIFwib3V0XCIsXG4gIFwibWV0aG9kXCIsXG4gIFwicmFua1wiLFxuICBcImFscGhhXCIsXG4gIFwidGFyZ2V0c1wiLFxuICBcImRyb3BvdXRcIixcbiAgXCJyc2xvcmFcIixcbiAgXCJzdGVwc1wiLFxuICBcImVwb2Noc1wiLFxuICBcInNlcUxlblwiLFxuICBcImJhdGNoXCIsXG4gIFwibHJcIixcbiAgXCJzZWVkXCIsXG4gIFwiZGV2aWNlXCIsXG4gIFwicHJlY2lzaW9uXCIsXG4gIFwidGhyZWFkc1wiLFxuICBcInJlc3VtZVwiLFxuICBcInZlcmRpY3RcIixcbl0gYXMgY29uc3Qgc2F0aXNmaWVzIHJlYWRvbmx5IChrZXlvZiBUcmFpblJlcXVlc3QpW107XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUNvbXBsZXRlKHZhbHVlOiB1bmtub3duKTogQ29tcGxldGVSZXF1ZXN0IHtcbiAgY29uc3QgcmVjb3JkID0gb2JqZWN0KHZhbHVlLCBcImNvbXBsZXRlXCIsIFtcbiAgICBcImJhc2VcIixcbiAgICBcImFkYXB0ZXJcIixcbiAgICBcInN0cmVuZ3RoXCIsXG4gICAgXCJkZXZpY2VcIixcbiAgICBcInByZWNpc2lvblwiLFxuICAgIFwidGhyZWFkc1wiLFxuICAgIFwiYXRcIixcbiAgICBcIm1heFRva2Vuc1wiLFxuICAgIFwicmF3XCIsXG4gIF0gc2F0aXNmaWVzIChrZXlvZiBDb21wbGV0ZVJlcXVlc3QpW10pO1xuICByZXR1cm4ge1xuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJiYXNlXCIsIHRleHQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJhZGFwdGVyXCIsIHRleHQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJzdHJlbmd0aFwiLCBmaW5pdGUpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJkZXZpY2VcIiwgb25lT2YoZGV2aWNlV29yZHMpKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwicHJlY2lzaW9uXCIsIG9uZU9mKHByZWNpc2lvbldvcmRzKSksXG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInRocmVhZHNcIiwgY291bnQpLFxuICAgIGF0OiBwYXJzZVBsYWNlKHJlY29yZFtcImF0XCJdKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwibWF4VG9rZW5zXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwicmF3XCIsIGZsYWcpLFxuICB9O1xufVxuXG5mdW5jdGlvbiBwYXJzZVBsYWNlKHZhbHVlOiB1bmtub3duKTogQ29tcGxldGVQbGFjZSB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJhdFwiLCBbXCJraW5kXCIsIFwiZmlsZVwiLCBcImxpbmVcIiwgXCJjb2x1bW5cIiwgXCJ0ZXh0XCIsIFwicHJvbXB0XCIsIFwidG9rZW5zXCJdKTtcbiAgY29uc3Qga2luZCA9IG9uZU9mKFtcImZpbGVcIiwgXCJwcm9tcHRcIiwgXCJ0b2tlbnNcIl0pKHJlY29yZFtcImtpbmRcIl0sIFwia2luZFwiKTtcbiAgc3dpdGNoIChraW5kKSB7XG4gICAgY2FzZSBcImZpbGVcIjpcbiAgICAgIHJldHVybiB7XG4gICAgICAgIGtpbmQsXG4gICAgICAgIGZpbGU6IHRleHQocmVjb3JkW1wiZmlsZVwiXSwgXCJmaWxlXCIpLFxuICAgICAgICBsaW5lOiBjb3VudChyZWNvcmRbXCJsaW5lXCJdLCBcImxpbmVcIiksXG4gICAgICAgIGNvbHVtbjogY291bnQocmVjb3JkW1wiY29sdW1uXCJdLCBcImNvbHVtblwiKSxcbiAgICAgICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInRleHRcIiwgYW55VGV4dCksXG4gICAgICB9O1xuICAgIGNhc2UgXCJwcm9tcHRcIjpcbiAgICAgIHJldHVybiB7IGtpbmQsIHByb21wdDogYW55VGV4dChyZWNvcmRbXCJwcm9tcHRcIl0sIFwicHJvbXB0XCIpIH07XG4gICAgY2FzZSBcInRva2Vuc1wiOlxuICAgICAgcmV0dXJuIHsga2luZCwgdG9rZW5zOiBsaXN0KHRva2VuSWQpKHJlY29yZFtcInRva2Vuc1wiXSwgXCJ0b2tlbnNcIikgfTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VBZGFwdGVycyh2YWx1ZTogdW5rbm93bik6IHsgcmVhZG9ubHkgYmFzZT86IHN0cmluZyB9IHtcbiAgcmV0dXJuIG9wdGlvbmFsKG9iamVjdCh2YWx1ZSwgXCJhZGFwdGVyc1wiLCBbXCJiYXNlXCJdKSwgXCJiYXNlXCIsIHRleHQpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VEZWxldGVBZGFwdGVyKHZhbHVlOiB1bmtub3duKTogeyByZWFkb25seSBkaXI6IHN0cmluZyB9IHtcbiAgcmV0dXJuIHsgZGlyOiB0ZXh0KG9iamVjdCh2YWx1ZSwgXCJkZWxldGVBZGFwdGVyXCIsIFtcImRpclwiXSlbXCJkaXJcIl0sIFwiZGlyXCIpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZURvd25sb2FkKHZhbHVlOiB1bmtub3duKTogRG93bmxvYWRSZXF1ZXN0IHtcbiAgY29uc3QgcmVjb3JkID0gb2JqZWN0KHZhbHVlLCBcImRvd25sb2FkTW9kZWxcIiwgW1wiaWRcIiwgXCJyZXZpc2lvblwiLCBcIm5ldHdvcmtcIl0pO1xuICByZXR1cm4ge1xuICAgIGlkOiB0ZXh0KHJlY29yZFtcImlkXCJdLCBcImlkXCIpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJyZXZpc2lvblwiLCB0ZXh0KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwibmV0d29ya1wiLCBuZXR3b3JrKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gbmV0d29yayh2YWx1ZTogdW5rbm93biwgd2hlcmU6IHN0cmluZyk6IE5ldHdvcmtTZXR0aW5ncyB7XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgd2hlcmUsIFtcInByb3h5XCIsIFwibm9Qcm94eVwiLCBcInZlcmlmeVRsc1wiXSBzYXRpc2ZpZXMgKGtleW9mIE5ldHdvcmtTZXR0aW5ncylbXSk7XG4gIHJldHVybiB7XG4gICAgLi4ub3B0aW9uYWwocmVjb3JkLCBcInByb3h5XCIsIChwcm94eSwgcGxhY2UpID0+IChwcm94eSA9PT0gbnVsbCA/IG51bGwgOiB0ZXh0KHByb3h5LCBwbGFjZSkpKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwibm9Qcm94eVwiLCBsaXN0KHRleHQpKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwidmVyaWZ5VGxzXCIsIGZsYWcpLFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VDaGVja01vZGVsKHZhbHVlOiB1bmtub3duKTogeyByZWFkb25seSBiYXNlOiBzdHJpbmcgfSB7XG4gIHJldHVybiB7IGJhc2U6IHRleHQob2JqZWN0KHZhbHVlLCBcImNoZWNrTW9kZWxcIiwgW1wiYmFzZVwiXSlbXCJiYXNlXCJdLCBcImJhc2VcIikgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlQ29tcGxldGlvbldhaXRpbmcodmFsdWU6IHVua25vd24pOiB7IHJlYWRvbmx5IHdhaXRpbmc6IGJvb2xlYW4gfSB7XG4gIHJldHVybiB7IHdhaXRpbmc6IGZsYWcob2JqZWN0KHZhbHVlLCBcImNvbXBsZXRpb25XYWl0aW5nXCIsIFtcIndhaXRpbmdcIl0pW1wid2FpdGluZ1wiXSwgXCJ3YWl0aW5nXCIpIH07XG59XG5cbi8vIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0gY29tcGxldGUgLS1zdGRpblxuXG5leHBvcnQgdHlwZSBSZXF1ZXN0SWQgPSBzdHJpbmcgfCBudW1iZXI7XG5cbi8qKiBPbmUgbGluZSBvZiBgY29tcGxldGUgLS1zdGRpbmAuIGBhZGFwdGVyOiBudWxsYCBhc2tzIGZvciB0aGUgYmFzZSBhbG9uZSB3aGVyZSB0aGUgY29tbWFuZCBsaW5lIG5hbWVkIGFuIGFkYXB0ZXIuICovXG5leHBvcnQgdHlwZSBTdGRpbkxpbmUgPVxuICB8IHsgcmVhZG9ubHkga2luZDogXCJjYW5jZWxcIjsgcmVhZG9ubHkgaWQ6IFJlcXVlc3RJZCB9XG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogXCJjb21wbGV0ZVwiO1xuICAgICAgcmVhZG9ubHkgaWQ6IFJlcXVlc3RJZDtcbiAgICAgIHJlYWRvbmx5IGF0OiBDb21wbGV0ZVBsYWNlO1xuICAgICAgcmVhZG9ubHkgYWRhcHRlcj86IHN0cmluZyB8IG51bGw7XG4gICAgICByZWFkb25seSBzdHJlbmd0aD86IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IG1heFRva2Vucz86IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IHJhdz86IGJvb2xlYW47XG4gICAgfTtcblxuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlU3RkaW5MaW5lKHZhbHVlOiB1bmtub3duKTogU3RkaW5MaW5lIHtcbiAgaWYgKGlzUmVjb3JkKHZhbHVlKSAmJiBcImNhbmNlbFwiIGluIHZhbHVlKSB7XG4gICAgcmV0dXJuIHsga2luZDogXCJjYW5jZWxcIiwgaWQ6IHJlcXVlc3RJZChvYmplY3QodmFsdWUsIFwicmVxdWVzdFwiLCBbXCJjYW5jZWxcIl0pW1wiY2FuY2VsXCJdLCBcImNhbmNlbFwiKSB9O1xuICB9XG4gIGNvbnN0IHJlY29yZCA9IG9iamVjdCh2YWx1ZSwgXCJyZXF1ZXN0XCIsIFtcbiAgICBcImlkXCIsXG4gICAgXCJmaWxlXCIsXG4gICAgXCJsaW5lXCIsXG4gICAgXCJjb2x1bW5cIixcbiAgICBcInRleHRcIixcbiAgICBcInByb21wdFwiLFxuICAgIFwidG9rZW5zXCIsXG4gICAgXCJhZGFwdGVyXCIsXG4gICAgXCJzdHJlbmd0aFwiLFxuICAgIFwibWF4VG9rZW5zXCIsXG4gICAgXCJyYXdcIixcbiAgXSk7XG4gIHJldHVybiB7XG4gICAga2luZDogXCJjb21wbGV0ZVwiLFxuICAgIGlkOiByZXF1ZXN0SWQocmVjb3JkW1wiaWRcIl0sIFwiaWRcIiksXG4gICAgYXQ6IGZsYXRQbGFjZShyZWNvcmQpLFxuICAgIC4uLm9wdGlvbmFsKHJlY29yZCwgXCJhZGFwdGVyXCIsIChuYW1lLCB3aGVyZSkgPT4gKG5hbWUgPT09IG51bGwgPyBudWxsIDogdGV4dChuYW1lLCB3aGVyZSkpKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwic3RyZW5ndGhcIiwgZmluaXRlKSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwibWF4VG9rZW5zXCIsIGNvdW50KSxcbiAgICAuLi5vcHRpb25hbChyZWNvcmQsIFwicmF3XCIsIGZsYWcpLFxuICB9O1xufVxuXG4vKiogVGhlIGlkIG9mIGEgbGluZSB0aGF0IGlzIG90aGVyd2lzZSB3cm9uZywgc28gdGhhdCBpdHMgZXJyb3Igc3RpbGwgcmVhY2hlcyB0aGUgcmlnaHQgY2FsbGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRhYmxlSWQodmFsdWU6IHVua25vd24pOiBSZXF1ZXN0SWQgfCBudWxsIHtcbiAgY29uc3QgaWQgPSBpc1JlY29yZCh2YWx1ZSkgPyB2YWx1ZVtcImlkXCJdIDogdW5kZWZpbmVkO1xuICByZXR1cm4gdHlwZW9mIGlkID09PSBcInN0cmluZ1wiIHx8IHR5cGVvZiBpZCA9PT0gXCJudW1iZXJcIiA/IGlkIDogbnVsbDtcbn1cblxuLyoqIEEgcGxhY2Ugd2hvc2UgZmllbGRzIGxpZSBmbGF0IGJlc2lkZSB0aGUgb3RoZXJzLCBhcyBpbiBhIGxpbmUgb2YgYC0tc3RkaW5gLiAqL1xuZnVuY3Rpb24gZmxhdFBsYWNlKHJlY29yZDogUmVjb3JkPHN0cmluZywgdW5rbm93bj4pOiBDb21wbGV0ZVBsYWNlIHtcbiAgY29uc3Qga2luZHMgPSAoW1wiZmlsZVwiLCBcInByb21wdFwiLCBcInRva2Vuc1wiXSBhcyBjb25zdCkuZmlsdGVyKChraW5kKSA9PiByZWNvcmRba2luZF0gIT09IHVuZGVmaW5lZCk7XG4gIGNvbnN0IFtraW5kXSA9IGtpbmRzO1xuICBpZiAoa2luZCA9PT0gdW5kZWZpbmVkIHx8IGtpbmRzLmxlbmd0aCA+IDEpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXG4gICAgICBcIkVfVVNBR0VcIixcbiAgICAgIGByZXF1ZXN0OiAke2tpbmRzLmxlbmd0aCA9PT0gMCA/IFwibm9uZVwiIDoga2luZHMuam9pbihcIiBhbmQgXCIpfSBvZiBmaWxlLCBwcm9tcHQgYW5kIHRva2VucyBpcyBnaXZlbmAsXG4gICAgICBcIkdpdmUgZXhhY3RseSBvbmUgcGxhY2U6IGZpbGUgd2l0aCBsaW5lIGFuZCBjb2x1bW4sIG9yIHByb21wdCwgb3IgdG9rZW5zLlwiLFxuICAgICk7XG4gIH1cbiAgY29uc3QgeyBsaW5lLCBjb2x1bW4sIHRleHQ6IGNvbnRlbnQgfSA9IHJlY29yZDtcbiAgaWYgKGtpbmQgIT09IFwiZmlsZVwiICYmIChsaW5lICE9PSB1bmRlZmluZWQgfHwgY29sdW1uICE9PSB1bmRlZmluZWQgfHwgY29udGVudCAhPT0gdW5kZWZpbmVkKSkge1xuICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcIkVfVVNBR0VcIiwgYHJlcXVlc3Q6IGxpbmUsIGNvbHVtbiBhbmQgdGV4dCBkbyBub3QgZ28gd2l0aCAke2tpbmR9YCwgXCJSZW1vdmUgdGhlbS5cIik7XG4gIH1cbiAgcmV0dXJuIHBhcnNlUGxhY2Uoe1xuICAgIGtpbmQsXG4gICAgZmlsZTogcmVjb3JkW1wiZmlsZVwiXSxcbiAgICBsaW5lLFxuICAgIGNvbHVtbixcbiAgICB0ZXh0OiBjb250ZW50LFxuICAgIHByb21wdDogcmVjb3JkW1wicHJvbXB0XCJdLFxuICAgIHRva2VuczogcmVjb3JkW1widG9rZW5zXCJdLFxuICB9KTtcbn1cblxuZnVuY3Rpb24gcmVxdWVzdElkKHZhbHVlOiB1bmtub3duLCB3aGVyZTogc3RyaW5nKTogUmVxdWVzdElkIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIiB8fCAodHlwZW9mIHZhbHVlID09PSBcIm51bWJlclwiICYmIE51bWJlci5pc0Zpbml0ZSh2YWx1ZSkpKSByZXR1cm4gdmFsdWU7XG4gIHRocm93IGJhZFZhbHVlKHdoZXJlLCB2YWx1ZSwgXCJhIHRleHQgb3IgYSBudW1iZXJcIik7XG59XG4iLCAiaW1wb3J0IG9zIGZyb20gXCJub2RlOm9zXCI7XG5cbi8qKlxuICogTGV0cyBldmVyeXRoaW5nIGVsc2Ugb24gdGhlIG1hY2hpbmUgZ28gZmlyc3Q6IHRyYWluaW5nIHJ1bnMgZm9yIG1pbnV0ZXMgYmVzaWRlIGFuIGVkaXRvci4gQSBmYWlsdXJlIGlzIG9ubHkgbG9nZ2VkLFxuICogc2luY2UgdHJhaW5pbmcgaXMgcmlnaHQgYXQgYW55IHByaW9yaXR5LlxuICovXG5leHBvcnQgZnVuY3Rpb24gbG93ZXJQcmlvcml0eShsb2c6IChtZXNzYWdlOiBzdHJpbmcpID0+IHZvaWQpOiB2b2lkIHtcbiAgY29uc3QgeyBQUklPUklUWV9CRUxPV19OT1JNQUwgfSA9IG9zLmNvbnN0YW50cy5wcmlvcml0eTtcbiAgdHJ5IHtcbiAgICAvLyBSYWlzaW5nIGl0IGFnYWluIGlzIHJlZnVzZWQgYnkgbW9zdCBzeXN0ZW1zLCBzbyBhIHByb2Nlc3MgdGhhdCBpcyBsb3dlciBhbHJlYWR5IHN0YXlzIHdoZXJlIGl0IGlzLlxuICAgIGlmIChvcy5nZXRQcmlvcml0eSgpIDwgUFJJT1JJVFlfQkVMT1dfTk9STUFMKSBvcy5zZXRQcmlvcml0eShQUklPUklUWV9CRUxPV19OT1JNQUwpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGxvZyhgY291bGQgbm90IGxvd2VyIHRoZSBwcm9jZXNzJ3MgcHJpb3JpdHk6ICR7ZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpfWApO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi9lcnJvcnNcIjtcblxuLyoqIFJ1bnMgb25lIHRhc2sgYXQgYSB0aW1lLCBpbiB0aGUgb3JkZXIgaW4gd2hpY2ggdGhleSBjYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBRdWV1ZSB7XG4gIC8qKiBBIHRhc2sgdGhhdCBpcyBhYm9ydGVkIHdoaWxlIGl0IHN0aWxsIHdhaXRzIG5ldmVyIHN0YXJ0cyBhbmQgcmVqZWN0cyBhdCBvbmNlIHdpdGggYEVfSU5URVJSVVBURURgLiAqL1xuICBydW48VD4odGFzazogKHNpZ25hbDogQWJvcnRTaWduYWwpID0+IFByb21pc2U8VD4sIHNpZ25hbDogQWJvcnRTaWduYWwpOiBQcm9taXNlPFQ+O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUXVldWUoKTogUXVldWUge1xuICBsZXQgbGFzdDogUHJvbWlzZTx2b2lkPiA9IFByb21pc2UucmVzb2x2ZSgpO1xuICByZXR1cm4ge1xuICAgIHJ1bih0YXNrLCBzaWduYWwpIHtcbiAgICAgIGNvbnN0IGJlZm9yZSA9IGxhc3Q7XG4gICAgICBjb25zdCByZXN1bHQgPSAoYXN5bmMgKCkgPT4ge1xuICAgICAgICBhd2FpdCB1bnRpbERvbmVPckFib3J0ZWQoYmVmb3JlLCBzaWduYWwpO1xuICAgICAgICBpZiAoc2lnbmFsLmFib3J0ZWQpIHRocm93IGludGVycnVwdGVkKCk7XG4gICAgICAgIHJldHVybiB0YXNrKHNpZ25hbCk7XG4gICAgICB9KSgpO1xuICAgICAgLy8gQSB0YXNrIHRoYXQgZ2l2ZXMgdXAgaXRzIHBsYWNlIHdoaWxlIGl0IHdhaXRzIG11c3Qgbm90IGxldCB0aGUgbmV4dCBvbmUgb3ZlcnRha2UgdGhlIG9uZSB0aGF0IHJ1bnMuXG4gICAgICBsYXN0ID0gUHJvbWlzZS5hbGxTZXR0bGVkKFtiZWZvcmUsIHJlc3VsdF0pLnRoZW4oKCkgPT4gdW5kZWZpbmVkKTtcbiAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gaW50ZXJydXB0ZWQoKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9JTlRFUlJVUFRFRFwiLCBcIlRoZSByZXF1ZXN0IHdhcyBjYW5jZWxsZWQgYmVmb3JlIGl0IGJlZ2FuLlwiLCBcIkFzayBhZ2FpbiB3aGVuIGl0IGlzIG5lZWRlZC5cIik7XG59XG5cbmZ1bmN0aW9uIHVudGlsRG9uZU9yQWJvcnRlZChkb25lOiBQcm9taXNlPHZvaWQ+LCBzaWduYWw6IEFib3J0U2lnbmFsKTogUHJvbWlzZTx2b2lkPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4ge1xuICAgIGNvbnN0IGZpbmlzaCA9ICgpID0+IHtcbiAgICAgIHNpZ25hbC5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZmluaXNoKTtcbiAgICAgIHJlc29sdmUoKTtcbiAgICB9O1xuICAgIHNpZ25hbC5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgZmluaXNoKTtcbiAgICBpZiAoc2lnbmFsLmFib3J0ZWQpIGZpbmlzaCgpO1xuICAgIHZvaWQgZG9uZS50aGVuKGZpbmlzaCk7XG4gIH0pO1xufVxuIiwgIi8qKiBPbmUgaGFuZGxlciBwZXIgcmVxdWVzdCBvZiB0aGUgcHJvdG9jb2wuIEEgaGFuZGxlciBjaGVja3MgaXRzIHBhcmFtZXRlcnMsIGNhbGxzIGFuIG9wZXJhdGlvbiBhbmQga25vd3Mgbm8gdHJhbnNwb3J0LiAqL1xuXG5pbXBvcnQgeyBvYmplY3QgfSBmcm9tIFwiLi4vY2hlY2tzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBsZXRlciB9IGZyb20gXCIuLi9jb21wbGV0ZS9jb21wbGV0ZXJcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yLCB0b0Vycm9yRGF0YSB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB0eXBlIHsgT3BlcmF0aW9ucyB9IGZyb20gXCIuLi9vcGVyYXRpb25zXCI7XG5pbXBvcnQgeyBsb3dlclByaW9yaXR5IH0gZnJvbSBcIi4uL3ByaW9yaXR5XCI7XG5pbXBvcnQgeyB0eXBlIERvd25sb2FkRXZlbnQsIG1ldGhvZHMsIHR5cGUgUmVxdWVzdFR5cGVzLCB0eXBlIFRyYWluRXZlbnQgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IGNyZWF0ZVF1ZXVlIH0gZnJvbSBcIi4uL3F1ZXVlXCI7XG5pbXBvcnQge1xuICBwYXJzZUFkYXB0ZXJzLFxuICBwYXJzZUNoZWNrTW9kZWwsXG4gIHBhcnNlQ29tcGxldGUsXG4gIHBhcnNlRGVsZXRlQWRhcHRlcixcbiAgcGFyc2VEb3dubG9hZCxcbiAgcGFyc2VJbml0aWFsaXplLFxuICBwYXJzZVRyYWluLFxufSBmcm9tIFwiLi4vcmVxdWVzdHNcIjtcblxuZXhwb3J0IHR5cGUgSGFuZGxlcnMgPSB7XG4gIHJlYWRvbmx5IFtNIGluIGtleW9mIFJlcXVlc3RUeXBlc106IChwYXJhbXM6IHVua25vd24sIHNpZ25hbDogQWJvcnRTaWduYWwpID0+IFByb21pc2U8UmVxdWVzdFR5cGVzW01dW1wicmVzdWx0XCJdPjtcbn07XG5cbi8qKiBXaGF0IGhhbmRsZXJzIG5lZWQgb2YgdGhlIHByb2Nlc3MgYXJvdW5kIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIFN1cnJvdW5kaW5ncyB7XG4gIG9uVHJhaW5FdmVudChldmVudDogVHJhaW5FdmVudCk6IHZvaWQ7XG4gIG9uRG93bmxvYWRFdmVudChldmVudDogRG93bmxvYWRFdmVudCk6IHZvaWQ7XG4gIGxvZyhtZXNzYWdlOiBzdHJpbmcpOiB2b2lkO1xuICBwYXVzZSgpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlSGFuZGxlcnMoXG4gIG9wZXJhdGlvbnM6IE9wZXJhdGlvbnMsXG4gIHsgb25UcmFpbkV2ZW50LCBvbkRvd25sb2FkRXZlbnQsIGxvZywgcGF1c2UgfTogU3Vycm91bmRpbmdzLFxuKTogSGFuZGxlcnMge1xuICBjb25zdCBjb21wbGV0aW9ucyA9IGNyZWF0ZVF1ZXVlKCk7XG4gIGxldCBjb21wbGV0ZXI6IFByb21pc2U8Q29tcGxldGVyPiB8IG51bGwgPSBudWxsO1xuICBsZXQgdHJhaW5pbmcgPSBmYWxzZTtcblxuICByZXR1cm4ge1xuICAgIFttZXRob2RzLmluaXRpYWxpemVdOiBhc3luYyAocGFyYW1zKSA9PiB7XG4gICAgICBjb25zdCB7IGJhY2tncm91bmQgfSA9IHBhcnNlSW5pdGlhbGl6ZShwYXJhbXMpO1xuICAgICAgaWYgKGJhY2tncm91bmQpIGxvd2VyUHJpb3JpdHkobG9nKTtcbiAgICAgIHJldHVybiBvcGVyYXRpb25zLmNoZWNrSG9zdCgpO1xuICAgIH0sXG4gICAgW21ldGhvZHMudHJhaW5dOiBhc3luYyAocGFyYW1zLCBzaWduYWwpID0+IHtcbiAgICAgIGNvbnN0IHJlcXVlc3QgPSBwYXJzZVRyYWluKHBhcmFtcyk7XG4gICAgICBpZiAodHJhaW5pbmcpIHRocm93IGFscmVhZHlUcmFpbmluZygpO1xuICAgICAgdHJhaW5pbmcgPSB0cnVlO1xuICAgICAgdHJ5IHtcbiAgICAgICAgcmV0dXJuIGF3YWl0IG9wZXJhdGlvbnMudHJhaW4ocmVxdWVzdCwgeyBzaWduYWwsIG9uRXZlbnQ6IG9uVHJhaW5FdmVudCwgbG9nLCBwYXVzZSB9KTtcbiAgICAgIH0gZmluYWxseSB7XG4gICAgICAgIHRyYWluaW5nID0gZmFsc2U7XG4gICAgICB9XG4gICAgfSxcbiAgICBbbWV0aG9kcy5jb21wbGV0ZV06IGFzeW5jIChwYXJhbXMsIHNpZ25hbCkgPT4ge1xuICAgICAgY29uc3QgcmVxdWVzdCA9IHBhcnNlQ29tcGxldGUocGFyYW1zKTtcbiAgICAgIGNvbXBsZXRlciA/Pz0gb3BlcmF0aW9ucy5jcmVhdGVDb21wbGV0ZXIobG9nKTtcbiAgICAgIGNvbnN0IHsgY29tcGxldGUgfSA9IGF3YWl0IGNvbXBsZXRlcjtcbiAgICAgIC8vIFRoZSBydW50aW1lIGNvbXB1dGVzIG9uZSByZXF1ZXN0IGF0IGEgdGltZSwgYW5kIHRoZSBuZXdlc3Qgb2Ygc2V2ZXJhbCBpcyBvZnRlbiB0aGUgb25seSBvbmUgc3RpbGwgd2FudGVkLlxuICAgICAgcmV0dXJuIGNvbXBsZXRpb25zLnJ1bigoYWJvcnRlZCkgPT4gY29tcGxldGUocmVxdWVzdCwgYWJvcnRlZCksIHNpZ25hbCk7XG4gICAgfSxcbiAgICBbbWV0aG9kcy5kZXZpY2VzXTogYXN5bmMgKHBhcmFtcykgPT4ge1xuICAgICAgb2JqZWN0KHBhcmFtcywgXCJkZXZpY2VzXCIsIFtdKTtcbiAgICAgIHJldHVybiBvcGVyYXRpb25zLmRldmljZXMoKTtcbiAgICB9LFxuICAgIFttZXRob2RzLmFkYXB0ZXJzXTogYXN5bmMgKHBhcmFtcykgPT5cbiAgICAgIG9wZXJhdGlvbnMuYWRhcHRlcnMocGFyc2VBZGFwdGVycyhwYXJhbXMpLmJhc2UsIChkaXIsIGVycm9yKSA9PlxuICAgICAgICBsb2coYGxlZnQgb3V0IG9mIHRoZSBsaXN0OiAke2Rpcn06ICR7dG9FcnJvckRhdGEoZXJyb3IpLm1lc3NhZ2V9YCksXG4gICAgICApLFxuICAgIFttZXRob2RzLmRlbGV0ZUFkYXB0ZXJdOiBhc3luYyAocGFyYW1zKSA9PiB7XG4gICAgICBhd2FpdCBvcGVyYXRpb25zLmRlbGV0ZUFkYXB0ZXIocGFyc2VEZWxldGVBZGFwdGVyKHBhcmFtcykuZGlyKTtcbiAgICAgIHJldHVybiB7fTtcbiAgICB9LFxuICAgIFttZXRob2RzLm1vZGVsc106IGFzeW5jIChwYXJhbXMpID0+IHtcbiAgICAgIG9iamVjdChwYXJhbXMsIFwibW9kZWxzXCIsIFtdKTtcbiAgICAgIHJldHVybiBvcGVyYXRpb25zLm1vZGVscygpO1xuICAgIH0sXG4gICAgW21ldGhvZHMuY2hlY2tNb2RlbF06IGFzeW5jIChwYXJhbXMpID0+IG9wZXJhdGlvbnMuY2hlY2tNb2RlbChwYXJzZUNoZWNrTW9kZWwocGFyYW1zKS5iYXNlKSxcbiAgICBbbWV0aG9kcy5tb2RlbFBhZ2VdOiBhc3luYyAocGFyYW1zLCBzaWduYWwpID0+XG4gICAgICBvcGVyYXRpb25zLmRlc2NyaWJlTW9kZWwocGFyc2VEb3dubG9hZChwYXJhbXMpLCB7IHNpZ25hbCwgb25FdmVudDogb25Eb3dubG9hZEV2ZW50IH0pLFxuICAgIFttZXRob2RzLmRvd25sb2FkTW9kZWxdOiBhc3luYyAocGFyYW1zLCBzaWduYWwpID0+XG4gICAgICBvcGVyYXRpb25zLmRvd25sb2FkTW9kZWwocGFyc2VEb3dubG9hZChwYXJhbXMpLCB7IHNpZ25hbCwgb25FdmVudDogb25Eb3dubG9hZEV2ZW50IH0pLFxuICB9O1xufVxuXG5mdW5jdGlvbiBhbHJlYWR5VHJhaW5pbmcoKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9VU0FHRVwiLCBcIlRoaXMgZW5naW5lIGlzIHRyYWluaW5nIGFscmVhZHkuXCIsIFwiU3RvcCB0aGUgcnVuIHRoYXQgaXMgdW5kZXIgd2F5IGZpcnN0LlwiKTtcbn1cbiIsICIvKiogV2hvIGNvbXB1dGVzIG5leHQ6IHRyYWluaW5nIHN0ZXBzIGFzaWRlIHdoaWxlIGEgY29tcGxldGlvbiB3YWl0cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVHVybnMge1xuICAvKiogV2hhdCB0aGUgZWRpdG9yIHNheXM6IGEgY29tcGxldGlvbiB3YWl0cywgb3Igbm9uZSBkb2VzIGFueSBtb3JlLiAqL1xuICBzZXRXYWl0aW5nKHdhaXRpbmc6IGJvb2xlYW4pOiB2b2lkO1xuICAvKiogRm9yIHRoZSB0cmFpbmVyLCBiZXR3ZWVuIG1pY3JvLXN0ZXBzOiByZXNvbHZlcyB3aGVuIG5vIGNvbXBsZXRpb24gd2FpdHMsIGFuZCBhZnRlciBgbG9uZ2VzdFBhdXNlTXNgIGF0IHRoZSBsYXRlc3QuICovXG4gIHBhdXNlKCk6IFByb21pc2U8dm9pZD47XG59XG5cbi8qKiBUcmFpbmluZyBtdXN0IG5vdCBzdGFydmUgd2hlbiBhbiBlZGl0b3IgbmV2ZXIgc2F5cyB0aGF0IGl0cyBjb21wbGV0aW9uIGlzIGRvbmUuICovXG5jb25zdCBsb25nZXN0UGF1c2VNcyA9IDJfMDAwO1xuXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlVHVybnMocGF1c2VNcyA9IGxvbmdlc3RQYXVzZU1zKTogVHVybnMge1xuICBsZXQgd2FpdGluZyA9IGZhbHNlO1xuICBjb25zdCByZXN1bWUgPSBuZXcgU2V0PCgpID0+IHZvaWQ+KCk7XG4gIHJldHVybiB7XG4gICAgc2V0V2FpdGluZyhub3cpIHtcbiAgICAgIHdhaXRpbmcgPSBub3c7XG4gICAgICBpZiAoIW5vdykgZm9yIChjb25zdCBnbyBvZiByZXN1bWUpIGdvKCk7XG4gICAgfSxcbiAgICBwYXVzZSgpIHtcbiAgICAgIGlmICghd2FpdGluZykgcmV0dXJuIFByb21pc2UucmVzb2x2ZSgpO1xuICAgICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlKSA9PiB7XG4gICAgICAgIGNvbnN0IGdvID0gKCkgPT4ge1xuICAgICAgICAgIGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgICAgICAgcmVzdW1lLmRlbGV0ZShnbyk7XG4gICAgICAgICAgcmVzb2x2ZSgpO1xuICAgICAgICB9O1xuICAgICAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQoZ28sIHBhdXNlTXMpO1xuICAgICAgICByZXN1bWUuYWRkKGdvKTtcbiAgICAgIH0pO1xuICAgIH0sXG4gIH07XG59XG4iLCAiLyoqIEV2ZXJ5IG9wdGlvbiBvZiBldmVyeSB2ZXJiOiBpdHMgbmFtZSwgaXRzIHBsYWNlaG9sZGVyIGluIHRoZSBoZWxwLCBob3cgaXRzIHRleHQgYmVjb21lcyBhIHZhbHVlLiAqL1xuaW1wb3J0IHsgYmFkVmFsdWUsIHR5cGUgQ2hlY2ssIGNvdW50LCBmaW5pdGUsIG9uZU9mLCBwb3NpdGl2ZSwgc2VlZCwgc2hhcmUsIHRleHQsIHRva2VuSWQgfSBmcm9tIFwiLi4vY2hlY2tzXCI7XG5pbXBvcnQgeyBkZXZpY2VXb3JkcywgcHJlY2lzaW9uV29yZHMgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IG1ldGhvZFdvcmRzIH0gZnJvbSBcIi4uL3JlcXVlc3RzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgT3B0aW9uPFQ+IHtcbiAgLyoqIFdoYXQgc3RhbmRzIGZvciB0aGUgdmFsdWUgaW4gdGhlIGhlbHA7IG51bGwgZm9yIGEgc3dpdGNoIHdpdGhvdXQgYSB2YWx1ZS4gKi9cbiAgcmVhZG9ubHkgcGxhY2Vob2xkZXI6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGhlbHA6IHN0cmluZztcbiAgLyoqIFR1cm5zIHRoZSB0ZXh0IG9mIHRoZSBjb21tYW5kIGxpbmUgaW50byB0aGUgdmFsdWU7IHRocm93cyBgRV9VU0FHRWAuICovXG4gIHJlYWQodGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogVDtcbn1cblxuZnVuY3Rpb24gb3B0aW9uPFQ+KHBsYWNlaG9sZGVyOiBzdHJpbmcsIGNoZWNrOiBDaGVjazxUPiwgaGVscDogc3RyaW5nKTogT3B0aW9uPFQ+IHtcbiAgcmV0dXJuIHsgcGxhY2Vob2xkZXIsIGhlbHAsIHJlYWQ6IGNoZWNrIH07XG59XG5cbmZ1bmN0aW9uIG51bWVyaWMocGxhY2Vob2xkZXI6IHN0cmluZywgY2hlY2s6IENoZWNrPG51bWJlcj4sIGhlbHA6IHN0cmluZyk6IE9wdGlvbjxudW1iZXI+IHtcbiAgLy8gTnVtYmVyKFwiXCIpIGlzIDAsIHdoaWNoIG5vIHVzZXIgbWVhbnMuIFdoYXQgaXMgbm8gbnVtYmVyIGF0IGFsbCBpcyBzaG93biBhcyBpdCB3YXMgdHlwZWQuXG4gIGNvbnN0IHJlYWQgPSAodmFsdWU6IHN0cmluZywgd2hlcmU6IHN0cmluZykgPT5cbiAgICBjaGVjayh2YWx1ZS50cmltKCkgPT09IFwiXCIgfHwgTnVtYmVyLmlzTmFOKE51bWJlcih2YWx1ZSkpID8gdmFsdWUgOiBOdW1iZXIodmFsdWUpLCB3aGVyZSk7XG4gIHJldHVybiB7IHBsYWNlaG9sZGVyLCBoZWxwLCByZWFkIH07XG59XG5cbmZ1bmN0aW9uIHRvZ2dsZShoZWxwOiBzdHJpbmcpOiBPcHRpb248dHJ1ZT4ge1xuICByZXR1cm4geyBwbGFjZWhvbGRlcjogbnVsbCwgaGVscCwgcmVhZDogKCkgPT4gdHJ1ZSB9O1xufVxuXG5jb25zdCB0b2tlbnM6IENoZWNrPHJlYWRvbmx5IG51bWJlcltdPiA9ICh2YWx1ZSwgd2hlcmUpID0+IHtcbiAgY29uc3QgcGFydHMgPSBTdHJpbmcodmFsdWUpLnNwbGl0KFwiLFwiKTtcbiAgaWYgKHBhcnRzLnNvbWUoKHBhcnQpID0+ICEvXlxccypcXGQrXFxzKiQvLnRlc3QocGFydCkpKSB7XG4gICAgdGhyb3cgYmFkVmFsdWUod2hlcmUsIHZhbHVlLCBcInRva2VuIGlkcyB3aXRoIGNvbW1hcyBiZXR3ZWVuIHRoZW0sIHN1Y2ggYXMgMSwyLDNcIik7XG4gIH1cbiAgcmV0dXJuIHBhcnRzLm1hcCgocGFydCkgPT4gdG9rZW5JZChOdW1iZXIocGFydCksIHdoZXJlKSk7XG59O1xuXG5leHBvcnQgY29uc3Qgb3B0aW9ucyA9IHtcbiAgYmFzZTogb3B0aW9uKFwiSUR8RElSXCIsIHRleHQsIFwibW9kZWwgaWQgb3IgZm9sZGVyIChkZWZhdWx0OiB0aGUgZW1iZWRkZWQgbW9kZWwpXCIpLFxuICBjb25maWc6IG9wdGlvbihcIkZJTEVcIiwgdGV4dCwgXCJhIG1vZGVsJ3MgY29uZmlnLmpzb24sIGluc3RlYWQgb2YgLS1iYXNlXCIpLFxuICBhZGFwdGVyOiBvcHRpb24oXCJESVJcIiwgdGV4dCwgXCJhZGFwdGVyIGZvbGRlciAoZGVmYXVsdDogdGhlIGJhc2UgYWxvbmUpXCIpLFxuICBvdXQ6IG9wdGlvbihcIlBBVEhcIiwgdGV4dCwgXCJ3aGVyZSB0aGUgcmVzdWx0IGdvZXM7IHRyYWluIHdpdGhvdXQgaXQ6IGEgbmV3IHZlcnNpb24gaW4gdGhlIHN0b3JlXCIpLFxuICBleGFtcGxlczogb3B0aW9uKFwiRklMRVwiLCB0ZXh0LCAnSlNPTiBsaW5lcyBvZiB7XCJ0b2tlbnNcIjogW1x1MjAyNl0sIFwibWFza1wiOiBbMHwxIFx1MjAyNl19LCB1c2VkIGluIGZpbGUgb3JkZXInKSxcbiAgbWV0aG9kOiBvcHRpb24obWV0aG9kV29yZHMuam9pbihcInxcIiksIG9uZU9mKG1ldGhvZFdvcmRzKSwgXCJ0cmFpbiBhbiBhZGFwdGVyIG9yIGV2ZXJ5IHdlaWdodCAoZGVmYXVsdDogbG9yYSlcIiksXG4gIHJhbms6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcInJhbmsgb2YgdGhlIGFkYXB0ZXIncyBtYXRyaWNlcyAoZGVmYXVsdDogMTYpXCIpLFxuICBhbHBoYTogbnVtZXJpYyhcIlhcIiwgcG9zaXRpdmUsIFwic2NhbGUgb2YgdGhlIGFkYXB0ZXIgKGRlZmF1bHQ6IDMyKVwiKSxcbiAgdGFyZ2V0czogb3B0aW9uKFwiTElTVFwiLCB0ZXh0LCBcImFsbC1saW5lYXIsIG9yIHN1ZmZpeGVzIHN1Y2ggYXMgcV9wcm9qLHZfcHJvaiAoZGVmYXVsdDogYWxsLWxpbmVhcilcIiksXG4gIGRyb3BvdXQ6IG51bWVyaWMoXCJQXCIsIHNoYXJlLCBcInNoYXJlIG9mIHRoZSBhZGFwdGVyJ3MgaW5wdXRzIGRyb3BwZWQgaW4gdHJhaW5pbmcgKGRlZmF1bHQ6IDApXCIpLFxuICByc2xvcmE6IHRvZ2dsZShcInNjYWxlIGJ5IGFscGhhL1x1MjIxQXJhbmsgaW5zdGVhZCBvZiBhbHBoYS9yYW5rXCIpLFxuICBzdGVwczogbnVtZXJpYyhcIk5cIiwgY291bnQsIFwiZXhhY3RseSBOIG9wdGltaXplciBzdGVwczsgZ29lcyBiZWZvcmUgLS1lcG9jaHNcIiksXG4gIGVwb2NoczogbnVtZXJpYyhcIk5cIiwgY291bnQsIFwidGltZXMgdGhyb3VnaCB0aGUgd29ya3NwYWNlIChkZWZhdWx0OiAzLCB3aXRoaW4gNjAgdG8gNjAwIHN0ZXBzKVwiKSxcbiAgXCJzZXEtbGVuXCI6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcInRva2VucyBhIHJvdyAoZGVmYXVsdDogNTEyLCBvciBhcyBtYW55IGFzIHRoZSBiYXNlIGNhbiByZWFkKVwiKSxcbiAgYmF0Y2g6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcInJvd3MgYW4gb3B0aW1pemVyIHN0ZXAgKGRlZmF1bHQ6IDgpXCIpLFxuICBscjogbnVtZXJpYyhcIlhcIiwgcG9zaXRpdmUsIFwicGVhayBsZWFybmluZyByYXRlIChkZWZhdWx0OiBieSB0aGUgd2lkdGggb2YgdGhlIGJhc2UpXCIpLFxuICBzZWVkOiBudW1lcmljKFwiTlwiLCBzZWVkLCBcInNlZWQgb2YgZXZlcnl0aGluZyByYW5kb20sIHRoZSBjaG9pY2Ugb2YgaGVsZC1vdXQgZmlsZXMgdG9vIChkZWZhdWx0OiAxKVwiKSxcbiAgZGV2aWNlOiBvcHRpb24oZGV2aWNlV29yZHMuam9pbihcInxcIiksIG9uZU9mKGRldmljZVdvcmRzKSwgXCJ3aGVyZSB0byBjb21wdXRlIChkZWZhdWx0OiBhdXRvKVwiKSxcbiAgcHJlY2lzaW9uOiBvcHRpb24ocHJlY2lzaW9uV29yZHMuam9pbihcInxcIiksIG9uZU9mKHByZWNpc2lvbldvcmRzKSwgXCJvZiB0aGUgZnJvemVuIHdlaWdodHMgKGRlZmF1bHQ6IGF1dG8pXCIpLFxuICB0aHJlYWRzOiBudW1lcmljKFwiTlwiLCBjb3VudCwgXCJDUFUgdGhyZWFkcyAoZGVmYXVsdDogYnkgdGhlIG51bWJlciBvZiBjb3JlcylcIiksXG4gIHJlc3VtZTogb3B0aW9uKFwiRElSXCIsIHRleHQsIFwiZ28gb24gZnJvbSBhIHJ1bidzIC0tb3V0IG9yIGEgY2hlY2twb2ludFwiKSxcbiAgXCJuby12ZXJkaWN0XCI6IHRvZ2dsZShcInNraXAgdGhlIGNvbXBhcmlzb24gb2YgYmFzZSBhbmQgdHVuZWQgYXQgdGhlIGVuZFwiKSxcbiAgZmlsZTogb3B0aW9uKFwiRklMRVwiLCB0ZXh0LCBcInRoZSBmaWxlIHRvIGNvbXBsZXRlIGluXCIpLFxuICBsaW5lOiBudW1lcmljKFwiTFwiLCBjb3VudCwgXCIxLWJhc2VkIGxpbmUgb2YgdGhlIGN1cnNvclwiKSxcbiAgY29sdW1uOiBudW1lcmljKFwiQ1wiLCBjb3VudCwgXCIxLWJhc2VkIGNvbHVtbiBvZiB0aGUgY3Vyc29yLCBpbiBVVEYtMTYgdW5pdHMgYXMgYW4gZWRpdG9yIGNvdW50c1wiKSxcbiAgcHJvbXB0OiBvcHRpb24oXCJURVhUXCIsIHRleHQsIFwiY29udGludWUgdGhpcyB0ZXh0LCBsZWZ0IHRvIHJpZ2h0XCIpLFxuICB0b2tlbnM6IG9wdGlvbihcIjEsMiwzXCIsIHRva2VucywgXCJ0b2tlbiBpZHMgb2YgdGhlIHByb21wdFwiKSxcbiAgXCJtYXgtdG9rZW5zXCI6IG51bWVyaWMoXCJOXCIsIGNvdW50LCBcInRoZSBtb3N0IHRva2VucyB0byBnZW5lcmF0ZVwiKSxcbiAgc3RyZW5ndGg6IG51bWVyaWMoXCJYXCIsIGZpbml0ZSwgXCJzY2FsZXMgdGhlIGFkYXB0ZXIncyBlZmZlY3QgKGRlZmF1bHQ6IDEpXCIpLFxuICByYXc6IHRvZ2dsZShcIm5vIHBvc3QtcHJvY2Vzc2luZzsgYWRkcyBwcm9tcHRUb2tlbnMgYW5kIG91dHB1dFRva2VucyB0byB0aGUgcmVzdWx0XCIpLFxuICBzdGRpbjogdG9nZ2xlKFwic2VydmUgSlNPTiBsaW5lcyBmcm9tIHN0YW5kYXJkIGlucHV0IHVudGlsIGl0IGVuZHNcIiksXG4gIHJldmlzaW9uOiBvcHRpb24oXCJSXCIsIHRleHQsIFwiYnJhbmNoLCB0YWcgb3IgY29tbWl0IG9mIHRoZSBtb2RlbCAoZGVmYXVsdDogbWFpbilcIiksXG4gIG1lcmdlZDogdG9nZ2xlKFwiYWRkIHRoZSBhZGFwdGVyIHRvIHRoZSB3ZWlnaHRzIGZpcnN0XCIpLFxufSBzYXRpc2ZpZXMgUmVjb3JkPHN0cmluZywgT3B0aW9uPHVua25vd24+PjtcblxuZXhwb3J0IHR5cGUgT3B0aW9uTmFtZSA9IGtleW9mIHR5cGVvZiBvcHRpb25zO1xuXG4vKiogVGhlIHZhbHVlcyB0aGF0IHdlcmUgZ2l2ZW4sIGJ5IG9wdGlvbiBuYW1lLiAqL1xuZXhwb3J0IHR5cGUgVmFsdWVzPE4gZXh0ZW5kcyBPcHRpb25OYW1lPiA9IHsgcmVhZG9ubHkgW1AgaW4gTl0/OiBSZXR1cm5UeXBlPCh0eXBlb2Ygb3B0aW9ucylbUF1bXCJyZWFkXCJdPiB9O1xuIiwgIi8qKiBXaGF0IHRoZSBjb21tYW5kIGxpbmUgcHJpbnRzOiBsaW5lcyBvZiBKU09OIGZvciBtYWNoaW5lcywgb3IgdGV4dCBmb3IgcGVvcGxlLCBuZXZlciBib3RoLiAqL1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gXCIuL2lvXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgT3V0cHV0IHtcbiAgcmVhZG9ubHkganNvbjogYm9vbGVhbjtcbiAgLyoqIE9uZSBsaW5lIG9mIEpTT047IG5vdGhpbmcgd2l0aG91dCBgLS1qc29uYC4gKi9cbiAgZXZlbnQobmFtZTogc3RyaW5nLCBmaWVsZHM6IG9iamVjdCk6IHZvaWQ7XG4gIC8qKiBUZXh0IGZvciBwZW9wbGU7IG5vdGhpbmcgd2l0aCBgLS1qc29uYC4gKi9cbiAgdGV4dCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogT25lIGxpbmUgZm9yIHdob2V2ZXIgbG9va3MgZm9yIHRoZSBjYXVzZSBvZiBzb21ldGhpbmcsIG9uIHN0YW5kYXJkIGVycm9yLiAqL1xuICBsb2cobWVzc2FnZTogc3RyaW5nKTogdm9pZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZU91dHB1dChpbzogSW8sIGpzb246IGJvb2xlYW4pOiBPdXRwdXQge1xuICByZXR1cm4ge1xuICAgIGpzb24sXG4gICAgZXZlbnQ6IChuYW1lLCBmaWVsZHMpID0+IHtcbiAgICAgIGlmIChqc29uKSBpby5vdXQoanNvbkxpbmUoeyBldmVudDogbmFtZSwgLi4uZmllbGRzIH0pKTtcbiAgICB9LFxuICAgIHRleHQ6ICh0ZXh0KSA9PiB7XG4gICAgICBpZiAoIWpzb24pIGlvLm91dCh0ZXh0KTtcbiAgICB9LFxuICAgIGxvZzogKG1lc3NhZ2UpID0+IGlvLmVycihgJHttZXNzYWdlfVxcbmApLFxuICB9O1xufVxuXG4vKipcbiAqIEpTT04gaGFzIG5vIE5hTiBhbmQgbm8gaW5maW5pdHksIGFuZCBgSlNPTi5zdHJpbmdpZnlgIG1ha2VzIGBudWxsYCBvZiB0aGVtIHdpdGhvdXQgYSB3b3JkLiBUaGV5IGFyZSB3cml0dGVuIGFzIHRoZVxuICogdGV4dHMgXCJOYU5cIiwgXCJJbmZpbml0eVwiIGFuZCBcIi1JbmZpbml0eVwiIGluc3RlYWQsIHdoaWNoIGEgcmVhZGVyIGNhbm5vdCBtaXN0YWtlIGZvciBhIHZhbHVlIHRoYXQgaXMgbWVyZWx5IGFic2VudC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGpzb25MaW5lKHZhbHVlOiBvYmplY3QpOiBzdHJpbmcge1xuICBjb25zdCBzcGVsbCA9IChfa2V5OiBzdHJpbmcsIGl0ZW06IHVua25vd24pID0+XG4gICAgdHlwZW9mIGl0ZW0gPT09IFwibnVtYmVyXCIgJiYgIU51bWJlci5pc0Zpbml0ZShpdGVtKSA/IFN0cmluZyhpdGVtKSA6IGl0ZW07XG4gIHJldHVybiBgJHtKU09OLnN0cmluZ2lmeSh2YWx1ZSwgc3BlbGwpfVxcbmA7XG59XG5cbi8qKiBDb2x1bW5zIGFzIHdpZGUgYXMgdGhlaXIgd2lkZXN0IGNlbGw7IG51bWJlcnMgYXJlIHJpZ2h0LWFsaWduZWQgYnkgdGhlIGNhbGxlcidzIGNob2ljZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0YWJsZShcbiAgaGVhZGVyOiByZWFkb25seSBzdHJpbmdbXSxcbiAgcm93czogcmVhZG9ubHkgKHJlYWRvbmx5IHN0cmluZ1tdKVtdLFxuICBhbGlnbjogcmVhZG9ubHkgKFwibGVmdFwiIHwgXCJyaWdodFwiKVtdLFxuKTogc3RyaW5nIHtcbiAgY29uc3QgbGluZXMgPSBbaGVhZGVyLCAuLi5yb3dzXTtcbiAgY29uc3Qgd2lkdGhzID0gaGVhZGVyLm1hcCgoXywgY29sdW1uKSA9PiBNYXRoLm1heCguLi5saW5lcy5tYXAoKGxpbmUpID0+IChsaW5lW2NvbHVtbl0gPz8gXCJcIikubGVuZ3RoKSkpO1xuICBjb25zdCByZW5kZXIgPSAobGluZTogcmVhZG9ubHkgc3RyaW5nW10pID0+XG4gICAgd2lkdGhzXG4gICAgICAubWFwKCh3aWR0aCwgY29sdW1uKSA9PiB7XG4gICAgICAgIGNvbnN0IGNlbGwgPSBsaW5lW2NvbHVtbl0gPz8gXCJcIjtcbiAgICAgICAgcmV0dXJuIGFsaWduW2NvbHVtbl0gPT09IFwicmlnaHRcIiA/IGNlbGwucGFkU3RhcnQod2lkdGgpIDogY2VsbC5wYWRFbmQod2lkdGgpO1xuICAgICAgfSlcbiAgICAgIC5qb2luKFwiICBcIilcbiAgICAgIC50cmltRW5kKCk7XG4gIHJldHVybiBgJHtsaW5lcy5tYXAocmVuZGVyKS5qb2luKFwiXFxuXCIpfVxcbmA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBncm91cGVkKHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gdmFsdWUudG9Mb2NhbGVTdHJpbmcoXCJlbi1VU1wiLCB7IG1heGltdW1GcmFjdGlvbkRpZ2l0czogMCB9KTtcbn1cblxuLyoqIGAxIGZpbGVgLCBgMiBmaWxlc2AuICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRlZCh2YWx1ZTogbnVtYmVyLCB0aGluZzogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke2dyb3VwZWQodmFsdWUpfSAke3RoaW5nfSR7dmFsdWUgPT09IDEgPyBcIlwiIDogXCJzXCJ9YDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBlcmNlbnQodmFsdWU6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBgJHt2YWx1ZS50b0xvY2FsZVN0cmluZyhcImVuLVVTXCIsIHsgbWF4aW11bVNpZ25pZmljYW50RGlnaXRzOiAzIH0pfSAlYDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGJ5dGVzKHZhbHVlOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCB1bml0cyA9IFtcIkJcIiwgXCJrQlwiLCBcIk1CXCIsIFwiR0JcIiwgXCJUQlwiXTtcbiAgbGV0IHNjYWxlZCA9IHZhbHVlO1xuICBsZXQgdW5pdCA9IDA7XG4gIHdoaWxlIChzY2FsZWQgPj0gMTAwMCAmJiB1bml0IDwgdW5pdHMubGVuZ3RoIC0gMSkge1xuICAgIHNjYWxlZCAvPSAxMDAwO1xuICAgIHVuaXQgKz0gMTtcbiAgfVxuICByZXR1cm4gYCR7dW5pdCA9PT0gMCA/IHNjYWxlZCA6IHNjYWxlZC50b0ZpeGVkKHNjYWxlZCA8IDEwID8gMSA6IDApfSAke3VuaXRzW3VuaXRdfWA7XG59XG5cbi8qKiBgNCBzYCwgYDIgbWluIDA1IHNgLCBgMSBoIDAzIG1pbmAuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb24oc2Vjb25kczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3Qgd2hvbGUgPSBNYXRoLm1heCgwLCBNYXRoLnJvdW5kKHNlY29uZHMpKTtcbiAgY29uc3QgdHdvID0gKHZhbHVlOiBudW1iZXIpID0+IFN0cmluZyh2YWx1ZSkucGFkU3RhcnQoMiwgXCIwXCIpO1xuICBpZiAod2hvbGUgPCA2MCkgcmV0dXJuIGAke3dob2xlfSBzYDtcbiAgaWYgKHdob2xlIDwgMzYwMCkgcmV0dXJuIGAke01hdGguZmxvb3Iod2hvbGUgLyA2MCl9IG1pbiAke3R3byh3aG9sZSAlIDYwKX0gc2A7XG4gIHJldHVybiBgJHtNYXRoLmZsb29yKHdob2xlIC8gMzYwMCl9IGggJHt0d28oTWF0aC5mbG9vcigod2hvbGUgJSAzNjAwKSAvIDYwKSl9IG1pbmA7XG59XG4iLCAiaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IE9wZXJhdGlvbnMgfSBmcm9tIFwiLi4vb3BlcmF0aW9uc1wiO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gXCIuL2lvXCI7XG5pbXBvcnQgdHlwZSB7IE9wdGlvbk5hbWUsIFZhbHVlcyB9IGZyb20gXCIuL29wdGlvbnNcIjtcbmltcG9ydCB0eXBlIHsgT3V0cHV0IH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29udGV4dCB7XG4gIHJlYWRvbmx5IG9wZXJhdGlvbnM6IE9wZXJhdGlvbnM7XG4gIHJlYWRvbmx5IGlvOiBJbztcbiAgcmVhZG9ubHkgb3V0cHV0OiBPdXRwdXQ7XG4gIC8qKiBBYm9ydGVkIGJ5IHRoZSBmaXJzdCBTSUdJTlQgb3IgU0lHVEVSTSwgd2hlcmUgdGhlIHZlcmIgc2F5cyB0aGF0IGl0IGxpc3RlbnMuICovXG4gIHJlYWRvbmx5IHNpZ25hbDogQWJvcnRTaWduYWw7XG4gIC8qKiBUaGUgYXJndW1lbnRzIGFzIHR5cGVkLCB3aXRob3V0IHRoZSB2ZXJiOiBmb3IgXCJyZXN1bWUgd2l0aCBcdTIwMjZcIi4gKi9cbiAgcmVhZG9ubHkgYXJndjogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVmVyYiB7XG4gIC8qKiBPbmUgbGluZSBmb3IgdGhlIGxpc3Qgb2YgdmVyYnMuICovXG4gIHJlYWRvbmx5IHN1bW1hcnk6IHN0cmluZztcbiAgLyoqIFBvc2l0aW9uYWwgYXJndW1lbnRzIGFzIHRoZSBoZWxwIHNob3dzIHRoZW0sIGZvciBleGFtcGxlIGBXT1JLU1BBQ0VgOyBgW1dPUktTUEFDRV1gIG1heSBiZSBhYnNlbnQuICovXG4gIHJlYWRvbmx5IHBvc2l0aW9uYWw6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG9wdGlvbnM6IHJlYWRvbmx5IE9wdGlvbk5hbWVbXTtcbiAgLyoqIFdoZXRoZXIgdGhlIHZlcmIgZW5kcyBieSBpdHNlbGYgd2hlbiBpdHMgc2lnbmFsIGlzIGFib3J0ZWQ7IG90aGVyd2lzZSB0aGUgZmlyc3QgU0lHSU5UIGVuZHMgdGhlIHByb2Nlc3MuICovXG4gIHJlYWRvbmx5IGludGVycnVwdGlibGU6IGJvb2xlYW47XG4gIC8qKiBNb3JlIGZvciB0aGUgaGVscDogaG93IHRoZSBvcHRpb25zIGdvIHRvZ2V0aGVyLCBhbmQgZXhhbXBsZXMuICovXG4gIHJlYWRvbmx5IG5vdGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIENoZWNrcyB3aGF0IHRoZSBjb21tYW5kIGxpbmUgYWxvbmUgc2hvd3MsIGJlZm9yZSBhbnkgZmlsZSBpcyBvcGVuZWQuICovXG4gIHByZXBhcmUocG9zaXRpb25hbDogc3RyaW5nIHwgdW5kZWZpbmVkLCB2YWx1ZXM6IFZhbHVlczxPcHRpb25OYW1lPik6IChjb250ZXh0OiBDb250ZXh0KSA9PiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogQSB2ZXJiIHdob3NlIGBwcmVwYXJlYCBzZWVzIGV4YWN0bHkgdGhlIG9wdGlvbnMgdGhhdCBpdCBsaXN0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2ZXJiPE4gZXh0ZW5kcyBPcHRpb25OYW1lPihkZWZpbml0aW9uOiB7XG4gIHJlYWRvbmx5IHN1bW1hcnk6IHN0cmluZztcbiAgcmVhZG9ubHkgcG9zaXRpb25hbDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgb3B0aW9uczogcmVhZG9ubHkgTltdO1xuICByZWFkb25seSBpbnRlcnJ1cHRpYmxlOiBib29sZWFuO1xuICByZWFkb25seSBub3RlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHByZXBhcmUocG9zaXRpb25hbDogc3RyaW5nIHwgdW5kZWZpbmVkLCB2YWx1ZXM6IFZhbHVlczxOPik6IChjb250ZXh0OiBDb250ZXh0KSA9PiBQcm9taXNlPHZvaWQ+O1xufSk6IFZlcmIge1xuICByZXR1cm4gZGVmaW5pdGlvbjtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVzYWdlKG1lc3NhZ2U6IHN0cmluZywgaGludDogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9VU0FHRVwiLCBtZXNzYWdlLCBoaW50KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG5lZWQ8VD4odmFsdWU6IFQgfCB1bmRlZmluZWQsIHdoYXQ6IHN0cmluZywgaGludDogc3RyaW5nKTogVCB7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyB1c2FnZShgJHt3aGF0fSBpcyBtaXNzaW5nYCwgaGludCk7XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLyoqIFdpdGhvdXQgdGhlIGZpZWxkcyB0aGF0IGFyZSB1bmRlZmluZWQ6IGFuIGFic2VudCBvcHRpb24gaXMgYW4gYWJzZW50IGZpZWxkLCBuZXZlciBhbiBlbXB0eSBvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gZGVmaW5lZDxUIGV4dGVuZHMgb2JqZWN0PihmaWVsZHM6IFQpOiB7IHJlYWRvbmx5IFtQIGluIGtleW9mIFRdPzogRXhjbHVkZTxUW1BdLCB1bmRlZmluZWQ+IH0ge1xuICBjb25zdCBrZXB0ID0gT2JqZWN0LmVudHJpZXMoZmllbGRzKS5maWx0ZXIoKFssIHZhbHVlXSkgPT4gdmFsdWUgIT09IHVuZGVmaW5lZCk7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoa2VwdCkgYXMgeyByZWFkb25seSBbUCBpbiBrZXlvZiBUXT86IEV4Y2x1ZGU8VFtQXSwgdW5kZWZpbmVkPiB9O1xufVxuIiwgImltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBsZXRlUGxhY2UgfSBmcm9tIFwiLi4vLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB0eXBlIHsgT3B0aW9uTmFtZSwgVmFsdWVzIH0gZnJvbSBcIi4uL29wdGlvbnNcIjtcbmltcG9ydCB7IHNlcnZlTGluZXMgfSBmcm9tIFwiLi4vc3RkaW5cIjtcbmltcG9ydCB7IGRlZmluZWQsIG5lZWQsIHVzYWdlLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IGNvbXBsZXRlID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiQ29tcGxldGUgY29kZSBhdCBhIHBsYWNlIGluIGEgZmlsZVwiLFxuICBwb3NpdGlvbmFsOiBudWxsLFxuICBvcHRpb25zOiBbXG4gICAgXCJiYXNlXCIsXG4gICAgXCJhZGFwdGVyXCIsXG4gICAgXCJzdHJlbmd0aFwiLFxuICAgIFwiZmlsZVwiLFxuICAgIFwibGluZVwiLFxuICAgIFwiY29sdW1uXCIsXG4gICAgXCJwcm9tcHRcIixcbiAgICBcInRva2Vuc1wiLFxuICAgIFwibWF4LXRva2Vuc1wiLFxuICAgIFwicmF3XCIsXG4gICAgXCJkZXZpY2VcIixcbiAgICBcInByZWNpc2lvblwiLFxuICAgIFwidGhyZWFkc1wiLFxuICAgIFwic3RkaW5cIixcbiAgXSxcbiAgaW50ZXJydXB0aWJsZTogdHJ1ZSxcbiAgbm90ZXM6IFtcbiAgICBcIkdpdmUgb25lIHBsYWNlOiAtLWZpbGUgd2l0aCAtLWxpbmUgYW5kIC0tY29sdW1uLCBvciAtLXByb21wdCwgb3IgLS10b2tlbnMuXCIsXG4gICAgXCJcIixcbiAgICBcIldpdGggLS1zdGRpbiBlYWNoIGxpbmUgb2Ygc3RhbmRhcmQgaW5wdXQgaXMgYSByZXF1ZXN0LCBhbnN3ZXJlZCBieSBvbmUgbGluZSB3aXRoIGl0cyBpZDpcIixcbiAgICAnICB7XCJpZFwiOiAxLCBcImZpbGVcIjogXCJhLnRzXCIsIFwibGluZVwiOiAzLCBcImNvbHVtblwiOiA3LCBcInRleHRcIjogXCJcdTIwMjZcIn0gICB0ZXh0IG1heSBiZSBhYnNlbnQ6IHRoZSBmaWxlIGlzIHJlYWQnLFxuICAgICcgIHtcImlkXCI6IDIsIFwicHJvbXB0XCI6IFwiZnVuY3Rpb24gYWRkKFwifSAgICAge1wiaWRcIjogMywgXCJ0b2tlbnNcIjogWzEsIDIsIDNdfSAgICAge1wiY2FuY2VsXCI6IDJ9JyxcbiAgICBcImFuZCBhZGFwdGVyLCBzdHJlbmd0aCwgbWF4VG9rZW5zIGFuZCByYXcgd2hlcmUgdGhleSBkaWZmZXIgZnJvbSB0aGUgY29tbWFuZCBsaW5lJ3MuXCIsXG4gIF0sXG4gIHByZXBhcmUoXywgdmFsdWVzKSB7XG4gICAgY29uc3Qgc2V0dGluZ3MgPSAoY3dkOiBzdHJpbmcpID0+XG4gICAgICBkZWZpbmVkKHtcbiAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgIGFkYXB0ZXI6IHZhbHVlcy5hZGFwdGVyID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZXNvbHZlKGN3ZCwgdmFsdWVzLmFkYXB0ZXIpLFxuICAgICAgICBzdHJlbmd0aDogdmFsdWVzLnN0cmVuZ3RoLFxuICAgICAgICBkZXZpY2U6IHZhbHVlcy5kZXZpY2UsXG4gICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgdGhyZWFkczogdmFsdWVzLnRocmVhZHMsXG4gICAgICAgIG1heFRva2VuczogdmFsdWVzW1wibWF4LXRva2Vuc1wiXSxcbiAgICAgICAgcmF3OiB2YWx1ZXMucmF3LFxuICAgICAgfSk7XG4gICAgaWYgKHZhbHVlcy5zdGRpbikge1xuICAgICAgY29uc3QgZ2l2ZW4gPSBwbGFjZU9wdGlvbnMuZmluZCgobmFtZSkgPT4gdmFsdWVzW25hbWVdICE9PSB1bmRlZmluZWQpO1xuICAgICAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgdGhyb3cgdXNhZ2UoXG4gICAgICAgICAgYGF0dHVuZSBjb21wbGV0ZTogLS0ke2dpdmVufSBhbmQgLS1zdGRpbiBleGNsdWRlIGVhY2ggb3RoZXJgLFxuICAgICAgICAgIFwiUHV0IHRoZSBwbGFjZSBpbnRvIHRoZSByZXF1ZXN0J3MgbGluZS5cIixcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiAoY29udGV4dCkgPT4gc2VydmVMaW5lcyhzZXR0aW5ncyhjb250ZXh0LmlvLmN3ZCksIGNvbnRleHQpO1xuICAgIH1cbiAgICBjb25zdCBwbGFjZSA9IHJlYWRQbGFjZSh2YWx1ZXMpO1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQsIGlvLCBzaWduYWwgfSkgPT4ge1xuICAgICAgY29uc3QgY29tcGxldGVyID0gYXdhaXQgb3BlcmF0aW9ucy5jcmVhdGVDb21wbGV0ZXIob3V0cHV0LmxvZyk7XG4gICAgICB0cnkge1xuICAgICAgICBjb25zdCBhdCA9IHBsYWNlLmtpbmQgPT09IFwiZmlsZVwiID8geyAuLi5wbGFjZSwgZmlsZTogcmVzb2x2ZShpby5jd2QsIHBsYWNlLmZpbGUpIH0gOiBwbGFjZTtcbiAgICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgY29tcGxldGVyLmNvbXBsZXRlKHsgLi4uc2V0dGluZ3MoaW8uY3dkKSwgYXQgfSwgc2lnbmFsKTtcbiAgICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gICAgICAgIG91dHB1dC50ZXh0KGAke3Jlc3VsdC50ZXh0fVxcbmApO1xuICAgICAgfSBmaW5hbGx5IHtcbiAgICAgICAgYXdhaXQgY29tcGxldGVyLmRpc3Bvc2UoKTtcbiAgICAgIH1cbiAgICB9O1xuICB9LFxufSk7XG5cbmNvbnN0IHBsYWNlT3B0aW9ucyA9IFtcImZpbGVcIiwgXCJsaW5lXCIsIFwiY29sdW1uXCIsIFwicHJvbXB0XCIsIFwidG9rZW5zXCJdIGFzIGNvbnN0IHNhdGlzZmllcyByZWFkb25seSBPcHRpb25OYW1lW107XG5cbmZ1bmN0aW9uIHJlYWRQbGFjZSh2YWx1ZXM6IFZhbHVlczwodHlwZW9mIHBsYWNlT3B0aW9ucylbbnVtYmVyXT4pOiBDb21wbGV0ZVBsYWNlIHtcbiAgY29uc3QgaGludCA9IFwiR2l2ZSAtLWZpbGUgd2l0aCAtLWxpbmUgYW5kIC0tY29sdW1uLCBvciAtLXByb21wdCwgb3IgLS10b2tlbnMsIG9yIC0tc3RkaW4uXCI7XG4gIGNvbnN0IGdpdmVuID0gKFtcImZpbGVcIiwgXCJwcm9tcHRcIiwgXCJ0b2tlbnNcIl0gYXMgY29uc3QpLmZpbHRlcigobmFtZSkgPT4gdmFsdWVzW25hbWVdICE9PSB1bmRlZmluZWQpO1xuICBpZiAoZ2l2ZW4ubGVuZ3RoICE9PSAxKSB7XG4gICAgY29uc3Qgd2hhdCA9XG4gICAgICBnaXZlbi5sZW5ndGggPT09IDAgPyBcIm5vIHBsYWNlIGlzIGdpdmVuXCIgOiBgJHtnaXZlbi5tYXAoKG5hbWUpID0+IGAtLSR7bmFtZX1gKS5qb2luKFwiIGFuZCBcIil9IGV4Y2x1ZGUgZWFjaCBvdGhlcmA7XG4gICAgdGhyb3cgdXNhZ2UoYGF0dHVuZSBjb21wbGV0ZTogJHt3aGF0fWAsIGhpbnQpO1xuICB9XG4gIGlmICh2YWx1ZXMuZmlsZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgbGluZSA9IG5lZWQodmFsdWVzLmxpbmUsIGBhdHR1bmUgY29tcGxldGU6IC0tbGluZSBmb3IgLS1maWxlICR7dmFsdWVzLmZpbGV9YCwgaGludCk7XG4gICAgY29uc3QgY29sdW1uID0gbmVlZCh2YWx1ZXMuY29sdW1uLCBgYXR0dW5lIGNvbXBsZXRlOiAtLWNvbHVtbiBmb3IgLS1maWxlICR7dmFsdWVzLmZpbGV9YCwgaGludCk7XG4gICAgcmV0dXJuIHsga2luZDogXCJmaWxlXCIsIGZpbGU6IHZhbHVlcy5maWxlLCBsaW5lLCBjb2x1bW4gfTtcbiAgfVxuICBpZiAodmFsdWVzLmxpbmUgIT09IHVuZGVmaW5lZCB8fCB2YWx1ZXMuY29sdW1uICE9PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyB1c2FnZShcImF0dHVuZSBjb21wbGV0ZTogLS1saW5lIGFuZCAtLWNvbHVtbiBnbyB3aXRoIC0tZmlsZSBvbmx5XCIsIGhpbnQpO1xuICB9XG4gIGlmICh2YWx1ZXMucHJvbXB0ICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGtpbmQ6IFwicHJvbXB0XCIsIHByb21wdDogdmFsdWVzLnByb21wdCB9O1xuICByZXR1cm4geyBraW5kOiBcInRva2Vuc1wiLCB0b2tlbnM6IG5lZWQodmFsdWVzLnRva2VucywgXCJhdHR1bmUgY29tcGxldGU6IC0tdG9rZW5zXCIsIGhpbnQpIH07XG59XG4iLCAiLyoqIGBjb21wbGV0ZSAtLXN0ZGluYDogbGluZXMgb2YgSlNPTiBpbiwgb25lIGxpbmUgb2YgSlNPTiBvdXQgZm9yIGVhY2ggcmVxdWVzdC4gKi9cbmltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgdG9FcnJvckRhdGEgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IENvbXBsZXRlUmVxdWVzdCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgY3JlYXRlUXVldWUgfSBmcm9tIFwiLi4vcXVldWVcIjtcbmltcG9ydCB7IHBhcnNlU3RkaW5MaW5lLCB0eXBlIFJlcXVlc3RJZCwgcmVhZGFibGVJZCwgdHlwZSBTdGRpbkxpbmUgfSBmcm9tIFwiLi4vcmVxdWVzdHNcIjtcbmltcG9ydCB7IGpzb25MaW5lIH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tIFwiLi92ZXJiXCI7XG5cbi8qKiBXaGF0IHRoZSBjb21tYW5kIGxpbmUgc2V0IGZvciBldmVyeSByZXF1ZXN0IHRoYXQgZG9lcyBub3Qgc2F5IG90aGVyd2lzZS4gKi9cbmV4cG9ydCB0eXBlIFNldHRpbmdzID0gT21pdDxDb21wbGV0ZVJlcXVlc3QsIFwiYXRcIj47XG5cbi8qKlxuICogU2VydmVzIHVudGlsIHRoZSBpbnB1dCBlbmRzIGFuZCBldmVyeSByZXF1ZXN0IGlzIGFuc3dlcmVkLiBSZXF1ZXN0cyBhcmUgYW5zd2VyZWQgb25lIGFmdGVyIHRoZSBvdGhlciwgaW4gdGhlaXIgb3JkZXI7XG4gKiBhIHdyb25nIGxpbmUgZ2V0cyBhbiBgZXJyb3JgIGxpbmUgYW5kIG5vdGhpbmcgZWxzZSBoYXBwZW5zLiBSZWplY3RzIHdpdGggYEVfSU5URVJSVVBURURgIG9uY2UgdGhlIHNpZ25hbCBpcyBhYm9ydGVkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gc2VydmVMaW5lcyhzZXR0aW5nczogU2V0dGluZ3MsIHsgb3BlcmF0aW9ucywgaW8sIG91dHB1dCwgc2lnbmFsIH06IENvbnRleHQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgY29tcGxldGVyID0gYXdhaXQgb3BlcmF0aW9ucy5jcmVhdGVDb21wbGV0ZXIob3V0cHV0LmxvZyk7XG4gIGNvbnN0IHF1ZXVlID0gY3JlYXRlUXVldWUoKTtcbiAgY29uc3QgcGVuZGluZyA9IG5ldyBNYXA8UmVxdWVzdElkLCBBYm9ydENvbnRyb2xsZXI+KCk7XG4gIGNvbnN0IGFuc3dlcnMgPSBuZXcgU2V0PFByb21pc2U8dm9pZD4+KCk7XG4gIGNvbnN0IGNhbmNlbEFsbCA9ICgpID0+IHtcbiAgICBmb3IgKGNvbnN0IGNvbnRyb2xsZXIgb2YgcGVuZGluZy52YWx1ZXMoKSkgY29udHJvbGxlci5hYm9ydCgpO1xuICB9O1xuICBzaWduYWwuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsIGNhbmNlbEFsbCk7XG5cbiAgY29uc3QgYW5zd2VyID0gYXN5bmMgKHJlcXVlc3Q6IEV4dHJhY3Q8U3RkaW5MaW5lLCB7IGtpbmQ6IFwiY29tcGxldGVcIiB9PiwgY29udHJvbGxlcjogQWJvcnRDb250cm9sbGVyKSA9PiB7XG4gICAgY29uc3QgeyBpZCB9ID0gcmVxdWVzdDtcbiAgICB0cnkge1xuICAgICAgY29uc3QgY29tcGxldGUgPSBjb21wbGV0ZVJlcXVlc3Qoc2V0dGluZ3MsIHJlcXVlc3QsIGlvLmN3ZCk7XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBxdWV1ZS5ydW4oKGFib3J0ZWQpID0+IGNvbXBsZXRlci5jb21wbGV0ZShjb21wbGV0ZSwgYWJvcnRlZCksIGNvbnRyb2xsZXIuc2lnbmFsKTtcbiAgICAgIGlvLm91dChqc29uTGluZSh7IGV2ZW50OiBcInJlc3VsdFwiLCBpZCwgLi4ucmVzdWx0IH0pKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaW8ub3V0KGpzb25MaW5lKHsgZXZlbnQ6IFwiZXJyb3JcIiwgaWQsIC4uLnRvRXJyb3JEYXRhKGVycm9yKSB9KSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHBlbmRpbmcuZGVsZXRlKGlkKTtcbiAgICB9XG4gIH07XG5cbiAgdHJ5IHtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IHsgdGV4dCwgbnVtYmVyIH0gb2YgbGluZXMoaW8uaW5wdXQsIHNpZ25hbCkpIHtcbiAgICAgIGlmICh0ZXh0LnRyaW0oKSA9PT0gXCJcIikgY29udGludWU7XG4gICAgICBsZXQgdmFsdWU6IHVua25vd24gPSBudWxsO1xuICAgICAgdHJ5IHtcbiAgICAgICAgdmFsdWUgPSBwYXJzZUpzb24odGV4dCwgbnVtYmVyKTtcbiAgICAgICAgY29uc3QgcmVxdWVzdCA9IHBhcnNlU3RkaW5MaW5lKHZhbHVlKTtcbiAgICAgICAgaWYgKHJlcXVlc3Qua2luZCA9PT0gXCJjYW5jZWxcIikge1xuICAgICAgICAgIC8vIFRoZSBpZCBtYXkgYmUgYW5zd2VyZWQgYWxyZWFkeTogdGhlbiB0aGUgY2FuY2VsbGF0aW9uIGNhbWUgdG9vIGxhdGUsIHdoaWNoIGlzIG5vIGVycm9yLlxuICAgICAgICAgIHBlbmRpbmcuZ2V0KHJlcXVlc3QuaWQpPy5hYm9ydCgpO1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwZW5kaW5nLmhhcyhyZXF1ZXN0LmlkKSkgdGhyb3cgc3RpbGxPcGVuKHJlcXVlc3QuaWQpO1xuICAgICAgICBjb25zdCBjb250cm9sbGVyID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAgICAgICBwZW5kaW5nLnNldChyZXF1ZXN0LmlkLCBjb250cm9sbGVyKTtcbiAgICAgICAgY29uc3QgcnVubmluZyA9IGFuc3dlcihyZXF1ZXN0LCBjb250cm9sbGVyKS5maW5hbGx5KCgpID0+IGFuc3dlcnMuZGVsZXRlKHJ1bm5pbmcpKTtcbiAgICAgICAgYW5zd2Vycy5hZGQocnVubmluZyk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBjb25zdCBpZCA9IHJlYWRhYmxlSWQodmFsdWUpO1xuICAgICAgICBpby5vdXQoanNvbkxpbmUoeyBldmVudDogXCJlcnJvclwiLCAuLi4oaWQgPT09IG51bGwgPyB7fSA6IHsgaWQgfSksIGxpbmU6IG51bWJlciwgLi4udG9FcnJvckRhdGEoZXJyb3IpIH0pKTtcbiAgICAgIH1cbiAgICB9XG4gICAgYXdhaXQgUHJvbWlzZS5hbGwoYW5zd2Vycyk7XG4gICAgaWYgKHNpZ25hbC5hYm9ydGVkKSB7XG4gICAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX0lOVEVSUlVQVEVEXCIsIFwiSW50ZXJydXB0ZWQgYmVmb3JlIHRoZSBpbnB1dCBlbmRlZC5cIiwgXCJTZW5kIHRoZSByZXF1ZXN0cyBhZ2Fpbi5cIik7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIHNpZ25hbC5yZW1vdmVFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgY2FuY2VsQWxsKTtcbiAgICBhd2FpdCBjb21wbGV0ZXIuZGlzcG9zZSgpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNvbXBsZXRlUmVxdWVzdChcbiAgc2V0dGluZ3M6IFNldHRpbmdzLFxuICByZXF1ZXN0OiBFeHRyYWN0PFN0ZGluTGluZSwgeyBraW5kOiBcImNvbXBsZXRlXCIgfT4sXG4gIGN3ZDogc3RyaW5nLFxuKTogQ29tcGxldGVSZXF1ZXN0IHtcbiAgY29uc3QgeyBhdCwgYWRhcHRlciwgc3RyZW5ndGgsIG1heFRva2VucywgcmF3IH0gPSByZXF1ZXN0O1xuICBjb25zdCB7IGFkYXB0ZXI6IHVzdWFsLCAuLi5vdGhlcnMgfSA9IHNldHRpbmdzO1xuICBjb25zdCBjaG9zZW4gPSBhZGFwdGVyID09PSB1bmRlZmluZWQgPyB1c3VhbCA6IGFkYXB0ZXI7XG4gIHJldHVybiB7XG4gICAgLi4ub3RoZXJzLFxuICAgIC4uLihjaG9zZW4gPT09IHVuZGVmaW5lZCB8fCBjaG9zZW4gPT09IG51bGwgPyB7fSA6IHsgYWRhcHRlcjogcmVzb2x2ZShjd2QsIGNob3NlbikgfSksXG4gICAgLi4uKHN0cmVuZ3RoID09PSB1bmRlZmluZWQgPyB7fSA6IHsgc3RyZW5ndGggfSksXG4gICAgLi4uKG1heFRva2VucyA9PT0gdW5kZWZpbmVkID8ge30gOiB7IG1heFRva2VucyB9KSxcbiAgICAuLi4ocmF3ID09PSB1bmRlZmluZWQgPyB7fSA6IHsgcmF3IH0pLFxuICAgIGF0OiBhdC5raW5kID09PSBcImZpbGVcIiA/IHsgLi4uYXQsIGZpbGU6IHJlc29sdmUoY3dkLCBhdC5maWxlKSB9IDogYXQsXG4gIH07XG59XG5cbmZ1bmN0aW9uIHBhcnNlSnNvbih0ZXh0OiBzdHJpbmcsIGxpbmU6IG51bWJlcik6IHVua25vd24ge1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGNvbnN0IHdoeSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGBsaW5lICR7bGluZX0gaXMgbm90IEpTT046ICR7d2h5fWAsIFwiU2VuZCBvbmUgSlNPTiBvYmplY3QgYSBsaW5lLlwiKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBzdGlsbE9wZW4oaWQ6IFJlcXVlc3RJZCk6IEF0dHVuZUVycm9yIHtcbiAgY29uc3Qgc2hvd24gPSBKU09OLnN0cmluZ2lmeShpZCk7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGBpZCAke3Nob3dufSBpcyBub3QgYW5zd2VyZWQgeWV0YCwgXCJHaXZlIGVhY2ggb3BlbiByZXF1ZXN0IGFuIGlkIG9mIGl0cyBvd24uXCIpO1xufVxuXG4vKipcbiAqIExpbmVzIGJ5IGBcXG5gIGFsb25lLiBOb2RlJ3Mgb3duIHJlYWRsaW5lIGFsc28gYnJlYWtzIGF0IFUrMjAyOCBhbmQgVSsyMDI5LCB3aGljaCBtYXkgc3RhbmQgdW5lc2NhcGVkIGluIEpTT04gdGV4dHMuXG4gKiBFbmRzIGVhcmx5IHdoZW4gdGhlIHNpZ25hbCBpcyBhYm9ydGVkLlxuICovXG5hc3luYyBmdW5jdGlvbiogbGluZXMoXG4gIGlucHV0OiBBc3luY0l0ZXJhYmxlPFVpbnQ4QXJyYXkgfCBzdHJpbmc+LFxuICBzaWduYWw6IEFib3J0U2lnbmFsLFxuKTogQXN5bmNHZW5lcmF0b3I8eyByZWFkb25seSB0ZXh0OiBzdHJpbmc7IHJlYWRvbmx5IG51bWJlcjogbnVtYmVyIH0+IHtcbiAgY29uc3QgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcigpO1xuICBsZXQgcmVzdCA9IFwiXCI7XG4gIGxldCBudW1iZXIgPSAwO1xuICBmb3IgYXdhaXQgKGNvbnN0IHBpZWNlIG9mIHVudGlsQWJvcnRlZChpbnB1dCwgc2lnbmFsKSkge1xuICAgIGNvbnN0IHBhcnRzID0gKHJlc3QgKyAodHlwZW9mIHBpZWNlID09PSBcInN0cmluZ1wiID8gcGllY2UgOiBkZWNvZGVyLmRlY29kZShwaWVjZSwgeyBzdHJlYW06IHRydWUgfSkpKS5zcGxpdChcIlxcblwiKTtcbiAgICByZXN0ID0gcGFydHMucG9wKCkgPz8gXCJcIjtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgcGFydHMpIHlpZWxkIHsgdGV4dCwgbnVtYmVyOiArK251bWJlciB9O1xuICB9XG4gIGlmIChyZXN0ICE9PSBcIlwiKSB5aWVsZCB7IHRleHQ6IHJlc3QsIG51bWJlcjogKytudW1iZXIgfTtcbn1cblxuLyoqIEEgc3RyZWFtIHRoYXQgaXMgc2lsZW50IHdvdWxkIG90aGVyd2lzZSBob2xkIHRoZSBwcm9jZXNzIGFmdGVyIEN0cmwrQy4gKi9cbmFzeW5jIGZ1bmN0aW9uKiB1bnRpbEFib3J0ZWQ8VD4oaW5wdXQ6IEFzeW5jSXRlcmFibGU8VD4sIHNpZ25hbDogQWJvcnRTaWduYWwpOiBBc3luY0dlbmVyYXRvcjxUPiB7XG4gIGNvbnN0IGFib3J0ZWQgPSBuZXcgUHJvbWlzZTxcImFib3J0ZWRcIj4oKHJlc29sdmUpID0+IHtcbiAgICBpZiAoc2lnbmFsLmFib3J0ZWQpIHJlc29sdmUoXCJhYm9ydGVkXCIpO1xuICAgIHNpZ25hbC5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gcmVzb2x2ZShcImFib3J0ZWRcIiksIHsgb25jZTogdHJ1ZSB9KTtcbiAgfSk7XG4gIGNvbnN0IGl0ZXJhdG9yID0gaW5wdXRbU3ltYm9sLmFzeW5jSXRlcmF0b3JdKCk7XG4gIGZvciAoOzspIHtcbiAgICBjb25zdCBuZXh0ID0gYXdhaXQgUHJvbWlzZS5yYWNlKFtpdGVyYXRvci5uZXh0KCksIGFib3J0ZWRdKTtcbiAgICBpZiAobmV4dCA9PT0gXCJhYm9ydGVkXCIgfHwgbmV4dC5kb25lID09PSB0cnVlKSByZXR1cm47XG4gICAgeWllbGQgbmV4dC52YWx1ZTtcbiAgfVxufVxuIiwgImltcG9ydCB0eXBlIHsgRGV2aWNlRXZlbnQgfSBmcm9tIFwiLi4vLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IHRhYmxlIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCBkZXZpY2VzID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiTGlzdCB3aGF0IGNhbiBjb21wdXRlIGhlcmUsIGFuZCB3aGV0aGVyIGl0IGNvbXB1dGVzIHJpZ2h0bHlcIixcbiAgcG9zaXRpb25hbDogbnVsbCxcbiAgb3B0aW9uczogW10sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW1wiRWFjaCBkZXZpY2UgaXMgdHJpZWQ6IGEgc21hbGwgdHJhaW5pbmcgc3RlcCB3aG9zZSBncmFkaWVudHMgaGF2ZSB0byBhZ3JlZSB3aXRoIHRoZSBDUFUncy5cIl0sXG4gIHByZXBhcmUoKSB7XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCB9KSA9PiB7XG4gICAgICBjb25zdCBmb3VuZCA9IGF3YWl0IG9wZXJhdGlvbnMuZGV2aWNlcygpO1xuICAgICAgZm9yIChjb25zdCBkZXZpY2Ugb2YgZm91bmQpIG91dHB1dC5ldmVudChcImRldmljZVwiLCBkZXZpY2UpO1xuICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHsgZGV2aWNlczogZm91bmQubGVuZ3RoLCB1c2FibGU6IGZvdW5kLmZpbHRlcigoZGV2aWNlKSA9PiBkZXZpY2UudXNhYmxlKS5sZW5ndGggfSk7XG4gICAgICBvdXRwdXQudGV4dChcbiAgICAgICAgdGFibGUoW1wiZGV2aWNlXCIsIFwibmFtZVwiLCBcInVzYWJsZVwiLCBcImVycm9yXCIsIFwibm9kZXNcIiwgXCJyZWFzb25cIl0sIGZvdW5kLm1hcChyb3cpLCBbXG4gICAgICAgICAgXCJsZWZ0XCIsXG4gICAgICAgICAgXCJsZWZ0XCIsXG4gICAgICAgICAgXCJsZWZ0XCIsXG4gICAgICAgICAgXCJyaWdodFwiLFxuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICAgIFwibGVmdFwiLFxuICAgICAgICBdKSxcbiAgICAgICk7XG4gICAgfTtcbiAgfSxcbn0pO1xuXG5mdW5jdGlvbiByb3coZGV2aWNlOiBEZXZpY2VFdmVudCk6IHN0cmluZ1tdIHtcbiAgY29uc3QgcGxhY2VtZW50ID0gT2JqZWN0LmVudHJpZXMoZGV2aWNlLnBsYWNlbWVudCA/PyB7fSkubWFwKChbcHJvdmlkZXIsIG5vZGVzXSkgPT4gYCR7cHJvdmlkZXJ9ICR7bm9kZXN9YCk7XG4gIHJldHVybiBbXG4gICAgZGV2aWNlLmRldmljZSxcbiAgICBkZXZpY2UubmFtZSxcbiAgICBkZXZpY2UudXNhYmxlID8gXCJ5ZXNcIiA6IFwibm9cIixcbiAgICBkZXZpY2Uuc2VsZlRlc3QgPT09IHVuZGVmaW5lZCA/IFwiXCIgOiBkZXZpY2Uuc2VsZlRlc3QubWF4UmVsYXRpdmVFcnJvci50b0V4cG9uZW50aWFsKDEpLFxuICAgIHBsYWNlbWVudC5qb2luKFwiLCBcIiksXG4gICAgZGV2aWNlLnJlYXNvbixcbiAgXTtcbn1cbiIsICJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgbmVlZCwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5pbXBvcnQgeyB2ZXJkaWN0VGV4dCB9IGZyb20gXCIuLi92ZXJkaWN0XCI7XG5cbmV4cG9ydCBjb25zdCBldmFsdWF0ZSA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIkNvbXBhcmUgYW4gYWRhcHRlciB3aXRoIGl0cyBiYXNlIG9uIGEgd29ya3NwYWNlJ3MgaGVsZC1vdXQgZmlsZXNcIixcbiAgcG9zaXRpb25hbDogXCJXT1JLU1BBQ0VcIixcbiAgb3B0aW9uczogW1wiYmFzZVwiLCBcImFkYXB0ZXJcIiwgXCJkZXZpY2VcIiwgXCJwcmVjaXNpb25cIiwgXCJ0aHJlYWRzXCIsIFwic2VlZFwiXSxcbiAgaW50ZXJydXB0aWJsZTogdHJ1ZSxcbiAgbm90ZXM6IFtcIiAgYXR0dW5lIGV2YWx1YXRlIC4gLS1hZGFwdGVyIERJUlwiXSxcbiAgcHJlcGFyZSh3b3Jrc3BhY2UsIHZhbHVlcykge1xuICAgIGNvbnN0IGZvbGRlciA9IG5lZWQod29ya3NwYWNlLCBcIldPUktTUEFDRVwiLCBcIlVzYWdlOiBhdHR1bmUgZXZhbHVhdGUgV09SS1NQQUNFXCIpO1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQsIGlvLCBzaWduYWwgfSkgPT4ge1xuICAgICAgY29uc3QgcmVxdWVzdCA9IHtcbiAgICAgICAgd29ya3NwYWNlOiByZXNvbHZlKGlvLmN3ZCwgZm9sZGVyKSxcbiAgICAgICAgLi4uZGVmaW5lZCh7XG4gICAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgICAgYWRhcHRlcjogdmFsdWVzLmFkYXB0ZXIgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHJlc29sdmUoaW8uY3dkLCB2YWx1ZXMuYWRhcHRlciksXG4gICAgICAgICAgZGV2aWNlOiB2YWx1ZXMuZGV2aWNlLFxuICAgICAgICAgIHByZWNpc2lvbjogdmFsdWVzLnByZWNpc2lvbixcbiAgICAgICAgICB0aHJlYWRzOiB2YWx1ZXMudGhyZWFkcyxcbiAgICAgICAgICBzZWVkOiB2YWx1ZXMuc2VlZCxcbiAgICAgICAgfSksXG4gICAgICB9O1xuICAgICAgY29uc3Qgb25Qcm9ncmVzcyA9IChkb25lOiBudW1iZXIsIHRvdGFsOiBudW1iZXIpID0+IHtcbiAgICAgICAgaWYgKGlvLnRlcm1pbmFsICYmICFvdXRwdXQuanNvbikgaW8ub3V0KGBcXHJcXHgxYlsySyR7ZG9uZSA8IHRvdGFsID8gYGV2YWx1YXRpbmcgJHtkb25lfS8ke3RvdGFsfWAgOiBcIlwifWApO1xuICAgICAgfTtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IG9wZXJhdGlvbnMuZXZhbHVhdGUocmVxdWVzdCwgeyBzaWduYWwsIG9uUHJvZ3Jlc3MsIGxvZzogb3V0cHV0LmxvZyB9KTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICAgICAgb3V0cHV0LnRleHQoYCR7dmVyZGljdFRleHQocmVzdWx0KX1cXG5gKTtcbiAgICB9O1xuICB9LFxufSk7XG4iLCAiaW1wb3J0IHR5cGUgeyBFdmFsdWF0ZVJlc3VsdCwgTWV0cmljcyB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgdGFibGUgfSBmcm9tIFwiLi9vdXRwdXRcIjtcblxuLyoqIEJhc2UgYW5kIHR1bmVkIHNpZGUgYnkgc2lkZSwgdGhlbiBpbiBvbmUgc2VudGVuY2Ugd2hldGhlciB0aGUgZGlmZmVyZW5jZSBtZWFucyBhbnl0aGluZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2ZXJkaWN0VGV4dCh2ZXJkaWN0OiBFdmFsdWF0ZVJlc3VsdCk6IHN0cmluZyB7XG4gIGNvbnN0IHsgYmFzZSwgdHVuZWQsIGRpZmZlcmVuY2UsIGJldHRlciB9ID0gdmVyZGljdDtcbiAgY29uc3Qgcm93ID0gKG5hbWU6IHN0cmluZywgcmVhZDogKG1ldHJpY3M6IE1ldHJpY3MpID0+IG51bWJlciwgZGlnaXRzOiBudW1iZXIsIHNjYWxlOiBudW1iZXIsIHVuaXQ6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IHNob3duID0gW2Jhc2UsIHR1bmVkXS5tYXAoKG1ldHJpY3MpID0+IGAkeyhzY2FsZSAqIHJlYWQobWV0cmljcykpLnRvRml4ZWQoZGlnaXRzKX0ke3VuaXR9YCk7XG4gICAgcmV0dXJuIFtuYW1lLCAuLi5zaG93bl07XG4gIH07XG4gIGNvbnN0IHJvd3MgPSBbXG4gICAgcm93KFwibmF0cyBwZXIgdG9rZW5cIiwgKG1ldHJpY3MpID0+IG1ldHJpY3MubmF0c1BlclRva2VuLCAzLCAxLCBcIlwiKSxcbiAgICByb3coXCJuYXRzIHBlciBieXRlXCIsIChtZXRyaWNzKSA9PiBtZXRyaWNzLm5hdHNQZXJCeXRlLCAzLCAxLCBcIlwiKSxcbiAgICByb3coXCJsaW5lIGV4YWN0IG1hdGNoXCIsIChtZXRyaWNzKSA9PiBtZXRyaWNzLmxpbmVFeGFjdE1hdGNoLCAxLCAxMDAsIFwiICVcIiksXG4gICAgcm93KFwic3BhbiBleGFjdCBtYXRjaFwiLCAobWV0cmljcykgPT4gbWV0cmljcy5zcGFuRXhhY3RNYXRjaCwgMSwgMTAwLCBcIiAlXCIpLFxuICAgIHJvdyhcImVkaXQgc2ltaWxhcml0eVwiLCAobWV0cmljcykgPT4gbWV0cmljcy5lZGl0U2ltaWxhcml0eSwgMSwgMTAwLCBcIiAlXCIpLFxuICAgIHJvdyhcImlkZW50aWZpZXIgRjFcIiwgKG1ldHJpY3MpID0+IG1ldHJpY3MuaWRlbnRpZmllckYxLCAxLCAxMDAsIFwiICVcIiksXG4gIF07XG4gIGNvbnN0IGludGVydmFsID0gYCR7c2lnbmVkKGRpZmZlcmVuY2UudmFsdWUpfSBuYXRzIHBlciB0b2tlbiwgOTUgJSBiZXR3ZWVuICR7c2lnbmVkKGRpZmZlcmVuY2UubG93OTUpfSBhbmQgJHtzaWduZWQoZGlmZmVyZW5jZS5oaWdoOTUpfWA7XG4gIGNvbnN0IHNlbnRlbmNlID0gYmV0dGVyXG4gICAgPyBgQmV0dGVyIHRoYW4gdGhlIGJhc2Ugb24gaGVsZC1vdXQgZmlsZXM6ICR7aW50ZXJ2YWx9LmBcbiAgICA6IGBOb3Qgc2hvd24gdG8gYmUgYmV0dGVyIHRoYW4gdGhlIGJhc2Ugb24gaGVsZC1vdXQgZmlsZXM6ICR7aW50ZXJ2YWx9LmA7XG4gIHJldHVybiB0YWJsZShbXCJoZWxkLW91dCBmaWxlc1wiLCBcImJhc2VcIiwgXCJ0dW5lZFwiXSwgcm93cywgW1wibGVmdFwiLCBcInJpZ2h0XCIsIFwicmlnaHRcIl0pICsgc2VudGVuY2U7XG59XG5cbmZ1bmN0aW9uIHNpZ25lZCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3ZhbHVlID4gMCA/IFwiK1wiIDogdmFsdWUgPCAwID8gXCJcdTIyMTJcIiA6IFwiXCJ9JHtNYXRoLmFicyh2YWx1ZSkudG9GaXhlZCgzKX1gO1xufVxuIiwgImltcG9ydCB7IHJlc29sdmUgfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBkZWZpbmVkLCBuZWVkLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IGdyYWRpZW50cyA9IHZlcmIoe1xuICBzdW1tYXJ5OiBcIldyaXRlIHRoZSBncmFkaWVudHMgb2YgYW4gZXhhbXBsZXMgZmlsZSwgYmVmb3JlIGNsaXBwaW5nXCIsXG4gIHBvc2l0aW9uYWw6IG51bGwsXG4gIG9wdGlvbnM6IFtcImJhc2VcIiwgXCJhZGFwdGVyXCIsIFwibWV0aG9kXCIsIFwiZXhhbXBsZXNcIiwgXCJvdXRcIiwgXCJyYW5rXCIsIFwiYWxwaGFcIiwgXCJ0YXJnZXRzXCIsIFwic2VlZFwiLCBcImRldmljZVwiLCBcInByZWNpc2lvblwiXSxcbiAgaW50ZXJydXB0aWJsZTogZmFsc2UsXG4gIG5vdGVzOiBbXG4gICAgXCJUaGUgb3V0cHV0IGlzIGEgc2FmZXRlbnNvcnMgZmlsZTogb25lIHRlbnNvciBwZXIgTG9SQSBtYXRyaXggdW5kZXIgaXRzIFBFRlQga2V5OyB3aXRoIC0tbWV0aG9kIGZ1bGwgb25lIHBlciB3ZWlnaHQuXCIsXG4gICAgXCJXaXRob3V0IC0tYWRhcHRlcjogYSBmcmVzaCBhZGFwdGVyIG9mIC0tcmFuaywgLS1hbHBoYSwgLS10YXJnZXRzIGFuZCAtLXNlZWQuXCIsXG4gICAgXCJcIixcbiAgICBcIiAgYXR0dW5lIGdyYWRpZW50cyAtLWFkYXB0ZXIgRElSIC0tZXhhbXBsZXMgZXhhbXBsZXMuanNvbmwgLS1vdXQgZ3JhZGllbnRzLnNhZmV0ZW5zb3JzXCIsXG4gIF0sXG4gIHByZXBhcmUoXywgdmFsdWVzKSB7XG4gICAgY29uc3QgaGludCA9IFwiVXNhZ2U6IGF0dHVuZSBncmFkaWVudHMgLS1leGFtcGxlcyBGSUxFIC0tb3V0IEZJTEUgW09QVElPTlNdXCI7XG4gICAgY29uc3QgZXhhbXBsZXMgPSBuZWVkKHZhbHVlcy5leGFtcGxlcywgXCJhdHR1bmUgZ3JhZGllbnRzOiAtLWV4YW1wbGVzXCIsIGhpbnQpO1xuICAgIGNvbnN0IG91dCA9IG5lZWQodmFsdWVzLm91dCwgXCJhdHR1bmUgZ3JhZGllbnRzOiAtLW91dFwiLCBoaW50KTtcbiAgICByZXR1cm4gYXN5bmMgKHsgb3BlcmF0aW9ucywgb3V0cHV0LCBpbyB9KSA9PiB7XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zLmdyYWRpZW50cyh7XG4gICAgICAgIGV4YW1wbGVzOiByZXNvbHZlKGlvLmN3ZCwgZXhhbXBsZXMpLFxuICAgICAgICBvdXQ6IHJlc29sdmUoaW8uY3dkLCBvdXQpLFxuICAgICAgICAuLi5kZWZpbmVkKHtcbiAgICAgICAgICBiYXNlOiB2YWx1ZXMuYmFzZSxcbiAgICAgICAgICBhZGFwdGVyOiB2YWx1ZXMuYWRhcHRlciA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcmVzb2x2ZShpby5jd2QsIHZhbHVlcy5hZGFwdGVyKSxcbiAgICAgICAgICBtZXRob2Q6IHZhbHVlcy5tZXRob2QsXG4gICAgICAgICAgcmFuazogdmFsdWVzLnJhbmssXG4gICAgICAgICAgYWxwaGE6IHZhbHVlcy5hbHBoYSxcbiAgICAgICAgICB0YXJnZXRzOiB2YWx1ZXMudGFyZ2V0cyxcbiAgICAgICAgICBzZWVkOiB2YWx1ZXMuc2VlZCxcbiAgICAgICAgICBkZXZpY2U6IHZhbHVlcy5kZXZpY2UsXG4gICAgICAgICAgcHJlY2lzaW9uOiB2YWx1ZXMucHJlY2lzaW9uLFxuICAgICAgICB9KSxcbiAgICAgIH0pO1xuICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gICAgICBvdXRwdXQudGV4dChgbG9zcyAke3Jlc3VsdC5sb3NzLnRvRml4ZWQoNil9LCBncmFkaWVudCBub3JtICR7cmVzdWx0LmdyYWROb3JtLnRvRml4ZWQoNil9LCB3cml0dGVuIHRvICR7b3V0fVxcbmApO1xuICAgIH07XG4gIH0sXG59KTtcbiIsICJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgdGFibGUgfSBmcm9tIFwiLi4vb3V0cHV0XCI7XG5pbXBvcnQgeyBkZWZpbmVkLCBuZWVkLCB1c2FnZSwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCBsb2dpdHMgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJQcmludCB0aGUgbG9naXRzIHRoYXQgZm9sbG93IGEgbGlzdCBvZiB0b2tlbnNcIixcbiAgcG9zaXRpb25hbDogbnVsbCxcbiAgb3B0aW9uczogW1wiYmFzZVwiLCBcImFkYXB0ZXJcIiwgXCJtZXJnZWRcIiwgXCJzdHJlbmd0aFwiLCBcInRva2Vuc1wiLCBcImRldmljZVwiLCBcInByZWNpc2lvblwiXSxcbiAgaW50ZXJydXB0aWJsZTogZmFsc2UsXG4gIG5vdGVzOiBbXCIgIGF0dHVuZSBsb2dpdHMgLS10b2tlbnMgMSwyLDMgLS1qc29uXCIsIFwiV2l0aG91dCAtLWpzb246IHRoZSB0ZW4gbW9zdCBsaWtlbHkgbmV4dCB0b2tlbnMuXCJdLFxuICBwcmVwYXJlKF8sIHZhbHVlcykge1xuICAgIGNvbnN0IHRva2VucyA9IG5lZWQodmFsdWVzLnRva2VucywgXCJhdHR1bmUgbG9naXRzOiAtLXRva2Vuc1wiLCBcIlVzYWdlOiBhdHR1bmUgbG9naXRzIC0tdG9rZW5zIDEsMiwzIFtPUFRJT05TXVwiKTtcbiAgICBpZiAodmFsdWVzLm1lcmdlZCAmJiB2YWx1ZXMuYWRhcHRlciA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyB1c2FnZShcImF0dHVuZSBsb2dpdHM6IC0tbWVyZ2VkIG5lZWRzIC0tYWRhcHRlclwiLCBcIkdpdmUgLS1hZGFwdGVyIERJUiwgb3IgbGVhdmUgLS1tZXJnZWQgb3V0LlwiKTtcbiAgICB9XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCwgaW8gfSkgPT4ge1xuICAgICAgY29uc3QgcmVxdWVzdCA9IHtcbiAgICAgICAgdG9rZW5zLFxuICAgICAgICAuLi5kZWZpbmVkKHtcbiAgICAgICAgICBiYXNlOiB2YWx1ZXMuYmFzZSxcbiAgICAgICAgICBhZGFwdGVyOiB2YWx1ZXMuYWRhcHRlciA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogcmVzb2x2ZShpby5jd2QsIHZhbHVlcy5hZGFwdGVyKSxcbiAgICAgICAgICBtZXJnZWQ6IHZhbHVlcy5tZXJnZWQsXG4gICAgICAgICAgc3RyZW5ndGg6IHZhbHVlcy5zdHJlbmd0aCxcbiAgICAgICAgICBkZXZpY2U6IHZhbHVlcy5kZXZpY2UsXG4gICAgICAgICAgcHJlY2lzaW9uOiB2YWx1ZXMucHJlY2lzaW9uLFxuICAgICAgICB9KSxcbiAgICAgIH07XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zLmxvZ2l0cyhyZXF1ZXN0KTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICAgICAgY29uc3QgYmVzdCA9IHJlc3VsdC5sb2dpdHNcbiAgICAgICAgLm1hcCgobG9naXQsIHRva2VuKSA9PiAoeyB0b2tlbiwgbG9naXQgfSkpXG4gICAgICAgIC5zb3J0KChhLCBiKSA9PiBiLmxvZ2l0IC0gYS5sb2dpdClcbiAgICAgICAgLnNsaWNlKDAsIDEwKVxuICAgICAgICAubWFwKCh7IHRva2VuLCBsb2dpdCB9KSA9PiBbU3RyaW5nKHRva2VuKSwgbG9naXQudG9GaXhlZCg0KV0pO1xuICAgICAgb3V0cHV0LnRleHQodGFibGUoW1widG9rZW5cIiwgXCJsb2dpdFwiXSwgYmVzdCwgW1wicmlnaHRcIiwgXCJyaWdodFwiXSkpO1xuICAgIH07XG4gIH0sXG59KTtcbiIsICJpbXBvcnQgeyBieXRlcywgZ3JvdXBlZCwgcGVyY2VudCwgdGFibGUgfSBmcm9tIFwiLi4vb3V0cHV0XCI7XG5pbXBvcnQgeyBkZWZpbmVkLCBuZWVkLCB2ZXJiIH0gZnJvbSBcIi4uL3ZlcmJcIjtcblxuZXhwb3J0IGNvbnN0IG1vZGVsc0xpc3QgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJMaXN0IHRoZSBtb2RlbHMgdGhhdCAtLWJhc2Uga25vd3MgYnkgbmFtZVwiLFxuICBwb3NpdGlvbmFsOiBudWxsLFxuICBvcHRpb25zOiBbXSxcbiAgaW50ZXJydXB0aWJsZTogZmFsc2UsXG4gIG5vdGVzOiBbXSxcbiAgcHJlcGFyZSgpIHtcbiAgICByZXR1cm4gYXN5bmMgKHsgb3BlcmF0aW9ucywgb3V0cHV0IH0pID0+IHtcbiAgICAgIGNvbnN0IG1vZGVscyA9IGF3YWl0IG9wZXJhdGlvbnMubW9kZWxzKCk7XG4gICAgICBmb3IgKGNvbnN0IG1vZGVsIG9mIG1vZGVscykgb3V0cHV0LmV2ZW50KFwibW9kZWxcIiwgbW9kZWwpO1xuICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHsgbW9kZWxzOiBtb2RlbHMubGVuZ3RoIH0pO1xuICAgICAgY29uc3Qgcm93cyA9IG1vZGVscy5tYXAoKHsgaWQsIGJ5dGVzOiBzaXplLCBwYXJhbWV0ZXJzLCBsaWNlbnNlLCBzb3VyY2UsIHBhdGggfSkgPT4ge1xuICAgICAgICBjb25zdCBjb3VudCA9IHBhcmFtZXRlcnMgPT09IG51bGwgPyBcIm5vdCBhIGtub3duIGZhbWlseVwiIDogZ3JvdXBlZChwYXJhbWV0ZXJzKTtcbiAgICAgICAgcmV0dXJuIFtpZCwgYnl0ZXMoc2l6ZSksIGNvdW50LCBsaWNlbnNlID8/IFwiXCIsIHNvdXJjZSwgcGF0aF07XG4gICAgICB9KTtcbiAgICAgIGNvbnN0IGNvbHVtbnMgPSBbXCJpZFwiLCBcInNpemVcIiwgXCJwYXJhbWV0ZXJzXCIsIFwibGljZW5jZVwiLCBcImZyb21cIiwgXCJwYXRoXCJdO1xuICAgICAgb3V0cHV0LnRleHQodGFibGUoY29sdW1ucywgcm93cywgW1wibGVmdFwiLCBcInJpZ2h0XCIsIFwicmlnaHRcIiwgXCJsZWZ0XCIsIFwibGVmdFwiLCBcImxlZnRcIl0pKTtcbiAgICB9O1xuICB9LFxufSk7XG5cbmNvbnN0IGlkSGludCA9IFwiR2l2ZSBhbiBpZCBhcyB0aGUgbW9kZWwncyBwYWdlIHNob3dzIGl0LCBmb3IgZXhhbXBsZSBRd2VuL1F3ZW4yLjUtQ29kZXItMC41Qi5cIjtcblxuZXhwb3J0IGNvbnN0IG1vZGVsc0Rvd25sb2FkID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiRG93bmxvYWQgYSBiYXNlIG1vZGVsIGZyb20gYSBodWIgaW50byB0aGUgc3RvcmVcIixcbiAgcG9zaXRpb25hbDogXCJJRFwiLFxuICBvcHRpb25zOiBbXCJyZXZpc2lvblwiXSxcbiAgaW50ZXJydXB0aWJsZTogdHJ1ZSxcbiAgbm90ZXM6IFtcbiAgICBcIkhGX0VORFBPSU5UIG5hbWVzIGFub3RoZXIgaHViLCBIRl9UT0tFTiBhIHRva2VuIGZvciBtb2RlbHMgdGhhdCBuZWVkIG9uZTsgSFRUUFNfUFJPWFkgYW5kIE5PX1BST1hZIGFyZSBoZWVkZWQuXCIsXG4gICAgXCJBbiBpbnRlcnJ1cHRlZCBkb3dubG9hZCBnb2VzIG9uIHdoZXJlIGl0IHN0b3BwZWQuIEhGX0hVQl9PRkZMSU5FPTEgdXNlcyBvbmx5IHdoYXQgaXMgb24gdGhpcyBjb21wdXRlci5cIixcbiAgXSxcbiAgcHJlcGFyZShwb3NpdGlvbmFsLCB7IHJldmlzaW9uIH0pIHtcbiAgICBjb25zdCBpZCA9IG5lZWQocG9zaXRpb25hbCwgXCJ0aGUgbW9kZWwncyBJRFwiLCBpZEhpbnQpO1xuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBpbywgb3V0cHV0LCBzaWduYWwgfSkgPT4ge1xuICAgICAgbGV0IGJhciA9IGZhbHNlO1xuICAgICAgY29uc3QgcmVzdWx0ID0gYXdhaXQgb3BlcmF0aW9uc1xuICAgICAgICAuZG93bmxvYWRNb2RlbChcbiAgICAgICAgICB7IGlkLCAuLi5kZWZpbmVkKHsgcmV2aXNpb24gfSkgfSxcbiAgICAgICAgICB7XG4gICAgICAgICAgICBzaWduYWwsXG4gICAgICAgICAgICBvbkV2ZW50KGV2ZW50KSB7XG4gICAgICAgICAgICAgIGNvbnN0IHsgZXZlbnQ6IG5hbWUsIC4uLmZpZWxkcyB9ID0gZXZlbnQ7XG4gICAgICAgICAgICAgIG91dHB1dC5ldmVudChuYW1lLCBmaWVsZHMpO1xuICAgICAgICAgICAgICBpZiAoIWlvLnRlcm1pbmFsIHx8IG91dHB1dC5qc29uKSByZXR1cm47XG4gICAgICAgICAgICAgIGJhciA9IHRydWU7XG4gICAgICAgICAgICAgIGNvbnN0IGRvbmUgPSBwZXJjZW50KE1hdGguZmxvb3IoKDEwMCAqIGV2ZW50LmRvbmVCeXRlcykgLyBNYXRoLm1heCgxLCBldmVudC50b3RhbEJ5dGVzKSkpO1xuICAgICAgICAgICAgICBjb25zdCBsaW5lID0gYCR7ZG9uZX0gb2YgJHtieXRlcyhldmVudC50b3RhbEJ5dGVzKX0gICR7ZXZlbnQuZmlsZX1gO1xuICAgICAgICAgICAgICBvdXRwdXQudGV4dChgXFxyXFx4MWJbMkske2xpbmUuc2xpY2UoMCwgaW8uY29sdW1ucygpIC0gMSl9YCk7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgIH0sXG4gICAgICAgIClcbiAgICAgICAgLmZpbmFsbHkoKCkgPT4ge1xuICAgICAgICAgIGlmIChiYXIpIG91dHB1dC50ZXh0KFwiXFxuXCIpO1xuICAgICAgICB9KTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICAgICAgb3V0cHV0LnRleHQoYCR7cmVzdWx0LmlkfTogJHtncm91cGVkKHJlc3VsdC5wYXJhbWV0ZXJzKX0gcGFyYW1ldGVycywgaW4gJHtyZXN1bHQucGF0aH1cXG5gKTtcbiAgICB9O1xuICB9LFxufSk7XG5cbmV4cG9ydCBjb25zdCBtb2RlbHNSZW1vdmUgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJSZW1vdmUgYSBkb3dubG9hZGVkIG1vZGVsIGZyb20gdGhlIHN0b3JlXCIsXG4gIHBvc2l0aW9uYWw6IFwiSURcIixcbiAgb3B0aW9uczogW10sXG4gIGludGVycnVwdGlibGU6IGZhbHNlLFxuICBub3RlczogW10sXG4gIHByZXBhcmUocG9zaXRpb25hbCkge1xuICAgIGNvbnN0IGlkID0gbmVlZChwb3NpdGlvbmFsLCBcInRoZSBtb2RlbCdzIElEXCIsIGlkSGludCk7XG4gICAgcmV0dXJuIGFzeW5jICh7IG9wZXJhdGlvbnMsIG91dHB1dCB9KSA9PiB7XG4gICAgICBjb25zdCByZXN1bHQgPSBhd2FpdCBvcGVyYXRpb25zLnJlbW92ZU1vZGVsKGlkKTtcbiAgICAgIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICAgICAgb3V0cHV0LnRleHQoYHJlbW92ZWQgJHtyZXN1bHQucmVtb3ZlZH1cXG5gKTtcbiAgICB9O1xuICB9LFxufSk7XG4iLCAiaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGdyb3VwZWQsIHBlcmNlbnQsIHRhYmxlIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgZGVmaW5lZCwgdXNhZ2UsIHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuXG5leHBvcnQgY29uc3QgcGFyYW1zID0gdmVyYih7XG4gIHN1bW1hcnk6IFwiQ291bnQgdGhlIHBhcmFtZXRlcnMgdGhhdCBhbiBhZGFwdGVyIHdvdWxkIHRyYWluXCIsXG4gIHBvc2l0aW9uYWw6IG51bGwsXG4gIG9wdGlvbnM6IFtcImJhc2VcIiwgXCJjb25maWdcIiwgXCJyYW5rXCIsIFwidGFyZ2V0c1wiXSxcbiAgaW50ZXJydXB0aWJsZTogZmFsc2UsXG4gIG5vdGVzOiBbXCIgIGF0dHVuZSBwYXJhbXMgLS1jb25maWcgY29uZmlnLmpzb24gLS1yYW5rIDggLS10YXJnZXRzIHFfcHJvaix2X3Byb2pcIl0sXG4gIHByZXBhcmUoXywgdmFsdWVzKSB7XG4gICAgaWYgKHZhbHVlcy5iYXNlICE9PSB1bmRlZmluZWQgJiYgdmFsdWVzLmNvbmZpZyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyB1c2FnZShcbiAgICAgICAgYGF0dHVuZSBwYXJhbXM6IC0tYmFzZSAke3ZhbHVlcy5iYXNlfSBhbmQgLS1jb25maWcgJHt2YWx1ZXMuY29uZmlnfSBleGNsdWRlIGVhY2ggb3RoZXJgLFxuICAgICAgICBcIkdpdmUgZWl0aGVyIC0tYmFzZSBvciAtLWNvbmZpZy5cIixcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBhc3luYyAoeyBvcGVyYXRpb25zLCBvdXRwdXQsIGlvIH0pID0+IHtcbiAgICAgIGNvbnN0IGNvbmZpZyA9IHZhbHVlcy5jb25maWcgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHJlc29sdmUoaW8uY3dkLCB2YWx1ZXMuY29uZmlnKTtcbiAgICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IG9wZXJhdGlvbnMucGFyYW1zKHtcbiAgICAgICAgLi4uZGVmaW5lZCh7IGJhc2U6IHZhbHVlcy5iYXNlLCBjb25maWcgfSksXG4gICAgICAgIHJhbms6IHZhbHVlcy5yYW5rID8/IDE2LFxuICAgICAgICB0YXJnZXRzOiB2YWx1ZXMudGFyZ2V0cyA/PyBcImFsbC1saW5lYXJcIixcbiAgICAgIH0pO1xuICAgICAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG4gICAgICBjb25zdCByb3dzID0gcmVzdWx0LnBlck1hdHJpeC5tYXAoKHsgbmFtZSwgc2hhcGUsIHJhbmssIHRyYWluYWJsZSB9KSA9PiBbXG4gICAgICAgIG5hbWUsXG4gICAgICAgIHNoYXBlLmpvaW4oXCIgXHUwMEQ3IFwiKSxcbiAgICAgICAgU3RyaW5nKHJhbmspLFxuICAgICAgICBncm91cGVkKHRyYWluYWJsZSksXG4gICAgICBdKTtcbiAgICAgIG91dHB1dC50ZXh0KHRhYmxlKFtcIm1hdHJpeFwiLCBcInNoYXBlXCIsIFwicmFua1wiLCBcInRyYWluYWJsZVwiXSwgcm93cywgW1wibGVmdFwiLCBcInJpZ2h0XCIsIFwicmlnaHRcIiwgXCJyaWdodFwiXSkpO1xuICAgICAgb3V0cHV0LnRleHQoXG4gICAgICAgIGBcXG4ke2dyb3VwZWQocmVzdWx0LnRyYWluYWJsZSl9IG9mICR7Z3JvdXBlZChyZXN1bHQudG90YWwpfSBwYXJhbWV0ZXJzLCAke3BlcmNlbnQocmVzdWx0LnBlcmNlbnQpfVxcbmAsXG4gICAgICApO1xuICAgIH07XG4gIH0sXG59KTtcbiIsICJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHR5cGUgeyBGaWxlRXZlbnQsIFJldmlld1Jlc3VsdCB9IGZyb20gXCIuLi8uLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgY291bnRTa2lwcGVkLCB0eXBlIFJldmlld2VkRmlsZSB9IGZyb20gXCIuLi8uLi93b3Jrc3BhY2UvcmV2aWV3XCI7XG5pbXBvcnQgeyBjb3VudGVkLCBncm91cGVkLCB0YWJsZSB9IGZyb20gXCIuLi9vdXRwdXRcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgZGVmaW5lZCwgbmVlZCwgdmVyYiB9IGZyb20gXCIuLi92ZXJiXCI7XG5cbmV4cG9ydCBjb25zdCByZXZpZXcgPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJTaG93IHdoaWNoIGZpbGVzIG9mIGEgd29ya3NwYWNlIHdvdWxkIGJlIHRyYWluZWQgb24sIGFuZCB3aHlcIixcbiAgcG9zaXRpb25hbDogXCJXT1JLU1BBQ0VcIixcbiAgb3B0aW9uczogW1wiYmFzZVwiLCBcInNlZWRcIl0sXG4gIGludGVycnVwdGlibGU6IHRydWUsXG4gIG5vdGVzOiBbXCJOb3RoaW5nIGlzIHdyaXR0ZW4uIC0tYmFzZSBzYXlzIHdob3NlIHRva2VuaXplciBjb3VudHMgdGhlIHRva2VuczsgLS1zZWVkIGFzIGluIHRyYWluLCBmb3IgdGhlIHNhbWUgc3BsaXQuXCJdLFxuICBwcmVwYXJlKHdvcmtzcGFjZSwgdmFsdWVzKSB7XG4gICAgY29uc3QgZm9sZGVyID0gbmVlZCh3b3Jrc3BhY2UsIFwiV09SS1NQQUNFXCIsIFwiVXNhZ2U6IGF0dHVuZSByZXZpZXcgV09SS1NQQUNFXCIpO1xuICAgIHJldHVybiBhc3luYyAoY29udGV4dCkgPT4ge1xuICAgICAgY29uc3QgcmVxdWVzdCA9IHtcbiAgICAgICAgd29ya3NwYWNlOiByZXNvbHZlKGNvbnRleHQuaW8uY3dkLCBmb2xkZXIpLFxuICAgICAgICAuLi5kZWZpbmVkKHsgYmFzZTogdmFsdWVzLmJhc2UsIHNlZWQ6IHZhbHVlcy5zZWVkIH0pLFxuICAgICAgfTtcbiAgICAgIGNvbnN0IHsgZmlsZXMgfSA9IGF3YWl0IGNvbnRleHQub3BlcmF0aW9ucy5yZXZpZXcocmVxdWVzdCwgY29udGV4dC5zaWduYWwpO1xuICAgICAgc2hvdyhmaWxlcywgY29udGV4dCk7XG4gICAgfTtcbiAgfSxcbn0pO1xuXG5mdW5jdGlvbiBzaG93KGZpbGVzOiByZWFkb25seSBSZXZpZXdlZEZpbGVbXSwgeyBvdXRwdXQgfTogQ29udGV4dCk6IHZvaWQge1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgZmlsZXMpIG91dHB1dC5ldmVudChcImZpbGVcIiwgZmlsZUV2ZW50KGZpbGUpKTtcbiAgY29uc3QgcmVzdWx0ID0gdG90YWxzKGZpbGVzKTtcbiAgb3V0cHV0LmV2ZW50KFwicmVzdWx0XCIsIHJlc3VsdCk7XG5cbiAgY29uc3Qgcm93cyA9IGZpbGVzLm1hcCgoZmlsZSkgPT4gW1xuICAgIGZpbGUucGF0aCxcbiAgICBmaWxlLnVzZWQgPyAoZmlsZS5zcGxpdCA9PT0gXCJoZWxkT3V0XCIgPyBcImhlbGQgb3V0XCIgOiBcInRyYWluXCIpIDogXCJsZWZ0IG91dFwiLFxuICAgIGZpbGUudXNlZCA/IGdyb3VwZWQoZmlsZS50b2tlbnMubGVuZ3RoKSA6IFwiXCIsXG4gICAgZmlsZS5zZWNyZXRzLmxlbmd0aCA9PT0gMFxuICAgICAgPyBmaWxlLnJlYXNvblxuICAgICAgOiBgJHtmaWxlLnJlYXNvbn0gKCR7ZmlsZS5zZWNyZXRzLm1hcCgoeyBraW5kLCBsaW5lIH0pID0+IGAke2tpbmR9IGluIGxpbmUgJHtsaW5lfWApLmpvaW4oXCIsIFwiKX0pYCxcbiAgXSk7XG4gIG91dHB1dC50ZXh0KHRhYmxlKFtcImZpbGVcIiwgXCJ1c2VcIiwgXCJ0b2tlbnNcIiwgXCJyZWFzb25cIl0sIHJvd3MsIFtcImxlZnRcIiwgXCJsZWZ0XCIsIFwicmlnaHRcIiwgXCJsZWZ0XCJdKSk7XG4gIG91dHB1dC50ZXh0KFxuICAgIGBcXG4ke2dyb3VwZWQocmVzdWx0LnVzZWQpfSBvZiAke2NvdW50ZWQocmVzdWx0LmZpbGVzLCBcImZpbGVcIil9LCAke2NvdW50ZWQocmVzdWx0LnRva2VucywgXCJ0b2tlblwiKX07IGAgK1xuICAgICAgYCR7Y291bnRlZChyZXN1bHQudHJhaW4sIFwiZmlsZVwiKX0gdG8gdHJhaW4gb24sICR7Z3JvdXBlZChyZXN1bHQuaGVsZE91dCl9IGhlbGQgb3V0XFxuYCxcbiAgKTtcbn1cblxuZnVuY3Rpb24gZmlsZUV2ZW50KGZpbGU6IFJldmlld2VkRmlsZSk6IEZpbGVFdmVudCB7XG4gIGNvbnN0IHsgcGF0aCwgdXNlZCwgcmVhc29uLCB0b2tlbnMsIHNwbGl0LCBzZWNyZXRzLCBkdXBsaWNhdGVPZiB9ID0gZmlsZTtcbiAgcmV0dXJuIHsgZXZlbnQ6IFwiZmlsZVwiLCBwYXRoLCB1c2VkLCByZWFzb24sIHRva2VuczogdG9rZW5zLmxlbmd0aCwgc3BsaXQsIHNlY3JldHMsIGR1cGxpY2F0ZU9mIH07XG59XG5cbi8qKiBgdHJhaW5gIGFuZCBgaGVsZE91dGAgY291bnQgZmlsZXMsIGB0b2tlbnNgIHRoZSB0b2tlbnMgb2YgdGhlIHVzZWQgb25lcy4gKi9cbmZ1bmN0aW9uIHRvdGFscyhmaWxlczogcmVhZG9ubHkgUmV2aWV3ZWRGaWxlW10pOiBSZXZpZXdSZXN1bHQge1xuICByZXR1cm4ge1xuICAgIGZpbGVzOiBmaWxlcy5sZW5ndGgsXG4gICAgdXNlZDogZmlsZXMuZmlsdGVyKChmaWxlKSA9PiBmaWxlLnVzZWQpLmxlbmd0aCxcbiAgICBza2lwcGVkOiBjb3VudFNraXBwZWQoZmlsZXMpLFxuICAgIHRva2VuczogZmlsZXMucmVkdWNlKChzdW0sIGZpbGUpID0+IHN1bSArIGZpbGUudG9rZW5zLmxlbmd0aCwgMCksXG4gICAgdHJhaW46IGZpbGVzLmZpbHRlcigoZmlsZSkgPT4gZmlsZS5zcGxpdCA9PT0gXCJ0cmFpblwiKS5sZW5ndGgsXG4gICAgaGVsZE91dDogZmlsZXMuZmlsdGVyKChmaWxlKSA9PiBmaWxlLnNwbGl0ID09PSBcImhlbGRPdXRcIikubGVuZ3RoLFxuICB9O1xufVxuIiwgIi8qKiBXaGF0IGEgZmlsZSdzIGJ5dGVzIGFyZTogdGV4dCB0aGF0IHNvbWVib2R5IHdyb3RlLCBvciBzb21ldGhpbmcgdGhhdCB0ZWFjaGVzIG5vdGhpbmcgYWJvdXQgaXQuICovXG5cbi8qKiBMYXJnZXIgZmlsZXMgYXJlIGRhdGEgaW4gcHJhY3RpY2UsIGFuZCB3b3VsZCBjcm93ZCBvdXQgdGhlIHJlc3Qgb2YgdGhlIHdvcmtzcGFjZS4gKi9cbmV4cG9ydCBjb25zdCBodWdlQnl0ZXMgPSAxIDw8IDIwO1xuXG4vKipcbiAqIG51bGw6IGJpbmFyeSwgb3IgdGV4dCB0aGF0IGlzIG5vdCBVVEYtOC4gV2l0aG91dCBieXRlIG9yZGVyIG1hcmssIGFzIGVkaXRvcnMgc2hvdyBpdCwgYW5kIHdpdGggb25lIGtpbmQgb2YgbGluZSBlbmQsIGFzXG4gKiBjb21wbGV0aW9ucyBhcmUgYXNrZWQgZm9yOiBhbiBhZGFwdGVyIG9mIGZpbGVzIGZyb20gV2luZG93cyB3b3VsZCBub3Qga25vdyBpdHMgb3duIGNvZGUgb3RoZXJ3aXNlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVGV4dChieXRlczogVWludDhBcnJheSk6IHN0cmluZyB8IG51bGwge1xuICBpZiAoYnl0ZXMuaW5jbHVkZXMoMCkpIHJldHVybiBudWxsO1xuICB0cnkge1xuICAgIHJldHVybiBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGZhdGFsOiB0cnVlIH0pLmRlY29kZShieXRlcykucmVwbGFjZUFsbChcIlxcclxcblwiLCBcIlxcblwiKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIG51bGw7XG4gIH1cbn1cblxuLyoqIFdoeSBhIHRleHQgaXMgbGVmdCBvdXQgZm9yIHdoYXQgaXQgaG9sZHMsIG9yIG51bGwuICovXG5leHBvcnQgZnVuY3Rpb24gdGV4dFByb2JsZW0odGV4dDogc3RyaW5nLCBpc0RvY3VtZW50YXRpb246IGJvb2xlYW4pOiBzdHJpbmcgfCBudWxsIHtcbiAgaWYgKHRleHQudHJpbSgpID09PSBcIlwiKSByZXR1cm4gXCJlbXB0eSBmaWxlXCI7XG4gIGlmIChpc0dlbmVyYXRlZCh0ZXh0KSkgcmV0dXJuIFwiZ2VuZXJhdGVkIGZpbGVcIjtcbiAgLy8gUHJvc2UgaGFzIG9uZSBsaW5lIGEgcGFyYWdyYXBoLCBzbyBvbmx5IGNvZGUgaXMganVkZ2VkIGJ5IGl0cyBsaW5lcy5cbiAgcmV0dXJuICFpc0RvY3VtZW50YXRpb24gJiYgaXNNaW5pZmllZCh0ZXh0KSA/IFwibWluaWZpZWQgZmlsZSBvciBkYXRhIGluIGxvbmcgbGluZXNcIiA6IG51bGw7XG59XG5cbi8qKiBGb3IgZmlsZXMgd2hvc2UgbmFtZSBkb2VzIG5vdCB0ZWxsIHdoYXQgdGhleSBhcmUuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTY3JpcHQodGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiAvXiMhLipcXGIoc2h8YmFzaHx6c2h8ZmlzaHxweXRob258bm9kZXxkZW5vfGJ1bnxydWJ5fHBlcmx8cGhwfGx1YXxhd2t8dGNsc2h8UnNjcmlwdHxwd3NoKS8udGVzdCh0ZXh0KTtcbn1cblxuY29uc3QgaGVhZExlbmd0aCA9IDMwMDA7XG5cbi8qKiBBIGNvbW1lbnQgaW4gdGhlIGZpbGUncyBoZWFkIHNheXMgc28uIE9ubHkgY29tbWVudHMgY291bnQ6IGNvZGUgYWJvdXQgZ2VuZXJhdGVkIGNvZGUgaXMgbm90IGdlbmVyYXRlZC4gKi9cbmZ1bmN0aW9uIGlzR2VuZXJhdGVkKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBoZWFkID0gdGV4dC5zbGljZSgwLCBoZWFkTGVuZ3RoKTtcbiAgcmV0dXJuIGhlYWRcbiAgICAuc3BsaXQoXCJcXG5cIilcbiAgICAuc29tZSgobGluZSkgPT4gL15cXHMqKFxcL1xcL3wjfFxcLz9cXCp8PCEtLXwtLXw7fCV8XCJcIlwifCd8XFwoXFwqfFxcey0pLy50ZXN0KGxpbmUpICYmIG1hcmtlci50ZXN0KGxpbmUpKTtcbn1cblxuY29uc3QgbWFya2VyID0gbmV3IFJlZ0V4cChcbiAgW1xuICAgIC9AZ2VuZXJhdGVkXFxiLyxcbiAgICAvPGF1dG8tP2dlbmVyYXRlZC8sXG4gICAgL1xcYmdlbmVyYXRlZFxcYi4qXFxiZG8gbm90IChlZGl0fG1vZGlmeXxjaGFuZ2UpXFxiLyxcbiAgICAvXFxiZG8gbm90IChlZGl0fG1vZGlmeXxjaGFuZ2UpXFxiLipcXGJnZW5lcmF0ZWRcXGIvLFxuICAgIC9cXGIodGhpc3x0aGUpIChmaWxlfGNvZGV8Y2xhc3N8bW9kdWxlKVxcYi57MCw0MH1cXGIoaXN8d2FzfGhhcyBiZWVuKSAoYXV0byhtYXRpY2FsbHkpP1stIF0/KT9nZW5lcmF0ZWRcXGIvLFxuICAgIC9cXGIoYXV0b1stIF0/Z2VuZXJhdGVkfGF1dG9tYXRpY2FsbHkgZ2VuZXJhdGVkKSAoYnl8ZnJvbXx3aXRofGZpbGV8Y29kZSlcXGIvLFxuICAgIC9cXGJnZW5lcmF0ZWQgYnkgKHRoZSBwcm90b2NvbCBidWZmZXIgY29tcGlsZXJ8cHJvdG9jfHN3YWdnZXJ8b3BlbmFwaXx0aHJpZnR8YW50bHJ8ZmxleHxiaXNvbnxzd2lnfGN5dGhvbilcXGIvaSxcbiAgXVxuICAgIC5tYXAoKHBhdHRlcm4pID0+IHBhdHRlcm4uc291cmNlKVxuICAgIC5qb2luKFwifFwiKSxcbiAgXCJpXCIsXG4pO1xuXG5mdW5jdGlvbiBpc01pbmlmaWVkKHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBsaW5lcyA9IHRleHQuc3BsaXQoXCJcXG5cIikuZmlsdGVyKChsaW5lKSA9PiBsaW5lLnRyaW0oKSAhPT0gXCJcIik7XG4gIGNvbnN0IG1lYW4gPSBsaW5lcy5yZWR1Y2UoKHN1bSwgbGluZSkgPT4gc3VtICsgbGluZS5sZW5ndGgsIDApIC8gbGluZXMubGVuZ3RoO1xuICByZXR1cm4gbWVhbiA+IDIwMCB8fCBsaW5lcy5zb21lKChsaW5lKSA9PiBsaW5lLmxlbmd0aCA+IDUwMDApO1xufVxuIiwgIi8qKiBGaWxlcyB0aGF0IGhvbGQgc2VjcmV0cyBieSB0aGVpciBuYXR1cmUsIHRvbGQgYnkgdGhlaXIgbmFtZXMgYWxvbmU6IHRoZSBvbmUgbGlzdCBmb3IgdGhlIHJldmlldywgdGhlIHByb21wdHMgYW5kIHRoZSBlZGl0b3IuICovXG5cbi8qKlxuICogVHJ1ZSBmb3IgZmlsZXMgdGhhdCBob2xkIHNlY3JldHMgYnkgdGhlaXIgbmF0dXJlOiB0aGV5IGFyZSBuZXZlciBvcGVuZWQsIG5laXRoZXIgZm9yIHRyYWluaW5nIG5vciBhcyBjb250ZXh0IG9mIGFcbiAqIGNvbXBsZXRpb24sIGFuZCBubyBjb21wbGV0aW9uIGlzIG9mZmVyZWQgaW4gdGhlbS5cbiAqXG4gKiBAcGFyYW0gcGF0aCByZWxhdGl2ZSB0byB0aGUgd29ya3NwYWNlIHdoZXJlIHRoZXJlIGlzIG9uZSwgd2l0aCBgL2Agb3IgYFxcYDsgZm9sZGVycyBhYm92ZSB0aGUgd29ya3NwYWNlIHdvdWxkIGNvdW50IHRvby5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2VjcmV0RmlsZU5hbWUocGF0aDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IHBhcnRzID0gcGF0aC50b0xvd2VyQ2FzZSgpLnNwbGl0KC9bL1xcXFxdLyk7XG4gIGNvbnN0IG5hbWUgPSBwYXJ0cy5wb3AoKSA/PyBcIlwiO1xuICByZXR1cm4gc2VjcmV0TmFtZS50ZXN0KG5hbWUpIHx8IHBhcnRzLnNvbWUoKGZvbGRlcikgPT4gc2VjcmV0Rm9sZGVyLnRlc3QoZm9sZGVyKSk7XG59XG5cbi8qKiBPbmUgZm9sZGVyJ3Mgb3duIG5hbWUuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTZWNyZXRGb2xkZXJOYW1lKG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gc2VjcmV0Rm9sZGVyLnRlc3QobmFtZS50b0xvd2VyQ2FzZSgpKTtcbn1cblxuY29uc3Qgc2VjcmV0Rm9sZGVyID0gL15cXC4/c2VjcmV0cyR8XlxcLihzc2h8YXdzfGdudXBnfGt1YmV8ZG9ja2VyfGF6dXJlfGdjbG91ZHxwYXNzd29yZC1zdG9yZXxjaGVmKSQvO1xuXG4vKiogTG93ZXIgY2FzZS4gT25lIGFsdGVybmF0aXZlIGEgbGluZSBvZiB0aG91Z2h0OiBlbnZpcm9ubWVudCwga2V5cywga2V5IHN0b3JlcywgbG9naW5zLCBjbG91ZHMsIGNsdXN0ZXIgYW5kIHN0YXRlIGZpbGVzLiAqL1xuY29uc3Qgc2VjcmV0TmFtZSA9IG5ldyBSZWdFeHAoXG4gIFtcbiAgICAvXlxcLmVudnxcXC5lbnYkfF5cXC4/ZW52XFwuKGxvY2FsfHByb2R8cHJvZHVjdGlvbnxzdGFnaW5nfGRldmVsb3BtZW50KSQvLFxuICAgIC9cXC4ocGVtfGtleXxwOHxwMTJ8cGZ4fHBrY3MxMnxwcGt8amtzfGpjZWtzfGtleXN0b3JlfGtleXRhYnxjcnR8Y2VyfGRlcnxjc3J8a2RieD98YXNjfGdwZ3xwZ3B8b3Zwbnxtb2JpbGVwcm92aXNpb258YWdla2V5fHNlY3JldHxzZWNyZXRzfGNyZWRlbnRpYWxzKSQvLFxuICAgIC9eKGlkX3JzYXxpZF9kc2F8aWRfZWNkc2F8aWRfZWQyNTUxOXxpZF94bXNzKXxeKHNzaF9ob3N0Xy4qX2tleSkvLFxuICAgIC9eXFwuP2NyZWRlbnRpYWxzKFxcLihqc29ufHlhP21sfHRvbWx8aW5pfGNmZ3xjb25mfGNzdnx4bWx8dHh0fHByb3BlcnRpZXN8ZW5jfGRifHltbFxcLmVuYykpKiR8XlxcLmdpdC1jcmVkZW50aWFsc3xeXFwuP25ldHJjJHxeX25ldHJjJHxeXFwubnBtcmMkfF5cXC55YXJucmMoXFwueW1sKT8kfF5cXC5weXBpcmMkfF5cXC5wZ3Bhc3MkfF5cXC5teVxcLmNuZiQvLFxuICAgIC9eXFwuP2h0cGFzc3dkfF5cXC4/aHRkaWdlc3R8XlxcLmRvY2tlcmNmZyR8XlxcLmRvY2tlcmNvbmZpZ2pzb24kfF5cXC5zM2NmZyR8XlxcLmJvdG8kfF5cXC50ZXJyYWZvcm1yYyR8XlxcLnZhdWx0Wy1fXT9wYXNzLyxcbiAgICAvXihjbGllbnRbLV9dc2VjcmV0cz98c2VydmljZVstX10/YWNjb3VudFteL10qfGdjcFstX10/a2V5W14vXSp8ZmlyZWJhc2UtYWRtaW5zZGtbXi9dKilcXC5qc29uJC8sXG4gICAgL15cXC4/c2VjcmV0cz9cXC4oanNvbnxqc29uY3x5YT9tbHx0b21sfGluaXxjZmd8Y29uZnxwcm9wZXJ0aWVzfHhtbHx0eHR8ZW52KShcXC5lbmMpPyQvLFxuICAgIC9ea3ViZWNvbmZpZ3xcXC5rdWJlY29uZmlnJHxcXC50ZnZhcnMoXFwuanNvbik/JHxcXC50ZnN0YXRlKFxcLmJhY2t1cHxcXC4uKik/JHxedGVycmFmb3JtXFwudGZzdGF0ZS8sXG4gICAgL15cXC4/KGJhc2h8enNofHNofHB5dGhvbnxub2RlX3JlcGx8cHNxbHxteXNxbHxzcWxpdGV8cmVkaXNjbGkpX2hpc3RvcnkkLyxcbiAgXVxuICAgIC5tYXAoKHBhdHRlcm4pID0+IHBhdHRlcm4uc291cmNlKVxuICAgIC5qb2luKFwifFwiKSxcbik7XG4iLCAiLyoqIGAuZ2l0aWdub3JlYCBmaWxlcyBhcyBnaXQgcmVhZHMgdGhlbTogbmVzdGVkIG9uZXMgYXBwbHkgdG8gdGhlaXIgb3duIGZvbGRlciwgdGhlIGRlZXBlc3QgcnVsZSB0aGF0IG1hdGNoZXMgZGVjaWRlcy4gKi9cbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4sIHJlbGF0aXZlLCByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IGlnbm9yZSwgeyB0eXBlIElnbm9yZSB9IGZyb20gXCJpZ25vcmVcIjtcblxuLyoqIFRoZSBydWxlcyB0aGF0IGhvbGQgaW4gb25lIGZvbGRlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSWdub3JlUnVsZXMge1xuICAvKiogQHBhcmFtIHBhdGggcmVsYXRpdmUgdG8gdGhlIHdvcmtzcGFjZSwgd2l0aCBgL2A7IGEgZm9sZGVyJ3MgcGF0aCBlbmRzIHdpdGggYC9gLiAqL1xuICBpZ25vcmVzKHBhdGg6IHN0cmluZyk6IGJvb2xlYW47XG4gIC8qKiBUaGUgcnVsZXMgb2YgYSBmb2xkZXIgaW5zaWRlLCB3aGljaCBoYXMgYSBgLmdpdGlnbm9yZWAgd2l0aCB0aGlzIGNvbnRlbnQuIEBwYXJhbSBmb2xkZXIgXCJcIiBvciB3aXRoIGEgZmluYWwgYC9gLiAqL1xuICBuZXN0ZWQoZm9sZGVyOiBzdHJpbmcsIGNvbnRlbnQ6IHN0cmluZyk6IElnbm9yZVJ1bGVzO1xufVxuXG4vKipcbiAqIFRoZSBydWxlcyB0aGF0IGhvbGQgYXQgdGhlIHdvcmtzcGFjZSdzIHJvb3QsIHdpdGhvdXQgaXRzIG93biBgLmdpdGlnbm9yZWA6IGAuZ2l0L2luZm8vZXhjbHVkZWAsIGFuZCB3aGVyZSB0aGVcbiAqIHdvcmtzcGFjZSBsaWVzIGluc2lkZSBhIGxhcmdlciByZXBvc2l0b3J5IHRoZSBgLmdpdGlnbm9yZWAgZmlsZXMgYWJvdmUgaXQuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydWxlc0Fib3ZlKHdvcmtzcGFjZTogc3RyaW5nKTogUHJvbWlzZTxJZ25vcmVSdWxlcz4ge1xuICBjb25zdCByZXBvc2l0b3J5ID0gYXdhaXQgZmluZFJlcG9zaXRvcnkod29ya3NwYWNlKTtcbiAgaWYgKHJlcG9zaXRvcnkgPT09IG51bGwpIHJldHVybiBjcmVhdGVSdWxlcyhbXSwgXCJcIik7XG4gIGNvbnN0IHByZWZpeCA9IHNsYXNoZWQocmVsYXRpdmUocmVwb3NpdG9yeS5yb290LCB3b3Jrc3BhY2UpKTtcbiAgY29uc3QgcGF0dGVybnMgPSByZXdyaXRlKFwiXCIsIChhd2FpdCByZWFkVGV4dChqb2luKHJlcG9zaXRvcnkuY29tbW9uLCBcImluZm9cIiwgXCJleGNsdWRlXCIpKSkgPz8gXCJcIik7XG4gIGxldCBmb2xkZXIgPSBcIlwiO1xuICBmb3IgKGNvbnN0IHBhcnQgb2YgcHJlZml4ID09PSBcIlwiID8gW10gOiBwcmVmaXguc3BsaXQoXCIvXCIpKSB7XG4gICAgcGF0dGVybnMucHVzaCguLi5yZXdyaXRlKGZvbGRlciwgKGF3YWl0IHJlYWRUZXh0KGpvaW4ocmVwb3NpdG9yeS5yb290LCBmb2xkZXIsIFwiLmdpdGlnbm9yZVwiKSkpID8/IFwiXCIpKTtcbiAgICBmb2xkZXIgKz0gYCR7cGFydH0vYDtcbiAgfVxuICAvLyBTb21lYm9keSdzIGhvbWUgZm9sZGVyIG1heSBiZSBhIHJlcG9zaXRvcnkgdGhhdCBpZ25vcmVzIGV2ZXJ5dGhpbmcgZWxzZTsgd2hhdCB0aGUgdXNlciBvcGVuZWQgaXMgbWVhbnQgdG8gYmUgcmVhZC5cbiAgaWYgKGZvbGRlciAhPT0gXCJcIiAmJiBjcmVhdGVSdWxlcyhwYXR0ZXJucywgXCJcIikuaWdub3Jlcyhmb2xkZXIpKSByZXR1cm4gY3JlYXRlUnVsZXMoW10sIFwiXCIpO1xuICByZXR1cm4gY3JlYXRlUnVsZXMocGF0dGVybnMsIGZvbGRlcik7XG59XG5cbi8qKiBAcGFyYW0gcHJlZml4IHBhdGggb2YgdGhlIHdvcmtzcGFjZSBpbiBpdHMgcmVwb3NpdG9yeSwgXCJcIiBvciB3aXRoIGEgZmluYWwgYC9gLiAqL1xuZnVuY3Rpb24gY3JlYXRlUnVsZXMocGF0dGVybnM6IHJlYWRvbmx5IHN0cmluZ1tdLCBwcmVmaXg6IHN0cmluZyk6IElnbm9yZVJ1bGVzIHtcbiAgLy8gR2l0IG9uIFdpbmRvd3MgYW5kIG1hY09TIGNvbXBhcmVzIG5hbWVzIHdpdGhvdXQgY2FzZSwgYXMgdGhlaXIgZmlsZSBzeXN0ZW1zIGRvLlxuICBjb25zdCBtYXRjaGVyOiBJZ25vcmUgPSBpZ25vcmUoeyBhbGxvd1JlbGF0aXZlUGF0aHM6IHRydWUsIGlnbm9yZWNhc2U6IHByb2Nlc3MucGxhdGZvcm0gIT09IFwibGludXhcIiB9KTtcbiAgbWF0Y2hlci5hZGQocGF0dGVybnMpO1xuICByZXR1cm4ge1xuICAgIGlnbm9yZXM6IChwYXRoKSA9PiBtYXRjaGVyLmlnbm9yZXMocHJlZml4ICsgcGF0aCksXG4gICAgbmVzdGVkOiAoZm9sZGVyLCBjb250ZW50KSA9PiBjcmVhdGVSdWxlcyhbLi4ucGF0dGVybnMsIC4uLnJld3JpdGUocHJlZml4ICsgZm9sZGVyLCBjb250ZW50KV0sIHByZWZpeCksXG4gIH07XG59XG5cbi8qKlxuICogUmV3cml0ZXMgdGhlIHBhdHRlcm5zIG9mIGEgZm9sZGVyJ3MgYC5naXRpZ25vcmVgIHRvIHRoZSByZXBvc2l0b3J5J3Mgcm9vdCAoc2VlIGdpdGlnbm9yZSg1KSk6IG9uZSB3aXRoIGEgc2xhc2ggYmVmb3JlXG4gKiBpdHMgZW5kIGlzIGFuY2hvcmVkIHRvIGl0cyBmb2xkZXIsIGFueSBvdGhlciBtYXRjaGVzIGF0IGV2ZXJ5IGRlcHRoIGJlbG93LiBJbiBvbmUgbGlzdCwgbGF0ZXIgcGF0dGVybnMgd2luLCBzb1xuICogdGhlIGZpbGVzIGFyZSBsaXN0ZWQgZnJvbSB0aGUgcm9vdCBkb3dud2FyZHMuXG4gKlxuICogQHBhcmFtIGZvbGRlciBcIlwiIG9yIHdpdGggYSBmaW5hbCBgL2AuXG4gKi9cbmZ1bmN0aW9uIHJld3JpdGUoZm9sZGVyOiBzdHJpbmcsIGNvbnRlbnQ6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgYW5jaG9yID0gYC8ke2ZvbGRlci5yZXBsYWNlKC9bXFxcXCo/W1xcXSEjIF0vZywgXCJcXFxcJCZcIil9YDtcbiAgcmV0dXJuIGNvbnRlbnRcbiAgICAucmVwbGFjZSgvXlxcdUZFRkYvLCBcIlwiKVxuICAgIC5zcGxpdCgvXFxyP1xcbi8pXG4gICAgLmZpbHRlcigobGluZSkgPT4gL1teIS9cXHNdLy50ZXN0KGxpbmUpICYmICFsaW5lLnN0YXJ0c1dpdGgoXCIjXCIpKVxuICAgIC5tYXAoKGxpbmUpID0+IHtcbiAgICAgIGNvbnN0IG5lZ2F0ZWQgPSBsaW5lLnN0YXJ0c1dpdGgoXCIhXCIpID8gXCIhXCIgOiBcIlwiO1xuICAgICAgY29uc3QgcGF0dGVybiA9IGxpbmUuc2xpY2UobmVnYXRlZC5sZW5ndGgpO1xuICAgICAgY29uc3QgYW5jaG9yZWQgPSBwYXR0ZXJuLnJlcGxhY2UoL1xcLz9cXHMqJC8sIFwiXCIpLmluY2x1ZGVzKFwiL1wiKTtcbiAgICAgIHJldHVybiBgJHtuZWdhdGVkfSR7YW5jaG9yfSR7YW5jaG9yZWQgPyBcIlwiIDogXCIqKi9cIn0ke3BhdHRlcm4ucmVwbGFjZSgvXlxcLy8sIFwiXCIpfWA7XG4gICAgfSk7XG59XG5cbmludGVyZmFjZSBSZXBvc2l0b3J5IHtcbiAgcmVhZG9ubHkgcm9vdDogc3RyaW5nO1xuICAvKiogV2hlcmUgYGluZm8vZXhjbHVkZWAgaXM6IHRoZSBgLmdpdGAgZm9sZGVyLCBmb3IgYSBsaW5rZWQgd29ya3RyZWUgdGhhdCBvZiB0aGUgbWFpbiBvbmUuICovXG4gIHJlYWRvbmx5IGNvbW1vbjogc3RyaW5nO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmaW5kUmVwb3NpdG9yeSh3b3Jrc3BhY2U6IHN0cmluZyk6IFByb21pc2U8UmVwb3NpdG9yeSB8IG51bGw+IHtcbiAgZm9yIChsZXQgcm9vdCA9IHdvcmtzcGFjZTsgOyByb290ID0gZGlybmFtZShyb290KSkge1xuICAgIGNvbnN0IGdpdCA9IGpvaW4ocm9vdCwgXCIuZ2l0XCIpO1xuICAgIC8vIEEgZm9sZGVyJ3MgSEVBRCBvciBhIHdvcmt0cmVlJ3MgYGdpdGRpcjogUEFUSGAgZmlsZSBzaG93cyB0aGF0IHRoaXMgaXMgYSByZXBvc2l0b3J5LlxuICAgIGlmICgoYXdhaXQgcmVhZFRleHQoam9pbihnaXQsIFwiSEVBRFwiKSkpICE9PSBudWxsKSByZXR1cm4geyByb290LCBjb21tb246IGdpdCB9O1xuICAgIGNvbnN0IHBvaW50ZXIgPSAvXmdpdGRpcjogKC4rKSQvbS5leGVjKChhd2FpdCByZWFkVGV4dChnaXQpKSA/PyBcIlwiKT8uWzFdO1xuICAgIGlmIChwb2ludGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIGNvbnN0IGZvbGRlciA9IHJlc29sdmUocm9vdCwgcG9pbnRlci50cmltKCkpO1xuICAgICAgY29uc3QgY29tbW9uID0gYXdhaXQgcmVhZFRleHQoam9pbihmb2xkZXIsIFwiY29tbW9uZGlyXCIpKTtcbiAgICAgIHJldHVybiB7IHJvb3QsIGNvbW1vbjogY29tbW9uID09PSBudWxsID8gZm9sZGVyIDogcmVzb2x2ZShmb2xkZXIsIGNvbW1vbi50cmltKCkpIH07XG4gICAgfVxuICAgIGlmIChkaXJuYW1lKHJvb3QpID09PSByb290KSByZXR1cm4gbnVsbDtcbiAgfVxufVxuXG4vKiogbnVsbDogdGhlcmUgaXMgbm8gc3VjaCBmaWxlLCBvciBpdCBpcyBhIGZvbGRlci4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlYWRUZXh0KHBhdGg6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCByZWFkRmlsZShwYXRoLCBcInV0ZjhcIik7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgY29uc3QgY29kZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgXCJjb2RlXCIgaW4gZXJyb3IgPyBlcnJvci5jb2RlIDogdW5kZWZpbmVkO1xuICAgIGlmIChjb2RlID09PSBcIkVOT0VOVFwiIHx8IGNvZGUgPT09IFwiRU5PVERJUlwiIHx8IGNvZGUgPT09IFwiRUlTRElSXCIgfHwgY29kZSA9PT0gXCJFQUNDRVNcIiB8fCBjb2RlID09PSBcIkVQRVJNXCIpXG4gICAgICByZXR1cm4gbnVsbDtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG5mdW5jdGlvbiBzbGFzaGVkKHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBwYXRoLnJlcGxhY2VBbGwoXCJcXFxcXCIsIFwiL1wiKTtcbn1cbiIsICIvKiogV2hhdCBhIGZpbGUgb3IgZm9sZGVyIGlzLCBieSBpdHMgbmFtZSBhbG9uZS4gVGhlIGNsYXNzZXMgZm9sbG93IEdpdEh1YidzIGxpbmd1aXN0OiBwcm9ncmFtbWluZyBhbmQgbWFya3VwIGFyZSBjb2RlLiAqL1xuXG5leHBvcnQgdHlwZSBGaWxlS2luZCA9IFwiY29kZVwiIHwgXCJkb2N1bWVudGF0aW9uXCIgfCBcImRhdGFcIiB8IFwiYmluYXJ5XCIgfCBcImxvY2tcIiB8IFwiZ2VuZXJhdGVkXCIgfCBcIm5vdGljZVwiIHwgXCJ1bmtub3duXCI7XG5cbi8qKiBgbm9FeHRlbnNpb25gOiBub3RoaW5nIGluIHRoZSBuYW1lIHNheXMgd2hhdCBpdCBpczsgYSBzY3JpcHQgc2F5cyBzbyBpbiBpdHMgZmlyc3QgbGluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBraW5kT2YocGF0aDogc3RyaW5nKTogRmlsZUtpbmQgfCBcIm5vRXh0ZW5zaW9uXCIge1xuICBjb25zdCBuYW1lID0gcGF0aC5zbGljZShwYXRoLmxhc3RJbmRleE9mKFwiL1wiKSArIDEpO1xuICBjb25zdCBsb3dlciA9IG5hbWUudG9Mb3dlckNhc2UoKTtcbiAgaWYgKGNvZGVOYW1lcy5oYXMobG93ZXIpIHx8IC9eKGRvY2tlcmZpbGV8Y29udGFpbmVyZmlsZXxtYWtlZmlsZSlcXC4vLnRlc3QobG93ZXIpKSByZXR1cm4gXCJjb2RlXCI7XG4gIGlmIChsb2NrTmFtZXMuaGFzKGxvd2VyKSB8fCAvXFwuKGxvY2t8bG9ja2IpJC8udGVzdChsb3dlcikpIHJldHVybiBcImxvY2tcIjtcbiAgaWYgKGdlbmVyYXRlZE5hbWUudGVzdChsb3dlcikpIHJldHVybiBcImdlbmVyYXRlZFwiO1xuICBpZiAoL14obGljZW5bY3NdZXxjb3B5aW5nfG5vdGljZXxjaGFuZ2Vsb2d8Y2hhbmdlc3xoaXN0b3J5fGF1dGhvcnN8Y29udHJpYnV0b3JzKShbLl8tXS4qKT8kLy50ZXN0KGxvd2VyKSkge1xuICAgIHJldHVybiBpc0NvZGUobG93ZXIpID8gXCJjb2RlXCIgOiBcIm5vdGljZVwiO1xuICB9XG4gIGNvbnN0IGRvdCA9IGxvd2VyLmxhc3RJbmRleE9mKFwiLlwiKTtcbiAgaWYgKGRvdCA8PSAwKSByZXR1cm4gZG90ID09PSAwID8gXCJ1bmtub3duXCIgOiBcIm5vRXh0ZW5zaW9uXCI7XG4gIGNvbnN0IGV4dGVuc2lvbiA9IGxvd2VyLnNsaWNlKGRvdCArIDEpO1xuICBpZiAoY29kZUV4dGVuc2lvbnMuaGFzKGV4dGVuc2lvbikpIHJldHVybiBcImNvZGVcIjtcbiAgaWYgKGRvY3VtZW50YXRpb25FeHRlbnNpb25zLmhhcyhleHRlbnNpb24pKSByZXR1cm4gXCJkb2N1bWVudGF0aW9uXCI7XG4gIGlmIChkYXRhRXh0ZW5zaW9ucy5oYXMoZXh0ZW5zaW9uKSkgcmV0dXJuIFwiZGF0YVwiO1xuICByZXR1cm4gYmluYXJ5RXh0ZW5zaW9ucy5oYXMoZXh0ZW5zaW9uKSA/IFwiYmluYXJ5XCIgOiBcInVua25vd25cIjtcbn1cblxuLyoqIFdoeSBhIGZvbGRlciBvZiB0aGlzIG5hbWUgaXMgbGVmdCBvdXQgd2hvbGUsIG9yIG51bGwgd2hlcmUgaXQgaXMgZW50ZXJlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBza2lwcGVkRm9sZGVyKG5hbWU6IHN0cmluZyk6IHN0cmluZyB8IG51bGwge1xuICBmb3IgKGNvbnN0IFtyZWFzb24sIG5hbWVzXSBvZiBmb2xkZXJSZWFzb25zKSBpZiAobmFtZXMuaGFzKG5hbWUudG9Mb3dlckNhc2UoKSkpIHJldHVybiByZWFzb247XG4gIGlmICgvXihjbWFrZS1idWlsZC18YmF6ZWwtKS8udGVzdChuYW1lKSkgcmV0dXJuIFwiYnVpbGQgb3V0cHV0XCI7XG4gIHJldHVybiBuYW1lLmVuZHNXaXRoKFwiLmVnZy1pbmZvXCIpID8gXCJidWlsZCBvdXRwdXRcIiA6IG51bGw7XG59XG5cbmZ1bmN0aW9uIGlzQ29kZShsb3dlck5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gY29kZUV4dGVuc2lvbnMuaGFzKGxvd2VyTmFtZS5zbGljZShsb3dlck5hbWUubGFzdEluZGV4T2YoXCIuXCIpICsgMSkpO1xufVxuXG5mdW5jdGlvbiB3b3Jkcyh0ZXh0OiBzdHJpbmcpOiBSZWFkb25seVNldDxzdHJpbmc+IHtcbiAgcmV0dXJuIG5ldyBTZXQodGV4dC50cmltKCkuc3BsaXQoL1xccysvKSk7XG59XG5cbmNvbnN0IGNvZGVFeHRlbnNpb25zID0gd29yZHMoYFxuICB0cyB0c3ggbXRzIGN0cyBqcyBqc3ggbWpzIGNqcyB2dWUgc3ZlbHRlIGFzdHJvIGh0bWwgaHRtIHhodG1sIGNzcyBzY3NzIHNhc3MgbGVzcyBzdHlsIHB1ZyBoYnMgZWpzIGxpcXVpZCBuamtcbiAgcHkgcHlpIHB5eCBweGQgcmIgZXJiIHJha2UgZ2Vtc3BlYyBwaHAgcGh0bWwgcGwgcG0gdCBsdWEgdGNsIHIgcm1kIGpsIG0gbW1cbiAgYyBoIGNjIGNwcCBjeHggaHBwIGhoIGh4eCBpbmwgaXBwIGl4eCBjdSBjdWggY2wgaW5vIHMgYXNtIGxkXG4gIHJzIGdvIG1vZCBqYXZhIGt0IGt0cyBzY2FsYSBzYyBzYnQgZ3Jvb3Z5IGdyYWRsZSBjbGogY2xqcyBjbGpjIGVkbiBjcyBjc3ggZnMgZnNpIGZzeCB2YiB4YW1sIHJhem9yIGNzaHRtbFxuICBzd2lmdCBkYXJ0IHppZyBuaW0gdiBzdiBzdmggdmhkIHZoZGwgZCBjciBleCBleHMgZWV4IGhlZXggbGVleCBlcmwgaHJsIGhzIGxocyBlbG0gbWwgbWxpIG1sbCBtbHkgcmUgcmVpIHB1cnMgaWRyIGFnZGFcbiAgbGVhbiBya3Qgc2NtIHNzIGxpc3AgY2wgZWwgZm5sIGYgZjkwIGY5NSBmMDMgZm9yIHBhcyBwcCBhZGIgYWRzIGNvYiBjYmwgc3RcbiAgc2ggYmFzaCB6c2ggZmlzaCBrc2ggcHMxIHBzbTEgcHNkMSBiYXQgY21kIGF3ayBzZWQgdmltIG5peCBzcWwgcHNxbCBwbHNxbCBncmFwaHFsIGdxbCBwcm90byB0aHJpZnQgYXZkbCBjYXBucFxuICB3Z3NsIGdsc2wgdmVydCBmcmFnIGNvbXAgaGxzbCBtZXRhbCBzaGFkZXIgZ2QgdGYgaGNsIGJpY2VwIGNtYWtlIG1rIGJ6bCBzdGFyIGRvY2tlcmZpbGUgc29sIHZ5IG1vdmUgY2Fpcm8gd2F0IG1saXJcbiAgY29mZmVlIGxzIGxpdGNvZmZlZSBqc29ubmV0IGxpYnNvbm5ldCByZWdvIGRoYWxsIGN1ZSB0ZXggc3R5IGNsc2ApO1xuXG5jb25zdCBkb2N1bWVudGF0aW9uRXh0ZW5zaW9ucyA9IHdvcmRzKFwibWQgbWFya2Rvd24gbWR4IHJzdCBhZG9jIGFzY2lpZG9jIG9yZyByZG9jIHRleHRpbGUgcG9kXCIpO1xuXG5jb25zdCBkYXRhRXh0ZW5zaW9ucyA9IHdvcmRzKGBcbiAganNvbiBqc29uYyBqc29uNSBqc29ubCBuZGpzb24gZ2VvanNvbiB0b3BvanNvbiB3ZWJtYW5pZmVzdCB5YW1sIHltbCB0b21sIGluaSBjZmcgY29uZiBjb25maWcgcHJvcGVydGllcyBlZGl0b3Jjb25maWdcbiAgeG1sIHhzZCB4c2wgeHNsdCBzdmcgcGxpc3QgY3N2IHRzdiB0eHQgbG9nIGlweW5iIHBvIHBvdCByZXN4IHhsZiB4bGlmZiBzdHJpbmdzIGFyYiBzcnQgdnR0IGljcyBiaWIgcGF0Y2ggZGlmZlxuICBjc3Byb2ogdmJwcm9qIGZzcHJvaiBzbG4gdmN4cHJvaiBwcm9wcyB0YXJnZXRzIHBieHByb2ogc3Rvcnlib2FyZCB4aWJgKTtcblxuY29uc3QgYmluYXJ5RXh0ZW5zaW9ucyA9IHdvcmRzKGBcbiAgcG5nIGpwZyBqcGVnIGdpZiBibXAgaWNvIGljbnMgd2VicCBhdmlmIHRpZiB0aWZmIHBzZCBhaSBza2V0Y2ggZmlnIGhlaWMgcGRmIHBzIGVwc1xuICB6aXAgZ3ogdGd6IGJ6MiB4eiB6c3QgbHo0IDd6IHJhciB0YXIgamFyIHdhciBlYXIgYWFyIHdobCBnZW0gbnVwa2cgdnNpeCBjcnggeHBpIGFwayBpcGEgZG1nIGlzbyBkZWIgcnBtIG1zaSBjYWJcbiAgY2xhc3MgbyBhIHNvIGR5bGliIGRsbCBleGUgbGliIHBkYiB3YXNtIG5vZGUgYmluIGRhdCByb20gZWxmIGhleCBweWMgcHlvIHB5ZCBiZWFtXG4gIHR0ZiBvdGYgd29mZiB3b2ZmMiBlb3QgbXAzIG1wNCBtNGEgd2F2IG9nZyBmbGFjIGFhYyBhdmkgbW92IG1rdiB3ZWJtIHN3ZiBibGVuZCBmYnggZ2xiIHN0bFxuICBkYiBzcWxpdGUgc3FsaXRlMyBtZGIgcGFycXVldCBhcnJvdyBmZWF0aGVyIG5weSBucHogcGtsIHBpY2tsZSBoNSBoZGY1IG1hdFxuICBzYWZldGVuc29ycyBvbm54IHB0IHB0aCBja3B0IGdndWYgZ2dtbCB0ZmxpdGUgcGIgZG9jIGRvY3ggeGxzIHhsc3ggcHB0IHBwdHggb2R0IG9kcyBvZHBgKTtcblxuY29uc3QgY29kZU5hbWVzID0gd29yZHMoYFxuICBtYWtlZmlsZSBnbnVtYWtlZmlsZSBkb2NrZXJmaWxlIGNvbnRhaW5lcmZpbGUgY21ha2VsaXN0cy50eHQgamVua2luc2ZpbGUgcmFrZWZpbGUgZ2VtZmlsZSB2YWdyYW50ZmlsZSBicmV3ZmlsZVxuICBwb2RmaWxlIGZhc3RmaWxlIGp1c3RmaWxlIHByb2NmaWxlIGJ1aWxkIGJ1aWxkLmJhemVsIHdvcmtzcGFjZSB3b3Jrc3BhY2UuYmF6ZWwgbWVzb24uYnVpbGQgc2NvbnN0cnVjdCBzY29uc2NyaXB0XG4gIHNuYWtlZmlsZSB0aWx0ZmlsZSBlYXJ0aGZpbGVgKTtcblxuY29uc3QgbG9ja05hbWVzID0gd29yZHMoYFxuICBwYWNrYWdlLWxvY2suanNvbiBucG0tc2hyaW5rd3JhcC5qc29uIHlhcm4ubG9jayBwbnBtLWxvY2sueWFtbCBidW4ubG9jayBkZW5vLmxvY2sgY2FyZ28ubG9jayBwb2V0cnkubG9jayBwZG0ubG9ja1xuICB1di5sb2NrIHBpcGZpbGUubG9jayBjb21wb3Nlci5sb2NrIGdlbWZpbGUubG9jayBwb2RmaWxlLmxvY2sgbWl4LmxvY2sgcHVic3BlYy5sb2NrIGdvLnN1bSBnby53b3JrLnN1bSBwYWNrYWdlcy5sb2NrLmpzb25cbiAgZmxha2UubG9jayBncmFkbGUubG9ja2ZpbGVgKTtcblxuY29uc3QgZ2VuZXJhdGVkTmFtZSA9XG4gIC9cXC5taW5cXC5bYS16MC05XSskfFsuLV0oYnVuZGxlfGNodW5rKVxcLihqc3xtanN8Y3NzKSR8XFwubWFwJHxcXC5zbmFwJHxcXC5wYlxcLihnb3xjY3xofGRhcnQpJHxfcGIyKF9ncnBjKT9cXC5weWk/JHxfcGJcXC4oanN8dHN8ZFxcLnRzKSR8XFwuKGd8ZnJlZXplZHxtb2Nrc3xncilcXC5kYXJ0JHxcXC4oZ3xnXFwuaXxkZXNpZ25lcnxnZW5lcmF0ZWQpXFwuKGNzfHZiKSR8Wy5fXWdlbmVyYXRlZFxcLlthLXowLTldKyQvO1xuXG5jb25zdCBmb2xkZXJSZWFzb25zOiByZWFkb25seSAocmVhZG9ubHkgW3N0cmluZywgUmVhZG9ubHlTZXQ8c3RyaW5nPl0pW10gPSBbXG4gIFtcInZlcnNpb24gY29udHJvbCBmb2xkZXJcIiwgd29yZHMoXCIuZ2l0IC5oZyAuc3ZuIC5ienIgLmpqIC5zbCAucGlqdWwgX2RhcmNzIGN2c1wiKV0sXG4gIFtcbiAgICBcInZlbmRvcmVkIGNvZGUgb2Ygb3RoZXJzXCIsXG4gICAgd29yZHMoXG4gICAgICBcIm5vZGVfbW9kdWxlcyBib3dlcl9jb21wb25lbnRzIGpzcG1fcGFja2FnZXMgd2ViX21vZHVsZXMgdmVuZG9yIHZlbmRvcnMgdGhpcmRfcGFydHkgdGhpcmQtcGFydHkgdGhpcmRwYXJ0eSBwb2RzIGNhcnRoYWdlIHNpdGUtcGFja2FnZXMgLnZlbnYgdmVudiB2aXJ0dWFsZW52IC55YXJuIC5wbnBtLXN0b3JlIGVsbS1zdHVmZlwiLFxuICAgICksXG4gIF0sXG4gIFtcbiAgICBcImJ1aWxkIG91dHB1dFwiLFxuICAgIHdvcmRzKFxuICAgICAgXCJkaXN0IGJ1aWxkIG91dCB0YXJnZXQgLm5leHQgLm51eHQgLm91dHB1dCAuc3ZlbHRlLWtpdCAuYW5ndWxhciAuZG9jdXNhdXJ1cyAuZWdncyBkZXJpdmVkZGF0YSBkaXN0LW5ld3N0eWxlIC5zdGFjay13b3JrIC5kYXJ0X3Rvb2wgLnNlcnZlcmxlc3MgLmF3cy1zYW0gLnZlcmNlbCAubmV0bGlmeSBjb3ZlcmFnZSAubnljX291dHB1dCBodG1sY292IF9fZ2VuZXJhdGVkX18gX19zbmFwc2hvdHNfX1wiLFxuICAgICksXG4gIF0sXG4gIFtcbiAgICBcImNhY2hlIG9mIGEgdG9vbFwiLFxuICAgIHdvcmRzKFxuICAgICAgXCJfX3B5Y2FjaGVfXyAubXlweV9jYWNoZSAucHl0ZXN0X2NhY2hlIC5ydWZmX2NhY2hlIC50b3ggLm5veCAuaXB5bmJfY2hlY2twb2ludHMgLmNhY2hlIC5wYXJjZWwtY2FjaGUgLnR1cmJvIC5ncmFkbGUgLnRlcnJhZm9ybSAuYnVuZGxlIC5zYXNzLWNhY2hlIC52c2NvZGUtdGVzdCAuaWRlYSAudnMgLm1ldGFscyAuYmxvb3AgLmNjbHMtY2FjaGUgLmNsYW5nZFwiLFxuICAgICksXG4gIF0sXG5dO1xuIiwgIi8qKiBUaGUgZGF0YSByZXZpZXc6IGV2ZXJ5IGZpbGUgb2YgYSB3b3Jrc3BhY2UsIGluIG9yIG91dCBvZiB0cmFpbmluZywgd2l0aCB0aGUgcmVhc29uLiBJdCB0cmFpbnMgbm90aGluZy4gKi9cbmltcG9ydCB7IHJlYWRGaWxlLCBzdGF0IH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHR5cGUgeyBTcGxpdCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHR5cGUgeyBDb2RlVG9rZW5pemVyIH0gZnJvbSBcIi4uL3RleHQvdG9rZW5pemVyXCI7XG5pbXBvcnQgeyBkZWNvZGVUZXh0LCBodWdlQnl0ZXMsIGlzU2NyaXB0LCB0ZXh0UHJvYmxlbSB9IGZyb20gXCIuL2NvbnRlbnRcIjtcbmltcG9ydCB7IGNvbnRlbnRLZXksIGdyb3Vwc09mLCB0eXBlIFNpZ25hdHVyZSwgdHlwZSBTaW1pbGFyUGFpciwgc2lnbmF0dXJlT2YsIHNpbWlsYXJQYWlycyB9IGZyb20gXCIuL2R1cGxpY2F0ZXNcIjtcbmltcG9ydCB7IHR5cGUgRm91bmRGaWxlLCB3YWxrV29ya3NwYWNlIH0gZnJvbSBcIi4vZmlsZXNcIjtcbmltcG9ydCB7IHR5cGUgRmlsZUtpbmQsIGtpbmRPZiB9IGZyb20gXCIuL2tpbmRzXCI7XG5pbXBvcnQgeyB0eXBlIEZvdW5kU2VjcmV0LCBmaW5kU2VjcmV0cywgcHJpdmF0ZUtleUtpbmQsIHdpdGhvdXRMaW5lcyB9IGZyb20gXCIuL3NlY3JldHNcIjtcbmltcG9ydCB7IHR5cGUgRmlsZUdyb3VwLCBzcGxpdEZpbGVzIH0gZnJvbSBcIi4vc3BsaXRcIjtcblxuLyoqIE9uZSBmaWxlIG9mIGEgd29ya3NwYWNlLCBpbiBvciBvdXQgb2YgdHJhaW5pbmcsIGFuZCB3aHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFJldmlld2VkRmlsZSB7XG4gIC8qKiBSZWxhdGl2ZSB0byB0aGUgd29ya3NwYWNlLCB3aXRoIGAvYDsgYSBmb2xkZXIgdGhhdCBpcyBsZWZ0IG91dCB3aG9sZSBlbmRzIHdpdGggYC9gLiAqL1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHVzZWQ6IGJvb2xlYW47XG4gIC8qKiBJbiBwbGFpbiB3b3Jkcy4gV2l0aG91dCBuYW1lcyBvciBudW1iZXJzIG9mIHRoaXMgZmlsZSwgc28gdGhhdCBmaWxlcyBjYW4gYmUgY291bnRlZCBieSBpdC4gKi9cbiAgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmc7XG4gIC8qKiBXaGF0IGlzIHRyYWluZWQgb247IFwiXCIgd2hlbiBub3QgdXNlZC4gTGluZXMgdGhhdCBob2xkIHNlY3JldHMgYXJlIGVtcHR5LCBzbyBsaW5lIG51bWJlcnMgYXJlIHRoZSBmaWxlJ3Mgb3duLiAqL1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIC8qKiBUaGUgdGV4dCdzIGlkczsgW10gd2hlbiBub3QgdXNlZC4gKi9cbiAgcmVhZG9ubHkgdG9rZW5zOiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIG51bGwgd2hlbiBub3QgdXNlZC4gKi9cbiAgcmVhZG9ubHkgc3BsaXQ6IFNwbGl0IHwgbnVsbDtcbiAgcmVhZG9ubHkgc2VjcmV0czogcmVhZG9ubHkgRm91bmRTZWNyZXRbXTtcbiAgLyoqIFRoZSBmaXJzdCBmaWxlIHdpdGggKG5lYXJseSkgdGhlIHNhbWUgY29udGVudCwgd2hlbiB0aGF0IGlzIHdoeSB0aGlzIG9uZSBpcyBsZWZ0IG91dC4gKi9cbiAgcmVhZG9ubHkgZHVwbGljYXRlT2Y6IHN0cmluZyB8IG51bGw7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmV2aWV3IHtcbiAgLyoqIFNvcnRlZCBieSBwYXRoLiAqL1xuICByZWFkb25seSBmaWxlczogcmVhZG9ubHkgUmV2aWV3ZWRGaWxlW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmV2aWV3T3B0aW9ucyB7XG4gIHJlYWRvbmx5IHNlZWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgc2lnbmFsPzogQWJvcnRTaWduYWw7XG4gIC8qKiBDYWxsZWQgZm9yIGVhY2ggZmlsZSBpbiBvcmRlciB3aGVuIGFsbCBpcyBrbm93bjogZHVwbGljYXRlcyBhbmQgdGhlIHNwbGl0IG5lZWQgZXZlcnkgZmlsZS4gKi9cbiAgcmVhZG9ubHkgb25GaWxlPzogKGZpbGU6IFJldmlld2VkRmlsZSkgPT4gdm9pZDtcbiAgLyoqIENhbGxlZCBhcyBmaWxlcyBhcmUgcmVhZC4gKi9cbiAgcmVhZG9ubHkgb25Qcm9ncmVzcz86IChkb25lOiBudW1iZXIsIHRvdGFsOiBudW1iZXIpID0+IHZvaWQ7XG59XG5cbi8qKlxuICogQHRocm93cyBFX1dPUktTUEFDRV9NSVNTSU5HIHdoZW4gdGhlIGZvbGRlciBjYW5ub3QgYmUgcmVhZCwgRV9XT1JLU1BBQ0VfRU1QVFkgd2hlbiBubyBmaWxlIGlzIHVzYWJsZSAoaXQgY291bnRzIHRoZVxuICogcmVhc29ucyksIEVfSU5URVJSVVBURUQgd2hlbiBhYm9ydGVkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmV2aWV3V29ya3NwYWNlKFxuICBmb2xkZXI6IHN0cmluZyxcbiAgdG9rZW5pemVyOiBDb2RlVG9rZW5pemVyLFxuICBvcHRpb25zOiBSZXZpZXdPcHRpb25zLFxuKTogUHJvbWlzZTxSZXZpZXc+IHtcbiAgY29uc3QgeyBzZWVkLCBzaWduYWwsIG9uRmlsZSwgb25Qcm9ncmVzcyB9ID0gb3B0aW9ucztcbiAgY29uc3QgY2hlY2tBYm9ydGVkID0gKCkgPT4ge1xuICAgIGlmIChzaWduYWw/LmFib3J0ZWQgPT09IHRydWUpIHtcbiAgICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcIkVfSU5URVJSVVBURURcIiwgXCJUaGUgcmV2aWV3IG9mIHRoZSB3b3Jrc3BhY2Ugd2FzIHN0b3BwZWQuXCIsIFwiU3RhcnQgaXQgYWdhaW4gYXQgYW55IHRpbWUuXCIpO1xuICAgIH1cbiAgfTtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCB3YWxrV29ya3NwYWNlKGZvbGRlciwgY2hlY2tBYm9ydGVkKTtcbiAgY29uc3QgZHJhZnRzOiBEcmFmdFtdID0gW107XG4gIGZvciAobGV0IHN0YXJ0ID0gMDsgc3RhcnQgPCBmb3VuZC5sZW5ndGg7IHN0YXJ0ICs9IHJlYWRBdE9uY2UpIHtcbiAgICBjb25zdCBiYXRjaCA9IGF3YWl0IFByb21pc2UuYWxsKGZvdW5kLnNsaWNlKHN0YXJ0LCBzdGFydCArIHJlYWRBdE9uY2UpLm1hcChyZWFkRHJhZnQpKTtcbiAgICBmb3IgKGNvbnN0IGRyYWZ0IG9mIGJhdGNoKSB7XG4gICAgICBjaGVja0Fib3J0ZWQoKTtcbiAgICAgIGRyYWZ0cy5wdXNoKHsgLi4uZHJhZnQsIGZpbGU6IHsgLi4uZHJhZnQuZmlsZSwgdG9rZW5zOiB0b2tlbml6ZXIuZW5jb2RlKGRyYWZ0LmZpbGUudGV4dCkgfSB9KTtcbiAgICB9XG4gICAgb25Qcm9ncmVzcz8uKGRyYWZ0cy5sZW5ndGgsIGZvdW5kLmxlbmd0aCk7XG4gICAgLy8gRW5jb2RpbmcgYmxvY2tzIHRoZSBldmVudCBsb29wLCBzbyBhIHJlcXVlc3QgdG8gc3RvcCBpcyBsZXQgaW4gYmV0d2VlbiB0aGUgYmF0Y2hlcy5cbiAgICBhd2FpdCBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0SW1tZWRpYXRlKHJlc29sdmUpKTtcbiAgfVxuICBjb25zdCBmaWxlcyA9IHdpdGhTcGxpdCh3aXRob3V0RHVwbGljYXRlcyhkcmFmdHMpLCBzZWVkLCBjaGVja0Fib3J0ZWQpO1xuICBpZiAoIWZpbGVzLnNvbWUoKGZpbGUpID0+IGZpbGUudXNlZCkpIHRocm93IHdvcmtzcGFjZUVtcHR5KGZvbGRlciwgZmlsZXMpO1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgZmlsZXMpIG9uRmlsZT8uKGZpbGUpO1xuICByZXR1cm4geyBmaWxlcyB9O1xufVxuXG4vKiogSG93IG1hbnkgZmlsZXMgKGEgZm9sZGVyIGxlZnQgb3V0IHdob2xlIGNvdW50cyBhcyBvbmUpIGFyZSBsZWZ0IG91dCBmb3IgZWFjaCByZWFzb24uICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRTa2lwcGVkKGZpbGVzOiByZWFkb25seSBSZXZpZXdlZEZpbGVbXSk6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4ge1xuICBjb25zdCBjb3VudHM6IFJlY29yZDxzdHJpbmcsIG51bWJlcj4gPSB7fTtcbiAgZm9yIChjb25zdCB7IHVzZWQsIHJlYXNvbiB9IG9mIGZpbGVzKSBpZiAoIXVzZWQpIGNvdW50c1tyZWFzb25dID0gKGNvdW50c1tyZWFzb25dID8/IDApICsgMTtcbiAgcmV0dXJuIGNvdW50cztcbn1cblxuLyoqIE9wZW4gZmlsZXMgYXQgYW55IG1vbWVudC4gKi9cbmNvbnN0IHJlYWRBdE9uY2UgPSAxNjtcblxuLyoqIEEgZmlsZSBiZWZvcmUgaXQgaXMgY29tcGFyZWQgd2l0aCB0aGUgb3RoZXJzOiB3aXRob3V0IHRva2VucywgYW5kIHdpdGggYHNwbGl0YCBudWxsLiAqL1xuaW50ZXJmYWNlIERyYWZ0IHtcbiAgcmVhZG9ubHkgZmlsZTogUmV2aWV3ZWRGaWxlO1xuICAvKiogQ29kZSBpcyBtZWFzdXJlZCwgZG9jdW1lbnRhdGlvbiBpcyBvbmx5IHRyYWluZWQgb24uICovXG4gIHJlYWRvbmx5IGNvZGU6IGJvb2xlYW47XG59XG5cbmZ1bmN0aW9uIGxlZnRPdXQocGF0aDogc3RyaW5nLCByZWFzb246IHN0cmluZywgbW9yZTogUGFydGlhbDxSZXZpZXdlZEZpbGU+ID0ge30pOiBSZXZpZXdlZEZpbGUge1xuICBjb25zdCBub3RoaW5nID0geyB0ZXh0OiBcIlwiLCB0b2tlbnM6IFtdLCBzcGxpdDogbnVsbCwgc2VjcmV0czogW10sIGR1cGxpY2F0ZU9mOiBudWxsIH07XG4gIHJldHVybiB7IHBhdGgsIHVzZWQ6IGZhbHNlLCByZWFzb24sIC4uLm5vdGhpbmcsIC4uLm1vcmUgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZERyYWZ0KGZvdW5kOiBGb3VuZEZpbGUpOiBQcm9taXNlPERyYWZ0PiB7XG4gIGNvbnN0IHsgcGF0aCwgYWJzb2x1dGUgfSA9IGZvdW5kO1xuICBjb25zdCBvdXQgPSAocmVhc29uOiBzdHJpbmcpOiBEcmFmdCA9PiAoeyBmaWxlOiBsZWZ0T3V0KHBhdGgsIHJlYXNvbiksIGNvZGU6IGZhbHNlIH0pO1xuICBpZiAoZm91bmQuc2tpcHBlZCAhPT0gbnVsbCkgcmV0dXJuIG91dChmb3VuZC5za2lwcGVkKTtcbiAgY29uc3Qga2luZCA9IGtpbmRPZihwYXRoKTtcbiAgY29uc3QgdW53YW50ZWQgPSBraW5kID09PSBcIm5vRXh0ZW5zaW9uXCIgPyBudWxsIDoga2luZFJlYXNvbnNba2luZF07XG4gIGlmICh1bndhbnRlZCAhPT0gbnVsbCkgcmV0dXJuIG91dCh1bndhbnRlZCk7XG4gIGxldCBieXRlczogVWludDhBcnJheTtcbiAgdHJ5IHtcbiAgICBpZiAoKGF3YWl0IHN0YXQoYWJzb2x1dGUpKS5zaXplID4gaHVnZUJ5dGVzKSByZXR1cm4gb3V0KFwiaHVnZSBmaWxlIChvdmVyIDEgTUIpXCIpO1xuICAgIGJ5dGVzID0gYXdhaXQgcmVhZEZpbGUoYWJzb2x1dGUpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gb3V0KFwiZmlsZSB0aGF0IGNhbm5vdCBiZSByZWFkXCIpO1xuICB9XG4gIGNvbnN0IHRleHQgPSBkZWNvZGVUZXh0KGJ5dGVzKTtcbiAgaWYgKHRleHQgPT09IG51bGwpIHJldHVybiBvdXQoXCJiaW5hcnkgZmlsZSAob3Igbm90IFVURi04KVwiKTtcbiAgaWYgKGtpbmQgPT09IFwibm9FeHRlbnNpb25cIiAmJiAhaXNTY3JpcHQodGV4dCkpIHJldHVybiBvdXQodGV4dC50cmltKCkgPT09IFwiXCIgPyBcImVtcHR5IGZpbGVcIiA6IHVua25vd25SZWFzb24pO1xuICBjb25zdCBwcm9ibGVtID0gdGV4dFByb2JsZW0odGV4dCwga2luZCA9PT0gXCJkb2N1bWVudGF0aW9uXCIpO1xuICByZXR1cm4gcHJvYmxlbSA9PT0gbnVsbCA/IHdpdGhvdXRTZWNyZXRzKHBhdGgsIHRleHQsIGtpbmQgIT09IFwiZG9jdW1lbnRhdGlvblwiKSA6IG91dChwcm9ibGVtKTtcbn1cblxuY29uc3QgdW5rbm93blJlYXNvbiA9IFwibm90IGEga25vd24ga2luZCBvZiBjb2RlIG9yIGRvY3VtZW50YXRpb25cIjtcblxuY29uc3Qga2luZFJlYXNvbnM6IFJlYWRvbmx5PFJlY29yZDxGaWxlS2luZCwgc3RyaW5nIHwgbnVsbD4+ID0ge1xuICBjb2RlOiBudWxsLFxuICBkb2N1bWVudGF0aW9uOiBudWxsLFxuICBkYXRhOiBcImRhdGEgb3IgY29uZmlndXJhdGlvbiwgbm90IGNvZGVcIixcbiAgYmluYXJ5OiBcImJpbmFyeSBmaWxlIChvciBub3QgVVRGLTgpXCIsXG4gIGxvY2s6IFwibG9jayBmaWxlLCBnZW5lcmF0ZWRcIixcbiAgZ2VuZXJhdGVkOiBcImdlbmVyYXRlZCBmaWxlXCIsXG4gIG5vdGljZTogXCJsaWNlbmNlLCBsaXN0IG9mIGF1dGhvcnMgb3IgY2hhbmdlIGxvZ1wiLFxuICB1bmtub3duOiB1bmtub3duUmVhc29uLFxufTtcblxuZnVuY3Rpb24gd2l0aG91dFNlY3JldHMocGF0aDogc3RyaW5nLCB0ZXh0OiBzdHJpbmcsIGNvZGU6IGJvb2xlYW4pOiBEcmFmdCB7XG4gIGNvbnN0IHNlY3JldHMgPSBmaW5kU2VjcmV0cyh0ZXh0KTtcbiAgY29uc3Qga2VwdCA9IHdpdGhvdXRMaW5lcyh0ZXh0LCBzZWNyZXRzKTtcbiAgaWYgKHNlY3JldHMuc29tZSgoc2VjcmV0KSA9PiBzZWNyZXQua2luZCA9PT0gcHJpdmF0ZUtleUtpbmQpKSB7XG4gICAgcmV0dXJuIHsgZmlsZTogbGVmdE91dChwYXRoLCBcImhvbGRzIGEgcHJpdmF0ZSBrZXlcIiwgeyBzZWNyZXRzIH0pLCBjb2RlIH07XG4gIH1cbiAgaWYgKGtlcHQudHJpbSgpID09PSBcIlwiKSByZXR1cm4geyBmaWxlOiBsZWZ0T3V0KHBhdGgsIFwibm90aGluZyBidXQgc2VjcmV0c1wiLCB7IHNlY3JldHMgfSksIGNvZGUgfTtcbiAgY29uc3Qga2luZCA9IGNvZGUgPyBcImNvZGVcIiA6IFwiZG9jdW1lbnRhdGlvblwiO1xuICBjb25zdCByZWFzb24gPSBzZWNyZXRzLmxlbmd0aCA9PT0gMCA/IGtpbmQgOiBgJHtraW5kfSwgd2l0aG91dCB0aGUgbGluZXMgdGhhdCBob2xkIHNlY3JldHNgO1xuICByZXR1cm4geyBmaWxlOiB7IC4uLmxlZnRPdXQocGF0aCwgcmVhc29uLCB7IHNlY3JldHMgfSksIHVzZWQ6IHRydWUsIHRleHQ6IGtlcHQgfSwgY29kZSB9O1xufVxuXG4vKiogRmlsZXMgdGhhdCBhcmUgdGhpcyBzaW1pbGFyIHRlYWNoIG5vdGhpbmcgbmV3OyB0aGUgZmlyc3Qgb25lIHN0YXlzLiAqL1xuY29uc3QgbmVhckR1cGxpY2F0ZSA9IDAuOTtcbi8qKiBGaWxlcyB0aGF0IGFyZSB0aGlzIHNpbWlsYXIgc3RheSBvbiBvbmUgc2lkZSBvZiB0aGUgc3BsaXQuICovXG5jb25zdCByZWxhdGVkID0gMC41O1xuXG4vKiogVGhlIGZpcnN0IGZpbGUgYnkgcGF0aCBvZiB0aG9zZSB3aXRoIHRoZSBzYW1lIGNvbnRlbnQgc3RheXMuICovXG5mdW5jdGlvbiB3aXRob3V0RHVwbGljYXRlcyhkcmFmdHM6IHJlYWRvbmx5IERyYWZ0W10pOiBEcmFmdFtdIHtcbiAgY29uc3QgZmlyc3RPZiA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIHJldHVybiBkcmFmdHMubWFwKChkcmFmdCkgPT4ge1xuICAgIGNvbnN0IHsgcGF0aCwgdXNlZCwgdGV4dCwgc2VjcmV0cyB9ID0gZHJhZnQuZmlsZTtcbiAgICBpZiAoIXVzZWQpIHJldHVybiBkcmFmdDtcbiAgICBjb25zdCBrZXkgPSBjb250ZW50S2V5KHRleHQpO1xuICAgIGNvbnN0IGR1cGxpY2F0ZU9mID0gZmlyc3RPZi5nZXQoa2V5KTtcbiAgICBpZiAoZHVwbGljYXRlT2YgIT09IHVuZGVmaW5lZCkge1xuICAgICAgcmV0dXJuIHsgLi4uZHJhZnQsIGZpbGU6IGxlZnRPdXQocGF0aCwgXCJkdXBsaWNhdGUgb2YgYW5vdGhlciBmaWxlXCIsIHsgc2VjcmV0cywgZHVwbGljYXRlT2YgfSkgfTtcbiAgICB9XG4gICAgZmlyc3RPZi5zZXQoa2V5LCBwYXRoKTtcbiAgICByZXR1cm4gZHJhZnQ7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiB3aXRoU3BsaXQoZHJhZnRzOiByZWFkb25seSBEcmFmdFtdLCBzZWVkOiBudW1iZXIsIGNoZWNrQWJvcnRlZDogKCkgPT4gdm9pZCk6IFJldmlld2VkRmlsZVtdIHtcbiAgY29uc3QgdXNlZCA9IGRyYWZ0cy5maWx0ZXIoKGRyYWZ0KSA9PiBkcmFmdC5maWxlLnVzZWQpO1xuICBjb25zdCBzaWduYXR1cmVzOiBTaWduYXR1cmVbXSA9IHVzZWQubWFwKCh7IGZpbGUgfSkgPT4ge1xuICAgIGNoZWNrQWJvcnRlZCgpO1xuICAgIHJldHVybiBzaWduYXR1cmVPZihmaWxlLnRva2Vucyk7XG4gIH0pO1xuICBjb25zdCBwYWlycyA9IHNpbWlsYXJQYWlycyhzaWduYXR1cmVzLCByZWxhdGVkKTtcbiAgY29uc3Qgb3JpZ2luYWxzID0gZmluZE9yaWdpbmFscyhwYWlycyk7XG4gIGNvbnN0IGdyb3VwcyA9IGdyb3Vwc09mKHVzZWQubGVuZ3RoLCBwYWlycykubWFwKChtZW1iZXJzKTogRmlsZUdyb3VwID0+IHtcbiAgICBjb25zdCBrZXB0ID0gbWVtYmVycy5maWx0ZXIoKG1lbWJlcikgPT4gIW9yaWdpbmFscy5oYXMobWVtYmVyKSkuZmxhdE1hcCgobWVtYmVyKSA9PiB1c2VkW21lbWJlcl0gPz8gW10pO1xuICAgIHJldHVybiB7XG4gICAgICBtZW1iZXJzLFxuICAgICAgcGF0aDoga2VwdFswXT8uZmlsZS5wYXRoID8/IFwiXCIsXG4gICAgICB0b2tlbnM6IGtlcHQucmVkdWNlKChzdW0sIHsgZmlsZSB9KSA9PiBzdW0gKyBmaWxlLnRva2Vucy5sZW5ndGgsIDApLFxuICAgICAgY29kZToga2VwdC5zb21lKChkcmFmdCkgPT4gZHJhZnQuY29kZSksXG4gICAgfTtcbiAgfSk7XG4gIGNvbnN0IHNwbGl0cyA9IHNwbGl0RmlsZXMoZ3JvdXBzLCB1c2VkLmxlbmd0aCwgc2VlZCk7XG5cbiAgY29uc3QgZGVjaWRlZCA9IG5ldyBNYXA8c3RyaW5nLCBSZXZpZXdlZEZpbGU+KCk7XG4gIGZvciAoY29uc3QgW2luZGV4LCB7IGZpbGUgfV0gb2YgdXNlZC5lbnRyaWVzKCkpIHtcbiAgICBjb25zdCBvcmlnaW5hbCA9IHVzZWRbb3JpZ2luYWxzLmdldChpbmRleCkgPz8gLTFdPy5maWxlLnBhdGg7XG4gICAgZGVjaWRlZC5zZXQoXG4gICAgICBmaWxlLnBhdGgsXG4gICAgICBvcmlnaW5hbCA9PT0gdW5kZWZpbmVkXG4gICAgICAgID8geyAuLi5maWxlLCBzcGxpdDogc3BsaXRzW2luZGV4XSA/PyBudWxsIH1cbiAgICAgICAgOiBsZWZ0T3V0KGZpbGUucGF0aCwgXCJuZWFyLWR1cGxpY2F0ZSBvZiBhbm90aGVyIGZpbGVcIiwgeyBzZWNyZXRzOiBmaWxlLnNlY3JldHMsIGR1cGxpY2F0ZU9mOiBvcmlnaW5hbCB9KSxcbiAgICApO1xuICB9XG4gIHJldHVybiBkcmFmdHMubWFwKCh7IGZpbGUgfSkgPT4gZGVjaWRlZC5nZXQoZmlsZS5wYXRoKSA/PyBmaWxlKTtcbn1cblxuLyoqIE5lYXItZHVwbGljYXRlIFx1MjE5MiB0aGUgZWFybGllciBmaWxlIHRoYXQgc3RheXMgaW4gaXRzIHBsYWNlLiAqL1xuZnVuY3Rpb24gZmluZE9yaWdpbmFscyhwYWlyczogcmVhZG9ubHkgU2ltaWxhclBhaXJbXSk6IE1hcDxudW1iZXIsIG51bWJlcj4ge1xuICBjb25zdCBvcmlnaW5hbHMgPSBuZXcgTWFwPG51bWJlciwgbnVtYmVyPigpO1xuICBjb25zdCBuZWFyID0gcGFpcnMuZmlsdGVyKChwYWlyKSA9PiBwYWlyLnNpbWlsYXJpdHkgPj0gbmVhckR1cGxpY2F0ZSk7XG4gIGZvciAoY29uc3QgeyBmaXJzdCwgc2Vjb25kIH0gb2YgbmVhci5zb3J0KChhLCBiKSA9PiBhLnNlY29uZCAtIGIuc2Vjb25kIHx8IGEuZmlyc3QgLSBiLmZpcnN0KSkge1xuICAgIGlmICghb3JpZ2luYWxzLmhhcyhmaXJzdCkgJiYgIW9yaWdpbmFscy5oYXMoc2Vjb25kKSkgb3JpZ2luYWxzLnNldChzZWNvbmQsIGZpcnN0KTtcbiAgfVxuICByZXR1cm4gb3JpZ2luYWxzO1xufVxuXG5mdW5jdGlvbiB3b3Jrc3BhY2VFbXB0eShmb2xkZXI6IHN0cmluZywgZmlsZXM6IHJlYWRvbmx5IFJldmlld2VkRmlsZVtdKTogQXR0dW5lRXJyb3Ige1xuICBjb25zdCBjb3VudHMgPSBPYmplY3QuZW50cmllcyhjb3VudFNraXBwZWQoZmlsZXMpKS5zb3J0KChhLCBiKSA9PiBiWzFdIC0gYVsxXSk7XG4gIGNvbnN0IGZvdW5kID0gY291bnRzLmxlbmd0aCA9PT0gMCA/IFwiaXQgaG9sZHMgbm8gZmlsZVwiIDogY291bnRzLm1hcCgoW3doeSwgY291bnRdKSA9PiBgJHtjb3VudH0gXHUwMEQ3ICR7d2h5fWApLmpvaW4oXCI7IFwiKTtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfV09SS1NQQUNFX0VNUFRZXCIsXG4gICAgYE5vIGZpbGUgb2YgJHtmb2xkZXJ9IGNhbiBiZSB0cmFpbmVkIG9uOiAke2ZvdW5kfS5gLFxuICAgIFwiT3BlbiBhIGZvbGRlciB3aXRoIHNvdXJjZSBjb2RlIHRoYXQgaXMgbm90IGlnbm9yZWQsIGdlbmVyYXRlZCBvciB2ZW5kb3JlZC5cIixcbiAgICB7IHNraXBwZWQ6IGNvdW50U2tpcHBlZChmaWxlcykgfSxcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyByZXNvbHZlIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vLi4vZXJyb3JzXCI7XG5pbXBvcnQgeyBsb3dlclByaW9yaXR5IH0gZnJvbSBcIi4uLy4uL3ByaW9yaXR5XCI7XG5pbXBvcnQgdHlwZSB7IFRyYWluRXZlbnQsIFRyYWluUmVxdWVzdCwgVHJhaW5SZXN1bHQgfSBmcm9tIFwiLi4vLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IGNvdW50ZWQsIGR1cmF0aW9uIH0gZnJvbSBcIi4uL291dHB1dFwiO1xuaW1wb3J0IHsgY3JlYXRlUHJvZ3Jlc3MgfSBmcm9tIFwiLi4vcHJvZ3Jlc3NcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgZGVmaW5lZCwgdXNhZ2UsIHZlcmIgfSBmcm9tIFwiLi4vdmVyYlwiO1xuXG5leHBvcnQgY29uc3QgdHJhaW4gPSB2ZXJiKHtcbiAgc3VtbWFyeTogXCJUcmFpbiBhbiBhZGFwdGVyIG9uIGEgd29ya3NwYWNlXCIsXG4gIHBvc2l0aW9uYWw6IFwiW1dPUktTUEFDRV1cIixcbiAgb3B0aW9uczogW1xuICAgIFwiYmFzZVwiLFxuICAgIFwib3V0XCIsXG4gICAgXCJtZXRob2RcIixcbiAgICBcInJhbmtcIixcbiAgICBcImFscGhhXCIsXG4gICAgXCJ0YXJnZXRzXCIsXG4gICAgXCJkcm9wb3V0XCIsXG4gICAgXCJyc2xvcmFcIixcbiAgICBcInN0ZXBzXCIsXG4gICAgXCJlcG9jaHNcIixcbiAgICBcInNlcS1sZW5cIixcbiAgICBcImJhdGNoXCIsXG4gICAgXCJsclwiLFxuICAgIFwic2VlZFwiLFxuICAgIFwiZGV2aWNlXCIsXG4gICAgXCJwcmVjaXNpb25cIixcbiAgICBcInRocmVhZHNcIixcbiAgICBcImV4YW1wbGVzXCIsXG4gICAgXCJyZXN1bWVcIixcbiAgICBcIm5vLXZlcmRpY3RcIixcbiAgXSxcbiAgaW50ZXJydXB0aWJsZTogdHJ1ZSxcbiAgbm90ZXM6IFtcbiAgICBcIldPUktTUEFDRSBpcyBhIGZvbGRlcjsgLS1leGFtcGxlcyBGSUxFIHRha2VzIGl0cyBwbGFjZS4gQ3RybCtDIGZpbmlzaGVzIHRoZSBzdGVwLCB3cml0ZXMgYSBjaGVja3BvaW50IGFuZFwiLFxuICAgIFwic2F5cyBob3cgdG8gcmVzdW1lOyBhIHNlY29uZCBDdHJsK0Mgc3RvcHMgYXQgb25jZS5cIixcbiAgICBcIlwiLFxuICAgIFwiICBhdHR1bmUgdHJhaW4gLiAtLXN0ZXBzIDEwMFwiLFxuICAgIFwiICBhdHR1bmUgdHJhaW4gLiAtLXN0ZXBzIDEwMCAtLXJlc3VtZSBESVJcIixcbiAgXSxcbiAgcHJlcGFyZSh3b3Jrc3BhY2UsIHZhbHVlcykge1xuICAgIGNvbnN0IGhpbnQgPSBcIlVzYWdlOiBhdHR1bmUgdHJhaW4gV09SS1NQQUNFIFtPUFRJT05TXSwgb3IgYXR0dW5lIHRyYWluIC0tZXhhbXBsZXMgRklMRSBbT1BUSU9OU11cIjtcbiAgICBpZiAod29ya3NwYWNlID09PSB1bmRlZmluZWQgJiYgdmFsdWVzLmV4YW1wbGVzID09PSB1bmRlZmluZWQpXG4gICAgICB0aHJvdyB1c2FnZShcImF0dHVuZSB0cmFpbjogV09SS1NQQUNFIGlzIG1pc3NpbmdcIiwgaGludCk7XG4gICAgaWYgKHdvcmtzcGFjZSAhPT0gdW5kZWZpbmVkICYmIHZhbHVlcy5leGFtcGxlcyAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB0aHJvdyB1c2FnZShgYXR0dW5lIHRyYWluOiAtLWV4YW1wbGVzICR7dmFsdWVzLmV4YW1wbGVzfSBhbmQgV09SS1NQQUNFICR7d29ya3NwYWNlfSBleGNsdWRlIGVhY2ggb3RoZXJgLCBoaW50KTtcbiAgICB9XG4gICAgcmV0dXJuIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gICAgICBjb25zdCBhYnNvbHV0ZSA9IChwYXRoOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IChwYXRoID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiByZXNvbHZlKGNvbnRleHQuaW8uY3dkLCBwYXRoKSk7XG4gICAgICBjb25zdCByZXF1ZXN0OiBUcmFpblJlcXVlc3QgPSBkZWZpbmVkKHtcbiAgICAgICAgd29ya3NwYWNlOiBhYnNvbHV0ZSh3b3Jrc3BhY2UpLFxuICAgICAgICBleGFtcGxlczogYWJzb2x1dGUodmFsdWVzLmV4YW1wbGVzKSxcbiAgICAgICAgYmFzZTogdmFsdWVzLmJhc2UsXG4gICAgICAgIG91dDogYWJzb2x1dGUodmFsdWVzLm91dCksXG4gICAgICAgIG1ldGhvZDogdmFsdWVzLm1ldGhvZCxcbiAgICAgICAgcmFuazogdmFsdWVzLnJhbmssXG4gICAgICAgIGFscGhhOiB2YWx1ZXMuYWxwaGEsXG4gICAgICAgIHRhcmdldHM6IHZhbHVlcy50YXJnZXRzLFxuICAgICAgICBkcm9wb3V0OiB2YWx1ZXMuZHJvcG91dCxcbiAgICAgICAgcnNsb3JhOiB2YWx1ZXMucnNsb3JhLFxuICAgICAgICBzdGVwczogdmFsdWVzLnN0ZXBzLFxuICAgICAgICBlcG9jaHM6IHZhbHVlcy5lcG9jaHMsXG4gICAgICAgIHNlcUxlbjogdmFsdWVzW1wic2VxLWxlblwiXSxcbiAgICAgICAgYmF0Y2g6IHZhbHVlcy5iYXRjaCxcbiAgICAgICAgbHI6IHZhbHVlcy5scixcbiAgICAgICAgc2VlZDogdmFsdWVzLnNlZWQsXG4gICAgICAgIGRldmljZTogdmFsdWVzLmRldmljZSxcbiAgICAgICAgcHJlY2lzaW9uOiB2YWx1ZXMucHJlY2lzaW9uLFxuICAgICAgICB0aHJlYWRzOiB2YWx1ZXMudGhyZWFkcyxcbiAgICAgICAgcmVzdW1lOiBhYnNvbHV0ZSh2YWx1ZXMucmVzdW1lKSxcbiAgICAgICAgdmVyZGljdDogdmFsdWVzW1wibm8tdmVyZGljdFwiXSA/IGZhbHNlIDogdW5kZWZpbmVkLFxuICAgICAgfSk7XG4gICAgICBhd2FpdCBwZXJmb3JtKHJlcXVlc3QsIGNvbnRleHQpO1xuICAgIH07XG4gIH0sXG59KTtcblxuYXN5bmMgZnVuY3Rpb24gcGVyZm9ybShyZXF1ZXN0OiBUcmFpblJlcXVlc3QsIGNvbnRleHQ6IENvbnRleHQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgeyBvdXRwdXQsIG9wZXJhdGlvbnMsIHNpZ25hbCwgaW8gfSA9IGNvbnRleHQ7XG4gIGNvbnN0IHByb2dyZXNzID0gY3JlYXRlUHJvZ3Jlc3MoaW8pO1xuICBjb25zdCBsb2cgPSBvdXRwdXQuanNvbiA/IG91dHB1dC5sb2cgOiBwcm9ncmVzcy5sb2c7XG4gIGNvbnN0IG9uRXZlbnQgPSBvdXRwdXQuanNvbiA/IChldmVudDogVHJhaW5FdmVudCkgPT4gb3V0cHV0LmV2ZW50KGV2ZW50LmV2ZW50LCBldmVudCkgOiBwcm9ncmVzcy5zaG93O1xuICBsb3dlclByaW9yaXR5KGxvZyk7XG4gIGxldCByZXN1bHQ6IFRyYWluUmVzdWx0O1xuICB0cnkge1xuICAgIHJlc3VsdCA9IGF3YWl0IG9wZXJhdGlvbnMudHJhaW4ocmVxdWVzdCwgeyBzaWduYWwsIG9uRXZlbnQsIGxvZyB9KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyB3aXRoUmVzdW1lKGVycm9yLCBjb250ZXh0LmFyZ3YpO1xuICB9IGZpbmFsbHkge1xuICAgIHByb2dyZXNzLmVuZCgpO1xuICB9XG4gIG91dHB1dC5ldmVudChcInJlc3VsdFwiLCByZXN1bHQpO1xuICBpZiAocmVzdWx0LnZlcmRpY3QgPT09IHVuZGVmaW5lZCAmJiByZXF1ZXN0LnZlcmRpY3QgIT09IGZhbHNlKSB7XG4gICAgb3V0cHV0LnRleHQoXCJubyBjb21wYXJpc29uIHdpdGggdGhlIGJhc2U6IGl0IHRha2VzIGF0IGxlYXN0IHR3byBoZWxkLW91dCBmaWxlcyB3aXRoIGNvZGVcXG5cIik7XG4gIH1cbiAgb3V0cHV0LnRleHQoYGFkYXB0ZXIgaW4gJHtyZXN1bHQuYWRhcHRlcn0gYWZ0ZXIgJHtjb3VudGVkKHJlc3VsdC5zdGVwcywgXCJzdGVwXCIpfSBhbmQgJHtkdXJhdGlvbihyZXN1bHQuc2Vjb25kcyl9XFxuYCk7XG59XG5cbi8qKiBUaGUgaGludCBvZiBhbiBpbnRlcnJ1cHRlZCBydW4gaXMgdGhlIHZlcnkgY29tbWFuZCB0aGF0IGdvZXMgb24gZnJvbSBpdHMgY2hlY2twb2ludC4gKi9cbmZ1bmN0aW9uIHdpdGhSZXN1bWUoZXJyb3I6IHVua25vd24sIGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdKTogdW5rbm93biB7XG4gIGlmICghKGVycm9yIGluc3RhbmNlb2YgQXR0dW5lRXJyb3IpIHx8IGVycm9yLmNvZGUgIT09IFwiRV9JTlRFUlJVUFRFRFwiKSByZXR1cm4gZXJyb3I7XG4gIGNvbnN0IGNoZWNrcG9pbnQgPSBlcnJvci5kYXRhPy5bXCJjaGVja3BvaW50XCJdO1xuICBpZiAodHlwZW9mIGNoZWNrcG9pbnQgIT09IFwic3RyaW5nXCIpIHJldHVybiBlcnJvcjtcbiAgY29uc3QgY29tbWFuZCA9IFtcImF0dHVuZVwiLCBcInRyYWluXCIsIC4uLndpdGhvdXRSZXN1bWUoYXJndiksIFwiLS1yZXN1bWVcIiwgY2hlY2twb2ludF0ubWFwKHF1b3RlZCkuam9pbihcIiBcIik7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoZXJyb3IuY29kZSwgZXJyb3IubWVzc2FnZSwgYFJlc3VtZSB3aXRoOiAke2NvbW1hbmR9YCwgZXJyb3IuZGF0YSk7XG59XG5cbmZ1bmN0aW9uIHdpdGhvdXRSZXN1bWUoYXJndjogcmVhZG9ubHkgc3RyaW5nW10pOiBzdHJpbmdbXSB7XG4gIHJldHVybiBhcmd2LmZpbHRlcihcbiAgICAoYXJndW1lbnQsIGluZGV4KSA9PiBhcmd1bWVudCAhPT0gXCItLXJlc3VtZVwiICYmICFhcmd1bWVudC5zdGFydHNXaXRoKFwiLS1yZXN1bWU9XCIpICYmIGFyZ3ZbaW5kZXggLSAxXSAhPT0gXCItLXJlc3VtZVwiLFxuICApO1xufVxuXG4vKiogQXMgYSBzaGVsbCB3b3VsZCBuZWVkIGl0LiAqL1xuZnVuY3Rpb24gcXVvdGVkKGFyZ3VtZW50OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gL15bXFx3QCUrPTosLi8tXSskLy50ZXN0KGFyZ3VtZW50KSA/IGFyZ3VtZW50IDogYCcke2FyZ3VtZW50LnJlcGxhY2VBbGwoXCInXCIsIFwiJ1xcXFwnJ1wiKX0nYDtcbn1cbiIsICIvKiogVHJhaW5pbmcgYXMgdGV4dDogYSBiYXIgdGhhdCByZWRyYXdzIGl0c2VsZiBvbiBhIHRlcm1pbmFsLCBhIGxpbmUgbm93IGFuZCB0aGVuIGFueXdoZXJlIGVsc2UuICovXG5pbXBvcnQgeyBhc3NlcnROZXZlciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB0eXBlIHsgRXZhbEV2ZW50LCBQbGFuRXZlbnQsIFN0ZXBFdmVudCwgVHJhaW5FdmVudCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHR5cGUgeyBJbyB9IGZyb20gXCIuL2lvXCI7XG5pbXBvcnQgeyBieXRlcywgY291bnRlZCwgZHVyYXRpb24sIGdyb3VwZWQsIHBlcmNlbnQgfSBmcm9tIFwiLi9vdXRwdXRcIjtcbmltcG9ydCB7IHZlcmRpY3RUZXh0IH0gZnJvbSBcIi4vdmVyZGljdFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFByb2dyZXNzIHtcbiAgc2hvdyhldmVudDogVHJhaW5FdmVudCk6IHZvaWQ7XG4gIC8qKiBBIGxpbmUgb24gc3RhbmRhcmQgZXJyb3IgdGhhdCBkb2VzIG5vdCB0ZWFyIHRoZSBiYXIuICovXG4gIGxvZyhtZXNzYWdlOiBzdHJpbmcpOiB2b2lkO1xuICAvKiogTGVhdmVzIHRoZSBiYXIgYXMgaXQgc3RhbmRzIGFuZCBnb2VzIHRvIHRoZSBuZXh0IGxpbmUuICovXG4gIGVuZCgpOiB2b2lkO1xufVxuXG4vKiogT2ZmIGEgdGVybWluYWwsIGFib3V0IHRoaXMgbWFueSBzdGVwIGxpbmVzIGFyZSBwcmludGVkIGluIGEgcnVuIG9mIGFueSBsZW5ndGguICovXG5jb25zdCBsaW5lc1BlclJ1biA9IDIwO1xuXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlUHJvZ3Jlc3MoaW86IElvKTogUHJvZ3Jlc3Mge1xuICBsZXQgcGxhbjogUGxhbkV2ZW50IHwgbnVsbCA9IG51bGw7XG4gIGxldCBoZWxkOiBFdmFsRXZlbnQgfCBudWxsID0gbnVsbDtcbiAgbGV0IGJhciA9IFwiXCI7XG4gIGxldCBzaG93biA9IFwiXCI7XG5cbiAgY29uc3QgY2xlYXIgPSAoKSA9PiB7XG4gICAgaWYgKGJhciAhPT0gXCJcIikgaW8ub3V0KFwiXFxyXFx4MWJbMktcIik7XG4gIH07XG4gIGNvbnN0IGxpbmUgPSAodGV4dDogc3RyaW5nKSA9PiB7XG4gICAgY2xlYXIoKTtcbiAgICBpby5vdXQoYCR7dGV4dH1cXG5gKTtcbiAgICBpby5vdXQoYmFyKTtcbiAgfTtcbiAgY29uc3QgZW5kID0gKCkgPT4ge1xuICAgIGlmIChiYXIgIT09IFwiXCIpIGlvLm91dChcIlxcblwiKTtcbiAgICBiYXIgPSBcIlwiO1xuICB9O1xuICAvKiogYENvbXBhcmluZzogMTIgb2YgODBgIGFmdGVyIGBDb21wYXJpbmdgIGlzIHRoZSBzYW1lIHBoYXNlOiBpdCByZWRyYXdzIHRoZSBsaW5lLCBvciBzYXlzIG5vdGhpbmcgb2ZmIGEgdGVybWluYWwuICovXG4gIGNvbnN0IHBoYXNlID0gKG1lc3NhZ2U6IHN0cmluZykgPT4ge1xuICAgIGNvbnN0IG5hbWUgPSBtZXNzYWdlLnJlcGxhY2UoLzo/IFxcZCsgb2YgXFxkKyQvLCBcIlwiKTtcbiAgICBjb25zdCBhZ2FpbiA9IG5hbWUgPT09IHNob3duO1xuICAgIHNob3duID0gbmFtZTtcbiAgICBpZiAoIWlvLnRlcm1pbmFsKSB7XG4gICAgICBpZiAoIWFnYWluKSBpby5vdXQoYCR7bWVzc2FnZX1cXG5gKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKGFnYWluKSBjbGVhcigpO1xuICAgIGVsc2UgZW5kKCk7XG4gICAgYmFyID0gbWVzc2FnZS5zbGljZSgwLCBpby5jb2x1bW5zKCkgLSAxKTtcbiAgICBpby5vdXQoYmFyKTtcbiAgfTtcbiAgY29uc3Qgc3RlcCA9IChldmVudDogU3RlcEV2ZW50KSA9PiB7XG4gICAgY29uc3Qgc3RlcHMgPSBwbGFuPy5zdGVwcyA/PyBldmVudC5zdGVwO1xuICAgIGlmIChpby50ZXJtaW5hbCkge1xuICAgICAgY2xlYXIoKTtcbiAgICAgIGJhciA9IGJhckxpbmUoZXZlbnQsIHN0ZXBzLCBoZWxkLCBpby5jb2x1bW5zKCkpO1xuICAgICAgaW8ub3V0KGJhcik7XG4gICAgfSBlbHNlIGlmIChldmVudC5zdGVwID09PSAxIHx8IGV2ZW50LnN0ZXAgPT09IHN0ZXBzIHx8IGV2ZW50LnN0ZXAgJSBNYXRoLmNlaWwoc3RlcHMgLyBsaW5lc1BlclJ1bikgPT09IDApIHtcbiAgICAgIGlvLm91dChgc3RlcCAke2V2ZW50LnN0ZXB9LyR7c3RlcHN9ICAke2ZpZ3VyZXMoZXZlbnQsIGhlbGQpfVxcbmApO1xuICAgIH1cbiAgfTtcblxuICByZXR1cm4ge1xuICAgIHNob3coZXZlbnQpIHtcbiAgICAgIHN3aXRjaCAoZXZlbnQuZXZlbnQpIHtcbiAgICAgICAgY2FzZSBcInBoYXNlXCI6XG4gICAgICAgICAgcmV0dXJuIHBoYXNlKGV2ZW50Lm1lc3NhZ2UpO1xuICAgICAgICBjYXNlIFwicGxhblwiOlxuICAgICAgICAgIHBsYW4gPSBldmVudDtcbiAgICAgICAgICByZXR1cm4gbGluZShwbGFuVGV4dChldmVudCkpO1xuICAgICAgICBjYXNlIFwic3RlcFwiOlxuICAgICAgICAgIHJldHVybiBzdGVwKGV2ZW50KTtcbiAgICAgICAgY2FzZSBcImV2YWxcIjpcbiAgICAgICAgICBoZWxkID0gZXZlbnQ7XG4gICAgICAgICAgcmV0dXJuIGxpbmUoXG4gICAgICAgICAgICBgaGVsZC1vdXQgbG9zcyAke2V2ZW50Lmxvc3MudG9GaXhlZCgzKX0gJHtldmVudC5zdGVwID09PSAwID8gXCIoYmFzZSlcIiA6IGBhZnRlciBzdGVwICR7ZXZlbnQuc3RlcH1gfWAsXG4gICAgICAgICAgKTtcbiAgICAgICAgY2FzZSBcImNoZWNrcG9pbnRcIjpcbiAgICAgICAgICByZXR1cm4gbGluZShgY2hlY2twb2ludCBhZnRlciBzdGVwICR7ZXZlbnQuc3RlcH06ICR7ZXZlbnQucGF0aH1gKTtcbiAgICAgICAgY2FzZSBcInZlcmRpY3RcIjpcbiAgICAgICAgICBlbmQoKTtcbiAgICAgICAgICByZXR1cm4gbGluZSh2ZXJkaWN0VGV4dChldmVudCkpO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgIHJldHVybiBhc3NlcnROZXZlcihldmVudCk7XG4gICAgICB9XG4gICAgfSxcbiAgICBsb2cobWVzc2FnZSkge1xuICAgICAgY2xlYXIoKTtcbiAgICAgIGlvLmVycihgJHttZXNzYWdlfVxcbmApO1xuICAgICAgaW8ub3V0KGJhcik7XG4gICAgfSxcbiAgICBlbmQsXG4gIH07XG59XG5cbmZ1bmN0aW9uIGJhckxpbmUoZXZlbnQ6IFN0ZXBFdmVudCwgc3RlcHM6IG51bWJlciwgaGVsZDogRXZhbEV2ZW50IHwgbnVsbCwgY29sdW1uczogbnVtYmVyKTogc3RyaW5nIHtcbiAgLy8gQXMgd2lkZSBhcyBpdHMgbGFzdCB2YWx1ZSwgc28gdGhhdCB0aGUgYmFyIGtlZXBzIGl0cyBsZW5ndGguXG4gIGNvbnN0IHN0ZXAgPSBTdHJpbmcoZXZlbnQuc3RlcCkucGFkU3RhcnQoU3RyaW5nKHN0ZXBzKS5sZW5ndGgpO1xuICBjb25zdCB0ZXh0ID0gYCAke3N0ZXB9LyR7c3RlcHN9ICAke2ZpZ3VyZXMoZXZlbnQsIGhlbGQpfWA7XG4gIC8vIE9uZSBjb2x1bW4gc3RheXMgZnJlZTogYSBmdWxsIGxhc3QgbGluZSBtYWtlcyBzb21lIHRlcm1pbmFscyB3cmFwLCBhbmQgdGhlbiB0aGUgcmVkcmF3IGxlYXZlcyBkZWJyaXMuXG4gIGNvbnN0IHdpZHRoID0gTWF0aC5taW4oMzAsIGNvbHVtbnMgLSB0ZXh0Lmxlbmd0aCAtIDMpO1xuICBpZiAod2lkdGggPCA1KSByZXR1cm4gdGV4dC50cmltU3RhcnQoKS5zbGljZSgwLCBjb2x1bW5zIC0gMSk7XG4gIGNvbnN0IGZpbGxlZCA9IE1hdGgucm91bmQoKHdpZHRoICogTWF0aC5taW4oZXZlbnQuc3RlcCwgc3RlcHMpKSAvIHN0ZXBzKTtcbiAgcmV0dXJuIGBbJHtcIlx1MjU4OFwiLnJlcGVhdChmaWxsZWQpfSR7XCJcdTI1OTFcIi5yZXBlYXQod2lkdGggLSBmaWxsZWQpfV0ke3RleHR9YDtcbn1cblxuZnVuY3Rpb24gZmlndXJlcyhldmVudDogU3RlcEV2ZW50LCBoZWxkOiBFdmFsRXZlbnQgfCBudWxsKTogc3RyaW5nIHtcbiAgY29uc3QgcGFydHMgPSBbYGxvc3MgJHtldmVudC5sb3NzLnRvRml4ZWQoMyl9YF07XG4gIGlmIChoZWxkICE9PSBudWxsKSBwYXJ0cy5wdXNoKGBoZWxkLW91dCAke2hlbGQubG9zcy50b0ZpeGVkKDMpfWApO1xuICBwYXJ0cy5wdXNoKGAke2dyb3VwZWQoZXZlbnQudG9rZW5zUGVyU2Vjb25kKX0gdG9rZW5zL3NgLCBgJHtkdXJhdGlvbihldmVudC5ldGFTZWNvbmRzKX0gbGVmdGApO1xuICByZXR1cm4gcGFydHMuam9pbihcIiAgXCIpO1xufVxuXG5mdW5jdGlvbiBwbGFuVGV4dChwbGFuOiBQbGFuRXZlbnQpOiBzdHJpbmcge1xuICBjb25zdCBsZWZ0ID0gT2JqZWN0LnZhbHVlcyhwbGFuLnNraXBwZWQpLnJlZHVjZSgoc3VtLCBjb3VudCkgPT4gc3VtICsgY291bnQsIDApO1xuICBjb25zdCB3aGF0ID1cbiAgICBwbGFuLm1ldGhvZCA9PT0gXCJmdWxsXCJcbiAgICAgID8gYGV2ZXJ5IHdlaWdodDogJHtncm91cGVkKHBsYW4udHJhaW5hYmxlKX0gcGFyYW1ldGVyc2BcbiAgICAgIDogYGFkYXB0ZXIgb2YgcmFuayAke3BsYW4ucmFua30sIGFscGhhICR7cGxhbi5hbHBoYX06ICR7Z3JvdXBlZChwbGFuLnRyYWluYWJsZSl9IG9mICR7Z3JvdXBlZChwbGFuLnRvdGFsKX0gYCArXG4gICAgICAgIGBwYXJhbWV0ZXJzICgke3BlcmNlbnQoKDEwMCAqIHBsYW4udHJhaW5hYmxlKSAvIHBsYW4udG90YWwpfSksICR7Ynl0ZXMocGxhbi5hZGFwdGVyQnl0ZXMpfWA7XG4gIHJldHVybiBbXG4gICAgYGJhc2UgICAgICAgJHtwbGFuLmJhc2V9YCxcbiAgICBgd29ya3NwYWNlICAke2NvdW50ZWQocGxhbi5maWxlcywgXCJmaWxlXCIpfSAoJHtncm91cGVkKGxlZnQpfSBsZWZ0IG91dCksICR7Z3JvdXBlZChwbGFuLnRva2Vucyl9IHRva2Vuc2AsXG4gICAgYHRyYWluaW5nICAgJHt3aGF0fWAsXG4gICAgYGRldmljZSAgICAgJHtwbGFuLmRldmljZX0gKCR7cGxhbi5kZXZpY2VOYW1lfSksICR7cGxhbi5wcmVjaXNpb259OiAke3BsYW4uZGV2aWNlUmVhc29ufWAsXG4gICAgYHBsYW4gICAgICAgJHtjb3VudGVkKHBsYW4uc3RlcHMsIFwic3RlcFwiKX0gb2YgJHtwbGFuLmJhdGNofSBcdTAwRDcgJHtwbGFuLnNlcUxlbn0gdG9rZW5zLCBhYm91dCBgICtcbiAgICAgIGAke2R1cmF0aW9uKHBsYW4uZXN0aW1hdGUuc2Vjb25kcyl9IGFuZCAke2J5dGVzKHBsYW4uZXN0aW1hdGUuYnl0ZXMpfWAsXG4gIF0uam9pbihcIlxcblwiKTtcbn1cbiIsICIvKiogQSBjb21tYW5kIGxpbmUgd2l0aG91dCBhIHByb2Nlc3MgYW5kIGFuIGVuZ2luZSB3aXRob3V0IGEgbW9kZWw6IHRoZXkgdGVzdCB3aGF0IHN0YW5kcyBiZXR3ZWVuIHRoZSB0d28uICovXG5cbmltcG9ydCB0eXBlIHsgSW8gfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL2NsaS9pb1wiO1xuaW1wb3J0IHsgcnVuQ2xpIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9jbGkvcnVuXCI7XG5pbXBvcnQgdHlwZSB7IE9wZXJhdGlvbnMgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL29wZXJhdGlvbnNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBSYW4ge1xuICByZWFkb25seSBjb2RlOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dDogc3RyaW5nO1xuICByZWFkb25seSBlcnI6IHN0cmluZztcbiAgLyoqIFRoZSBsaW5lcyBvZiBzdGFuZGFyZCBvdXRwdXQgYXMgSlNPTi4gKi9cbiAgbGluZXMoKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj5bXTtcbiAgcmVhZG9ubHkgZXhpdGVkV2l0aDogcmVhZG9ubHkgbnVtYmVyW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2Vzc2lvbiB7XG4gIHJlYWRvbmx5IGlvOiBJbztcbiAgcmVhZG9ubHkgb3V0OiAoKSA9PiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVycjogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSBleGl0ZWRXaXRoOiBudW1iZXJbXTtcbiAgLyoqIEFzIEN0cmwrQyB3b3VsZC4gKi9cbiAgaW50ZXJydXB0KCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzZXNzaW9uKGlucHV0OiBBc3luY0l0ZXJhYmxlPHN0cmluZz4gPSBzaWxlbmNlKCksIHRlcm1pbmFsID0gZmFsc2UpOiBTZXNzaW9uIHtcbiAgbGV0IG91dCA9IFwiXCI7XG4gIGxldCBlcnIgPSBcIlwiO1xuICBjb25zdCBleGl0ZWRXaXRoOiBudW1iZXJbXSA9IFtdO1xuICBjb25zdCBoYW5kbGVycyA9IG5ldyBTZXQ8KCkgPT4gdm9pZD4oKTtcbiAgY29uc3QgaW86IElvID0ge1xuICAgIG91dDogKHRleHQpID0+IHtcbiAgICAgIG91dCArPSB0ZXh0O1xuICAgIH0sXG4gICAgZXJyOiAodGV4dCkgPT4ge1xuICAgICAgZXJyICs9IHRleHQ7XG4gICAgfSxcbiAgICB0ZXJtaW5hbCxcbiAgICBjb2x1bW5zOiAoKSA9PiAxMDAsXG4gICAgaW5wdXQsXG4gICAgY3dkOiBcIi9oZXJlXCIsXG4gICAgb25JbnRlcnJ1cHQoaGFuZGxlcikge1xuICAgICAgaGFuZGxlcnMuYWRkKGhhbmRsZXIpO1xuICAgICAgcmV0dXJuICgpID0+IGhhbmRsZXJzLmRlbGV0ZShoYW5kbGVyKTtcbiAgICB9LFxuICAgIGV4aXROb3c6IChjb2RlKSA9PiBleGl0ZWRXaXRoLnB1c2goY29kZSksXG4gIH07XG4gIHJldHVybiB7XG4gICAgaW8sXG4gICAgb3V0OiAoKSA9PiBvdXQsXG4gICAgZXJyOiAoKSA9PiBlcnIsXG4gICAgZXhpdGVkV2l0aCxcbiAgICBpbnRlcnJ1cHQ6ICgpID0+IHtcbiAgICAgIGZvciAoY29uc3QgaGFuZGxlciBvZiBoYW5kbGVycykgaGFuZGxlcigpO1xuICAgIH0sXG4gIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uKiBzaWxlbmNlKCk6IEFzeW5jR2VuZXJhdG9yPHN0cmluZz4ge31cblxuLyoqIE9wZXJhdGlvbnMgb2Ygd2hpY2ggb25seSB0aGUgZ2l2ZW4gb25lcyBtYXkgYmUgY2FsbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9ubHkoZ2l2ZW46IFBhcnRpYWw8T3BlcmF0aW9ucz4pOiBPcGVyYXRpb25zIHtcbiAgY29uc3QgcmVmdXNlID0gKG5hbWU6IHN0cmluZykgPT4gKCkgPT4gUHJvbWlzZS5yZWplY3QobmV3IEVycm9yKGAke25hbWV9IG11c3Qgbm90IGJlIGNhbGxlZCBoZXJlYCkpO1xuICByZXR1cm4ge1xuICAgIHRyYWluOiByZWZ1c2UoXCJ0cmFpblwiKSxcbiAgICBncmFkaWVudHM6IHJlZnVzZShcImdyYWRpZW50c1wiKSxcbiAgICBsb2dpdHM6IHJlZnVzZShcImxvZ2l0c1wiKSxcbiAgICBldmFsdWF0ZTogcmVmdXNlKFwiZXZhbHVhdGVcIiksXG4gICAgY3JlYXRlQ29tcGxldGVyOiByZWZ1c2UoXCJjcmVhdGVDb21wbGV0ZXJcIiksXG4gICAgZGV2aWNlczogcmVmdXNlKFwiZGV2aWNlc1wiKSxcbiAgICBjaGVja0hvc3Q6IHJlZnVzZShcImNoZWNrSG9zdFwiKSxcbiAgICByZXZpZXc6IHJlZnVzZShcInJldmlld1wiKSxcbiAgICBwYXJhbXM6IHJlZnVzZShcInBhcmFtc1wiKSxcbiAgICBtb2RlbHM6IHJlZnVzZShcIm1vZGVsc1wiKSxcbiAgICBjaGVja01vZGVsOiByZWZ1c2UoXCJjaGVja01vZGVsXCIpLFxuICAgIGRlc2NyaWJlTW9kZWw6IHJlZnVzZShcImRlc2NyaWJlTW9kZWxcIiksXG4gICAgZG93bmxvYWRNb2RlbDogcmVmdXNlKFwiZG93bmxvYWRNb2RlbFwiKSxcbiAgICByZW1vdmVNb2RlbDogcmVmdXNlKFwicmVtb3ZlTW9kZWxcIiksXG4gICAgYWRhcHRlcnM6IHJlZnVzZShcImFkYXB0ZXJzXCIpLFxuICAgIGRlbGV0ZUFkYXB0ZXI6IHJlZnVzZShcImRlbGV0ZUFkYXB0ZXJcIiksXG4gICAgLi4uZ2l2ZW4sXG4gIH07XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW4oXG4gIGFyZ3Y6IHJlYWRvbmx5IHN0cmluZ1tdLFxuICBnaXZlbjogUGFydGlhbDxPcGVyYXRpb25zPiA9IHt9LFxuICB7IGlvLCBvdXQsIGVyciwgZXhpdGVkV2l0aCB9OiBTZXNzaW9uID0gc2Vzc2lvbigpLFxuKTogUHJvbWlzZTxSYW4+IHtcbiAgY29uc3QgY29kZSA9IGF3YWl0IHJ1bkNsaShhcmd2LCBpbywgb25seShnaXZlbikpO1xuICByZXR1cm4ge1xuICAgIGNvZGUsXG4gICAgb3V0OiBvdXQoKSxcbiAgICBlcnI6IGVycigpLFxuICAgIGV4aXRlZFdpdGgsXG4gICAgbGluZXM6ICgpID0+IGpzb25MaW5lcyhvdXQoKSksXG4gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBqc29uTGluZXModGV4dDogc3RyaW5nKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj5bXSB7XG4gIHJldHVybiB0ZXh0XG4gICAgLnNwbGl0KFwiXFxuXCIpXG4gICAgLmZpbHRlcigobGluZSkgPT4gbGluZSAhPT0gXCJcIilcbiAgICAubWFwKChsaW5lKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPT4gSlNPTi5wYXJzZShsaW5lKSk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBO0FBQUEsaURBQUFBLFVBQUE7QUFBQTtBQUtBLFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDNUQsSUFBQUEsU0FBUSxVQUFVO0FBQ2xCLElBQUFBLFNBQVEsU0FBUztBQUNqQixJQUFBQSxTQUFRLFNBQVM7QUFDakIsSUFBQUEsU0FBUSxRQUFRO0FBQ2hCLElBQUFBLFNBQVEsT0FBTztBQUNmLElBQUFBLFNBQVEsUUFBUTtBQUNoQixJQUFBQSxTQUFRLGNBQWM7QUFDdEIsYUFBUyxRQUFRLE9BQU87QUFDcEIsYUFBTyxVQUFVLFFBQVEsVUFBVTtBQUFBLElBQ3ZDO0FBQ0EsYUFBUyxPQUFPLE9BQU87QUFDbkIsYUFBTyxPQUFPLFVBQVUsWUFBWSxpQkFBaUI7QUFBQSxJQUN6RDtBQUNBLGFBQVMsT0FBTyxPQUFPO0FBQ25CLGFBQU8sT0FBTyxVQUFVLFlBQVksaUJBQWlCO0FBQUEsSUFDekQ7QUFDQSxhQUFTLE1BQU0sT0FBTztBQUNsQixhQUFPLGlCQUFpQjtBQUFBLElBQzVCO0FBQ0EsYUFBUyxLQUFLLE9BQU87QUFDakIsYUFBTyxPQUFPLFVBQVU7QUFBQSxJQUM1QjtBQUNBLGFBQVMsTUFBTSxPQUFPO0FBQ2xCLGFBQU8sTUFBTSxRQUFRLEtBQUs7QUFBQSxJQUM5QjtBQUNBLGFBQVMsWUFBWSxPQUFPO0FBQ3hCLGFBQU8sTUFBTSxLQUFLLEtBQUssTUFBTSxNQUFNLFVBQVEsT0FBTyxJQUFJLENBQUM7QUFBQSxJQUMzRDtBQUFBO0FBQUE7OztBQ2pDQTtBQUFBLHVEQUFBQyxVQUFBO0FBQUE7QUFLQSxRQUFJLGtCQUFtQkEsWUFBUUEsU0FBSyxvQkFBcUIsT0FBTyxVQUFVLFNBQVMsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1RixVQUFJLE9BQU8sT0FBVyxNQUFLO0FBQzNCLFVBQUksT0FBTyxPQUFPLHlCQUF5QixHQUFHLENBQUM7QUFDL0MsVUFBSSxDQUFDLFNBQVMsU0FBUyxPQUFPLENBQUMsRUFBRSxhQUFhLEtBQUssWUFBWSxLQUFLLGVBQWU7QUFDakYsZUFBTyxFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVc7QUFBRSxpQkFBTyxFQUFFLENBQUM7QUFBQSxRQUFHLEVBQUU7QUFBQSxNQUM5RDtBQUNBLGFBQU8sZUFBZSxHQUFHLElBQUksSUFBSTtBQUFBLElBQ3JDLE1BQU0sU0FBUyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQ3hCLFVBQUksT0FBTyxPQUFXLE1BQUs7QUFDM0IsUUFBRSxFQUFFLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDZjtBQUNBLFFBQUkscUJBQXNCQSxZQUFRQSxTQUFLLHVCQUF3QixPQUFPLFVBQVUsU0FBUyxHQUFHLEdBQUc7QUFDM0YsYUFBTyxlQUFlLEdBQUcsV0FBVyxFQUFFLFlBQVksTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLElBQ3RFLEtBQUssU0FBUyxHQUFHLEdBQUc7QUFDaEIsUUFBRSxTQUFTLElBQUk7QUFBQSxJQUNuQjtBQUNBLFFBQUksZUFBZ0JBLFlBQVFBLFNBQUssZ0JBQWtCLDRCQUFZO0FBQzNELFVBQUksVUFBVSxTQUFTLEdBQUc7QUFDdEIsa0JBQVUsT0FBTyx1QkFBdUIsU0FBVUMsSUFBRztBQUNqRCxjQUFJLEtBQUssQ0FBQztBQUNWLG1CQUFTLEtBQUtBLEdBQUcsS0FBSSxPQUFPLFVBQVUsZUFBZSxLQUFLQSxJQUFHLENBQUMsRUFBRyxJQUFHLEdBQUcsTUFBTSxJQUFJO0FBQ2pGLGlCQUFPO0FBQUEsUUFDWDtBQUNBLGVBQU8sUUFBUSxDQUFDO0FBQUEsTUFDcEI7QUFDQSxhQUFPLFNBQVUsS0FBSztBQUNsQixZQUFJLE9BQU8sSUFBSSxXQUFZLFFBQU87QUFDbEMsWUFBSSxTQUFTLENBQUM7QUFDZCxZQUFJLE9BQU87QUFBTSxtQkFBUyxJQUFJLFFBQVEsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxJQUFLLEtBQUksRUFBRSxDQUFDLE1BQU0sVUFBVyxpQkFBZ0IsUUFBUSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUE7QUFDL0gsMkJBQW1CLFFBQVEsR0FBRztBQUM5QixlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0osR0FBRztBQUNILFdBQU8sZUFBZUQsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDNUQsSUFBQUEsU0FBUSxVQUFVQSxTQUFRLG9CQUFvQkEsU0FBUSxvQkFBb0JBLFNBQVEsb0JBQW9CQSxTQUFRLG9CQUFvQkEsU0FBUSxvQkFBb0JBLFNBQVEsb0JBQW9CQSxTQUFRLG9CQUFvQkEsU0FBUSxvQkFBb0JBLFNBQVEsb0JBQW9CQSxTQUFRLG9CQUFvQkEsU0FBUSxtQkFBbUJBLFNBQVEsZUFBZUEsU0FBUSxlQUFlQSxTQUFRLGVBQWVBLFNBQVEsZUFBZUEsU0FBUSxlQUFlQSxTQUFRLGVBQWVBLFNBQVEsZUFBZUEsU0FBUSxlQUFlQSxTQUFRLGVBQWVBLFNBQVEsY0FBY0EsU0FBUSxlQUFlQSxTQUFRLDJCQUEyQkEsU0FBUSxzQkFBc0JBLFNBQVEsZ0JBQWdCQSxTQUFRLGFBQWE7QUFDL3FCLFFBQU0sS0FBSyxhQUFhLFlBQWU7QUFJdkMsUUFBSTtBQUNKLEtBQUMsU0FBVUUsYUFBWTtBQUVuQixNQUFBQSxZQUFXLGFBQWE7QUFDeEIsTUFBQUEsWUFBVyxpQkFBaUI7QUFDNUIsTUFBQUEsWUFBVyxpQkFBaUI7QUFDNUIsTUFBQUEsWUFBVyxnQkFBZ0I7QUFDM0IsTUFBQUEsWUFBVyxnQkFBZ0I7QUFVM0IsTUFBQUEsWUFBVyxpQ0FBaUM7QUFFNUMsTUFBQUEsWUFBVyxtQkFBbUI7QUFJOUIsTUFBQUEsWUFBVyxvQkFBb0I7QUFJL0IsTUFBQUEsWUFBVyxtQkFBbUI7QUFLOUIsTUFBQUEsWUFBVywwQkFBMEI7QUFJckMsTUFBQUEsWUFBVyxxQkFBcUI7QUFLaEMsTUFBQUEsWUFBVyx1QkFBdUI7QUFDbEMsTUFBQUEsWUFBVyxtQkFBbUI7QUFPOUIsTUFBQUEsWUFBVywrQkFBK0I7QUFFMUMsTUFBQUEsWUFBVyxpQkFBaUI7QUFBQSxJQUNoQyxHQUFHLGVBQWVGLFNBQVEsYUFBYSxhQUFhLENBQUMsRUFBRTtBQUt2RCxRQUFNRyxpQkFBTixNQUFNLHVCQUFzQixNQUFNO0FBQUEsTUFDOUI7QUFBQSxNQUNBO0FBQUEsTUFDQSxZQUFZLE1BQU0sU0FBUyxNQUFNO0FBQzdCLGNBQU0sT0FBTztBQUNiLGFBQUssT0FBTyxHQUFHLE9BQU8sSUFBSSxJQUFJLE9BQU8sV0FBVztBQUNoRCxhQUFLLE9BQU87QUFDWixlQUFPLGVBQWUsTUFBTSxlQUFjLFNBQVM7QUFBQSxNQUN2RDtBQUFBLE1BQ0EsU0FBUztBQUNMLGNBQU0sU0FBUztBQUFBLFVBQ1gsTUFBTSxLQUFLO0FBQUEsVUFDWCxTQUFTLEtBQUs7QUFBQSxRQUNsQjtBQUNBLFlBQUksS0FBSyxTQUFTLFFBQVc7QUFDekIsaUJBQU8sT0FBTyxLQUFLO0FBQUEsUUFDdkI7QUFDQSxlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0o7QUFDQSxJQUFBSCxTQUFRLGdCQUFnQkc7QUFDeEIsUUFBTSxzQkFBTixNQUFNLHFCQUFvQjtBQUFBLE1BQ3RCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUtBLE9BQU8sT0FBTyxJQUFJLHFCQUFvQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUs1QyxPQUFPLGFBQWEsSUFBSSxxQkFBb0IsWUFBWTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQU14RCxPQUFPLFNBQVMsSUFBSSxxQkFBb0IsUUFBUTtBQUFBLE1BQ2hELFlBQVksTUFBTTtBQUNkLGFBQUssT0FBTztBQUFBLE1BQ2hCO0FBQUEsTUFDQSxPQUFPLEdBQUcsT0FBTztBQUNiLGVBQU8sVUFBVSxxQkFBb0IsUUFBUSxVQUFVLHFCQUFvQixVQUFVLFVBQVUscUJBQW9CO0FBQUEsTUFDdkg7QUFBQSxNQUNBLFdBQVc7QUFDUCxlQUFPLEtBQUs7QUFBQSxNQUNoQjtBQUFBLElBQ0o7QUFDQSxJQUFBSCxTQUFRLHNCQUFzQjtBQUk5QixRQUFNLDJCQUFOLE1BQStCO0FBQUEsTUFDM0I7QUFBQSxNQUNBO0FBQUEsTUFDQSxZQUFZLFFBQVEsZ0JBQWdCO0FBQ2hDLGFBQUssU0FBUztBQUNkLGFBQUssaUJBQWlCO0FBQUEsTUFDMUI7QUFBQSxNQUNBLElBQUksc0JBQXNCO0FBQ3RCLGVBQU8sb0JBQW9CO0FBQUEsTUFDL0I7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSwyQkFBMkI7QUFJbkMsUUFBTSxlQUFOLGNBQTJCLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSWhEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLGVBQWU7QUFDdkIsUUFBTSxjQUFOLGNBQTBCLHlCQUF5QjtBQUFBLE1BQy9DO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFJQTtBQUFBLE1BQ0EsWUFBWSxRQUFRLHVCQUF1QixvQkFBb0IsTUFBTTtBQUNqRSxjQUFNLFFBQVEsQ0FBQztBQUNmLGFBQUssdUJBQXVCO0FBQUEsTUFDaEM7QUFBQSxNQUNBLElBQUksc0JBQXNCO0FBQ3RCLGVBQU8sS0FBSztBQUFBLE1BQ2hCO0FBQUEsSUFDSjtBQUNBLElBQUFBLFNBQVEsY0FBYztBQUN0QixRQUFNLGVBQU4sY0FBMkIseUJBQXlCO0FBQUEsTUFDaEQ7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUlBO0FBQUEsTUFDQSxZQUFZLFFBQVEsdUJBQXVCLG9CQUFvQixNQUFNO0FBQ2pFLGNBQU0sUUFBUSxDQUFDO0FBQ2YsYUFBSyx1QkFBdUI7QUFBQSxNQUNoQztBQUFBLE1BQ0EsSUFBSSxzQkFBc0I7QUFDdEIsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sZUFBTixjQUEyQix5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUloRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLFFBQU0sbUJBQU4sY0FBK0IseUJBQXlCO0FBQUEsTUFDcEQ7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUlBO0FBQUEsTUFDQSxZQUFZLFFBQVEsdUJBQXVCLG9CQUFvQixNQUFNO0FBQ2pFLGNBQU0sUUFBUSxDQUFDO0FBQ2YsYUFBSyx1QkFBdUI7QUFBQSxNQUNoQztBQUFBLE1BQ0EsSUFBSSxzQkFBc0I7QUFDdEIsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxtQkFBbUI7QUFDM0IsUUFBTSxvQkFBTixjQUFnQyx5QkFBeUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUlyRDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGNBQU0sUUFBUSxDQUFDO0FBQUEsTUFDbkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxvQkFBb0I7QUFDNUIsUUFBTSxvQkFBTixjQUFnQyx5QkFBeUI7QUFBQSxNQUNyRDtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSUE7QUFBQSxNQUNBLFlBQVksUUFBUSx1QkFBdUIsb0JBQW9CLE1BQU07QUFDakUsY0FBTSxRQUFRLENBQUM7QUFDZixhQUFLLHVCQUF1QjtBQUFBLE1BQ2hDO0FBQUEsTUFDQSxJQUFJLHNCQUFzQjtBQUN0QixlQUFPLEtBQUs7QUFBQSxNQUNoQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLG9CQUFOLGNBQWdDLHlCQUF5QjtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BSXJEO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsY0FBTSxRQUFRLENBQUM7QUFBQSxNQUNuQjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFJO0FBQ0osS0FBQyxTQUFVSSxVQUFTO0FBSWhCLGVBQVMsVUFBVSxTQUFTO0FBQ3hCLGNBQU0sWUFBWTtBQUNsQixlQUFPLGFBQWEsR0FBRyxPQUFPLFVBQVUsTUFBTSxNQUFNLEdBQUcsT0FBTyxVQUFVLEVBQUUsS0FBSyxHQUFHLE9BQU8sVUFBVSxFQUFFO0FBQUEsTUFDekc7QUFDQSxNQUFBQSxTQUFRLFlBQVk7QUFJcEIsZUFBUyxlQUFlLFNBQVM7QUFDN0IsY0FBTSxZQUFZO0FBQ2xCLGVBQU8sYUFBYSxHQUFHLE9BQU8sVUFBVSxNQUFNLEtBQUssUUFBUSxPQUFPO0FBQUEsTUFDdEU7QUFDQSxNQUFBQSxTQUFRLGlCQUFpQjtBQUl6QixlQUFTLFdBQVcsU0FBUztBQUN6QixjQUFNLFlBQVk7QUFDbEIsZUFBTyxjQUFjLFVBQVUsV0FBVyxVQUFVLENBQUMsQ0FBQyxVQUFVLFdBQVcsR0FBRyxPQUFPLFVBQVUsRUFBRSxLQUFLLEdBQUcsT0FBTyxVQUFVLEVBQUUsS0FBSyxVQUFVLE9BQU87QUFBQSxNQUN0SjtBQUNBLE1BQUFBLFNBQVEsYUFBYTtBQUFBLElBQ3pCLEdBQUcsWUFBWUosU0FBUSxVQUFVLFVBQVUsQ0FBQyxFQUFFO0FBQUE7QUFBQTs7O0FDbmI5QztBQUFBLHdEQUFBSyxVQUFBO0FBQUE7QUFLQSxXQUFPLGVBQWVBLFVBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzVELElBQUFBLFNBQVEsV0FBV0EsU0FBUSxZQUFZQSxTQUFRLFFBQVE7QUFDdkQsUUFBSTtBQUNKLEtBQUMsU0FBVUMsUUFBTztBQUNkLE1BQUFBLE9BQU0sT0FBTztBQUNiLE1BQUFBLE9BQU0sUUFBUTtBQUNkLE1BQUFBLE9BQU0sUUFBUUEsT0FBTTtBQUNwQixNQUFBQSxPQUFNLE9BQU87QUFDYixNQUFBQSxPQUFNLFFBQVFBLE9BQU07QUFBQSxJQUN4QixHQUFHLFVBQVVELFNBQVEsUUFBUSxRQUFRLENBQUMsRUFBRTtBQUN4QyxRQUFNLFlBQU4sTUFBZ0I7QUFBQSxNQUNaLENBQUMsT0FBTyxXQUFXLElBQUk7QUFBQSxNQUN2QjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLGNBQWM7QUFDVixhQUFLLE9BQU8sb0JBQUksSUFBSTtBQUNwQixhQUFLLFFBQVE7QUFDYixhQUFLLFFBQVE7QUFDYixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVM7QUFBQSxNQUNsQjtBQUFBLE1BQ0EsUUFBUTtBQUNKLGFBQUssS0FBSyxNQUFNO0FBQ2hCLGFBQUssUUFBUTtBQUNiLGFBQUssUUFBUTtBQUNiLGFBQUssUUFBUTtBQUNiLGFBQUs7QUFBQSxNQUNUO0FBQUEsTUFDQSxVQUFVO0FBQ04sZUFBTyxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUs7QUFBQSxNQUNoQztBQUFBLE1BQ0EsSUFBSSxPQUFPO0FBQ1AsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxNQUNBLElBQUksUUFBUTtBQUNSLGVBQU8sS0FBSyxPQUFPO0FBQUEsTUFDdkI7QUFBQSxNQUNBLElBQUksT0FBTztBQUNQLGVBQU8sS0FBSyxPQUFPO0FBQUEsTUFDdkI7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUNSLGNBQU0sT0FBTyxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQzlCLGVBQU8sT0FBTyxLQUFLLFVBQVUsUUFBUTtBQUFBLE1BQ3pDO0FBQUEsTUFDQSxNQUFNLEtBQUs7QUFDUCxjQUFNLE9BQU8sS0FBSyxLQUFLLElBQUksR0FBRztBQUM5QixlQUFPLE9BQU8sS0FBSyxNQUFNLFFBQVE7QUFBQSxNQUNyQztBQUFBLE1BQ0EsSUFBSSxLQUFLO0FBQ0wsZUFBTyxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQUEsTUFDNUI7QUFBQSxNQUNBLElBQUksS0FBSyxRQUFRLE1BQU0sTUFBTTtBQUN6QixjQUFNLE9BQU8sS0FBSyxLQUFLLElBQUksR0FBRztBQUM5QixZQUFJLENBQUMsTUFBTTtBQUNQLGlCQUFPO0FBQUEsUUFDWDtBQUNBLFlBQUksVUFBVSxNQUFNLE1BQU07QUFDdEIsZUFBSyxNQUFNLE1BQU0sS0FBSztBQUFBLFFBQzFCO0FBQ0EsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxNQUNBLElBQUksS0FBSyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQ2hDLFlBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQzVCLFlBQUksTUFBTTtBQUNOLGVBQUssUUFBUTtBQUNiLGNBQUksVUFBVSxNQUFNLE1BQU07QUFDdEIsaUJBQUssTUFBTSxNQUFNLEtBQUs7QUFBQSxVQUMxQjtBQUFBLFFBQ0osT0FDSztBQUNELGlCQUFPLEVBQUUsS0FBSyxPQUFPLE1BQU0sUUFBVyxVQUFVLE9BQVU7QUFDMUQsa0JBQVEsT0FBTztBQUFBLFlBQ1gsS0FBSyxNQUFNO0FBQ1AsbUJBQUssWUFBWSxJQUFJO0FBQ3JCO0FBQUEsWUFDSixLQUFLLE1BQU07QUFDUCxtQkFBSyxhQUFhLElBQUk7QUFDdEI7QUFBQSxZQUNKLEtBQUssTUFBTTtBQUNQLG1CQUFLLFlBQVksSUFBSTtBQUNyQjtBQUFBLFlBQ0o7QUFDSSxtQkFBSyxZQUFZLElBQUk7QUFDckI7QUFBQSxVQUNSO0FBQ0EsZUFBSyxLQUFLLElBQUksS0FBSyxJQUFJO0FBQ3ZCLGVBQUs7QUFBQSxRQUNUO0FBQ0EsZUFBTztBQUFBLE1BQ1g7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUNSLGVBQU8sQ0FBQyxDQUFDLEtBQUssT0FBTyxHQUFHO0FBQUEsTUFDNUI7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUNSLGNBQU0sT0FBTyxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQzlCLFlBQUksQ0FBQyxNQUFNO0FBQ1AsaUJBQU87QUFBQSxRQUNYO0FBQ0EsYUFBSyxLQUFLLE9BQU8sR0FBRztBQUNwQixhQUFLLFdBQVcsSUFBSTtBQUNwQixhQUFLO0FBQ0wsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxNQUNBLFFBQVE7QUFDSixZQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxPQUFPO0FBQzVCLGlCQUFPO0FBQUEsUUFDWDtBQUNBLFlBQUksQ0FBQyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE9BQU87QUFDNUIsZ0JBQU0sSUFBSSxNQUFNLGNBQWM7QUFBQSxRQUNsQztBQUNBLGNBQU0sT0FBTyxLQUFLO0FBQ2xCLGFBQUssS0FBSyxPQUFPLEtBQUssR0FBRztBQUN6QixhQUFLLFdBQVcsSUFBSTtBQUNwQixhQUFLO0FBQ0wsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxNQUNBLFFBQVEsWUFBWSxTQUFTO0FBQ3pCLGNBQU0sUUFBUSxLQUFLO0FBQ25CLFlBQUksVUFBVSxLQUFLO0FBQ25CLGVBQU8sU0FBUztBQUNaLGNBQUksU0FBUztBQUNULHVCQUFXLEtBQUssT0FBTyxFQUFFLFFBQVEsT0FBTyxRQUFRLEtBQUssSUFBSTtBQUFBLFVBQzdELE9BQ0s7QUFDRCx1QkFBVyxRQUFRLE9BQU8sUUFBUSxLQUFLLElBQUk7QUFBQSxVQUMvQztBQUNBLGNBQUksS0FBSyxXQUFXLE9BQU87QUFDdkIsa0JBQU0sSUFBSSxNQUFNLDBDQUEwQztBQUFBLFVBQzlEO0FBQ0Esb0JBQVUsUUFBUTtBQUFBLFFBQ3RCO0FBQUEsTUFDSjtBQUFBLE1BQ0EsT0FBTztBQUNILGNBQU0sUUFBUSxLQUFLO0FBQ25CLFlBQUksVUFBVSxLQUFLO0FBQ25CLGNBQU0sV0FBVztBQUFBLFVBQ2IsQ0FBQyxPQUFPLFFBQVEsR0FBRyxNQUFNO0FBQ3JCLG1CQUFPO0FBQUEsVUFDWDtBQUFBLFVBQ0EsTUFBTSxNQUFNO0FBQ1IsZ0JBQUksS0FBSyxXQUFXLE9BQU87QUFDdkIsb0JBQU0sSUFBSSxNQUFNLDBDQUEwQztBQUFBLFlBQzlEO0FBQ0EsZ0JBQUksU0FBUztBQUNULG9CQUFNLFNBQVMsRUFBRSxPQUFPLFFBQVEsS0FBSyxNQUFNLE1BQU07QUFDakQsd0JBQVUsUUFBUTtBQUNsQixxQkFBTztBQUFBLFlBQ1gsT0FDSztBQUNELHFCQUFPLEVBQUUsT0FBTyxRQUFXLE1BQU0sS0FBSztBQUFBLFlBQzFDO0FBQUEsVUFDSjtBQUFBLFFBQ0o7QUFDQSxlQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0EsU0FBUztBQUNMLGNBQU0sUUFBUSxLQUFLO0FBQ25CLFlBQUksVUFBVSxLQUFLO0FBQ25CLGNBQU0sV0FBVztBQUFBLFVBQ2IsQ0FBQyxPQUFPLFFBQVEsR0FBRyxNQUFNO0FBQ3JCLG1CQUFPO0FBQUEsVUFDWDtBQUFBLFVBQ0EsTUFBTSxNQUFNO0FBQ1IsZ0JBQUksS0FBSyxXQUFXLE9BQU87QUFDdkIsb0JBQU0sSUFBSSxNQUFNLDBDQUEwQztBQUFBLFlBQzlEO0FBQ0EsZ0JBQUksU0FBUztBQUNULG9CQUFNLFNBQVMsRUFBRSxPQUFPLFFBQVEsT0FBTyxNQUFNLE1BQU07QUFDbkQsd0JBQVUsUUFBUTtBQUNsQixxQkFBTztBQUFBLFlBQ1gsT0FDSztBQUNELHFCQUFPLEVBQUUsT0FBTyxRQUFXLE1BQU0sS0FBSztBQUFBLFlBQzFDO0FBQUEsVUFDSjtBQUFBLFFBQ0o7QUFDQSxlQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0EsVUFBVTtBQUNOLGNBQU0sUUFBUSxLQUFLO0FBQ25CLFlBQUksVUFBVSxLQUFLO0FBQ25CLGNBQU0sV0FBVztBQUFBLFVBQ2IsQ0FBQyxPQUFPLFFBQVEsR0FBRyxNQUFNO0FBQ3JCLG1CQUFPO0FBQUEsVUFDWDtBQUFBLFVBQ0EsTUFBTSxNQUFNO0FBQ1IsZ0JBQUksS0FBSyxXQUFXLE9BQU87QUFDdkIsb0JBQU0sSUFBSSxNQUFNLDBDQUEwQztBQUFBLFlBQzlEO0FBQ0EsZ0JBQUksU0FBUztBQUNULG9CQUFNLFNBQVMsRUFBRSxPQUFPLENBQUMsUUFBUSxLQUFLLFFBQVEsS0FBSyxHQUFHLE1BQU0sTUFBTTtBQUNsRSx3QkFBVSxRQUFRO0FBQ2xCLHFCQUFPO0FBQUEsWUFDWCxPQUNLO0FBQ0QscUJBQU8sRUFBRSxPQUFPLFFBQVcsTUFBTSxLQUFLO0FBQUEsWUFDMUM7QUFBQSxVQUNKO0FBQUEsUUFDSjtBQUNBLGVBQU87QUFBQSxNQUNYO0FBQUEsTUFDQSxDQUFDLE9BQU8sUUFBUSxJQUFJO0FBQ2hCLGVBQU8sS0FBSyxRQUFRO0FBQUEsTUFDeEI7QUFBQSxNQUNBLFFBQVEsU0FBUztBQUNiLFlBQUksV0FBVyxLQUFLLE1BQU07QUFDdEI7QUFBQSxRQUNKO0FBQ0EsWUFBSSxZQUFZLEdBQUc7QUFDZixlQUFLLE1BQU07QUFDWDtBQUFBLFFBQ0o7QUFDQSxZQUFJLFVBQVUsS0FBSztBQUNuQixZQUFJLGNBQWMsS0FBSztBQUN2QixlQUFPLFdBQVcsY0FBYyxTQUFTO0FBQ3JDLGVBQUssS0FBSyxPQUFPLFFBQVEsR0FBRztBQUM1QixvQkFBVSxRQUFRO0FBQ2xCO0FBQUEsUUFDSjtBQUNBLGFBQUssUUFBUTtBQUNiLGFBQUssUUFBUTtBQUNiLFlBQUksU0FBUztBQUNULGtCQUFRLFdBQVc7QUFBQSxRQUN2QjtBQUNBLGFBQUs7QUFBQSxNQUNUO0FBQUEsTUFDQSxhQUFhLE1BQU07QUFFZixZQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxPQUFPO0FBQzVCLGVBQUssUUFBUTtBQUFBLFFBQ2pCLFdBQ1MsQ0FBQyxLQUFLLE9BQU87QUFDbEIsZ0JBQU0sSUFBSSxNQUFNLGNBQWM7QUFBQSxRQUNsQyxPQUNLO0FBQ0QsZUFBSyxPQUFPLEtBQUs7QUFDakIsZUFBSyxNQUFNLFdBQVc7QUFBQSxRQUMxQjtBQUNBLGFBQUssUUFBUTtBQUNiLGFBQUs7QUFBQSxNQUNUO0FBQUEsTUFDQSxZQUFZLE1BQU07QUFFZCxZQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxPQUFPO0FBQzVCLGVBQUssUUFBUTtBQUFBLFFBQ2pCLFdBQ1MsQ0FBQyxLQUFLLE9BQU87QUFDbEIsZ0JBQU0sSUFBSSxNQUFNLGNBQWM7QUFBQSxRQUNsQyxPQUNLO0FBQ0QsZUFBSyxXQUFXLEtBQUs7QUFDckIsZUFBSyxNQUFNLE9BQU87QUFBQSxRQUN0QjtBQUNBLGFBQUssUUFBUTtBQUNiLGFBQUs7QUFBQSxNQUNUO0FBQUEsTUFDQSxXQUFXLE1BQU07QUFDYixZQUFJLFNBQVMsS0FBSyxTQUFTLFNBQVMsS0FBSyxPQUFPO0FBQzVDLGVBQUssUUFBUTtBQUNiLGVBQUssUUFBUTtBQUFBLFFBQ2pCLFdBQ1MsU0FBUyxLQUFLLE9BQU87QUFHMUIsY0FBSSxDQUFDLEtBQUssTUFBTTtBQUNaLGtCQUFNLElBQUksTUFBTSxjQUFjO0FBQUEsVUFDbEM7QUFDQSxlQUFLLEtBQUssV0FBVztBQUNyQixlQUFLLFFBQVEsS0FBSztBQUFBLFFBQ3RCLFdBQ1MsU0FBUyxLQUFLLE9BQU87QUFHMUIsY0FBSSxDQUFDLEtBQUssVUFBVTtBQUNoQixrQkFBTSxJQUFJLE1BQU0sY0FBYztBQUFBLFVBQ2xDO0FBQ0EsZUFBSyxTQUFTLE9BQU87QUFDckIsZUFBSyxRQUFRLEtBQUs7QUFBQSxRQUN0QixPQUNLO0FBQ0QsZ0JBQU0sT0FBTyxLQUFLO0FBQ2xCLGdCQUFNLFdBQVcsS0FBSztBQUN0QixjQUFJLENBQUMsUUFBUSxDQUFDLFVBQVU7QUFDcEIsa0JBQU0sSUFBSSxNQUFNLGNBQWM7QUFBQSxVQUNsQztBQUNBLGVBQUssV0FBVztBQUNoQixtQkFBUyxPQUFPO0FBQUEsUUFDcEI7QUFDQSxhQUFLLE9BQU87QUFDWixhQUFLLFdBQVc7QUFDaEIsYUFBSztBQUFBLE1BQ1Q7QUFBQSxNQUNBLE1BQU0sTUFBTSxPQUFPO0FBQ2YsWUFBSSxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUssT0FBTztBQUM1QixnQkFBTSxJQUFJLE1BQU0sY0FBYztBQUFBLFFBQ2xDO0FBQ0EsWUFBSyxVQUFVLE1BQU0sU0FBUyxVQUFVLE1BQU0sTUFBTztBQUNqRDtBQUFBLFFBQ0o7QUFDQSxZQUFJLFVBQVUsTUFBTSxPQUFPO0FBQ3ZCLGNBQUksU0FBUyxLQUFLLE9BQU87QUFDckI7QUFBQSxVQUNKO0FBQ0EsZ0JBQU0sT0FBTyxLQUFLO0FBQ2xCLGdCQUFNLFdBQVcsS0FBSztBQUV0QixjQUFJLFNBQVMsS0FBSyxPQUFPO0FBR3JCLHFCQUFTLE9BQU87QUFDaEIsaUJBQUssUUFBUTtBQUFBLFVBQ2pCLE9BQ0s7QUFFRCxpQkFBSyxXQUFXO0FBQ2hCLHFCQUFTLE9BQU87QUFBQSxVQUNwQjtBQUVBLGVBQUssV0FBVztBQUNoQixlQUFLLE9BQU8sS0FBSztBQUNqQixlQUFLLE1BQU0sV0FBVztBQUN0QixlQUFLLFFBQVE7QUFDYixlQUFLO0FBQUEsUUFDVCxXQUNTLFVBQVUsTUFBTSxNQUFNO0FBQzNCLGNBQUksU0FBUyxLQUFLLE9BQU87QUFDckI7QUFBQSxVQUNKO0FBQ0EsZ0JBQU0sT0FBTyxLQUFLO0FBQ2xCLGdCQUFNLFdBQVcsS0FBSztBQUV0QixjQUFJLFNBQVMsS0FBSyxPQUFPO0FBR3JCLGlCQUFLLFdBQVc7QUFDaEIsaUJBQUssUUFBUTtBQUFBLFVBQ2pCLE9BQ0s7QUFFRCxpQkFBSyxXQUFXO0FBQ2hCLHFCQUFTLE9BQU87QUFBQSxVQUNwQjtBQUNBLGVBQUssT0FBTztBQUNaLGVBQUssV0FBVyxLQUFLO0FBQ3JCLGVBQUssTUFBTSxPQUFPO0FBQ2xCLGVBQUssUUFBUTtBQUNiLGVBQUs7QUFBQSxRQUNUO0FBQUEsTUFDSjtBQUFBLE1BQ0EsU0FBUztBQUNMLGNBQU0sT0FBTyxDQUFDO0FBQ2QsYUFBSyxRQUFRLENBQUMsT0FBTyxRQUFRO0FBQ3pCLGVBQUssS0FBSyxDQUFDLEtBQUssS0FBSyxDQUFDO0FBQUEsUUFDMUIsQ0FBQztBQUNELGVBQU87QUFBQSxNQUNYO0FBQUEsTUFDQSxTQUFTLE1BQU07QUFDWCxhQUFLLE1BQU07QUFDWCxtQkFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLE1BQU07QUFDN0IsZUFBSyxJQUFJLEtBQUssS0FBSztBQUFBLFFBQ3ZCO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLFlBQVk7QUFDcEIsUUFBTSxXQUFOLGNBQXVCLFVBQVU7QUFBQSxNQUM3QjtBQUFBLE1BQ0E7QUFBQSxNQUNBLFlBQVksT0FBTyxRQUFRLEdBQUc7QUFDMUIsY0FBTTtBQUNOLGFBQUssU0FBUztBQUNkLGFBQUssU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxHQUFHLENBQUM7QUFBQSxNQUNoRDtBQUFBLE1BQ0EsSUFBSSxRQUFRO0FBQ1IsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxNQUNBLElBQUksTUFBTSxPQUFPO0FBQ2IsYUFBSyxTQUFTO0FBQ2QsYUFBSyxVQUFVO0FBQUEsTUFDbkI7QUFBQSxNQUNBLElBQUksUUFBUTtBQUNSLGVBQU8sS0FBSztBQUFBLE1BQ2hCO0FBQUEsTUFDQSxJQUFJLE1BQU0sT0FBTztBQUNiLGFBQUssU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxHQUFHLENBQUM7QUFDNUMsYUFBSyxVQUFVO0FBQUEsTUFDbkI7QUFBQSxNQUNBLElBQUksS0FBSyxRQUFRLE1BQU0sT0FBTztBQUMxQixlQUFPLE1BQU0sSUFBSSxLQUFLLEtBQUs7QUFBQSxNQUMvQjtBQUFBLE1BQ0EsS0FBSyxLQUFLO0FBQ04sZUFBTyxNQUFNLElBQUksS0FBSyxNQUFNLElBQUk7QUFBQSxNQUNwQztBQUFBLE1BQ0EsSUFBSSxLQUFLLE9BQU87QUFDWixjQUFNLElBQUksS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUNoQyxhQUFLLFVBQVU7QUFDZixlQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0EsWUFBWTtBQUNSLFlBQUksS0FBSyxPQUFPLEtBQUssUUFBUTtBQUN6QixlQUFLLFFBQVEsS0FBSyxNQUFNLEtBQUssU0FBUyxLQUFLLE1BQU0sQ0FBQztBQUFBLFFBQ3REO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLFdBQVc7QUFBQTtBQUFBOzs7QUMzWm5CO0FBQUEseURBQUFFLFVBQUE7QUFBQTtBQUtBLFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDNUQsSUFBQUEsU0FBUSxhQUFhO0FBQ3JCLFFBQUk7QUFDSixLQUFDLFNBQVVDLGFBQVk7QUFDbkIsZUFBUyxPQUFPLE1BQU07QUFDbEIsZUFBTztBQUFBLFVBQ0gsU0FBUztBQUFBLFFBQ2I7QUFBQSxNQUNKO0FBQ0EsTUFBQUEsWUFBVyxTQUFTO0FBQUEsSUFDeEIsR0FBRyxlQUFlRCxTQUFRLGFBQWEsYUFBYSxDQUFDLEVBQUU7QUFBQTtBQUFBOzs7QUNmdkQ7QUFBQSxrREFBQUUsVUFBQTtBQUFBO0FBS0EsV0FBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM1RCxRQUFJO0FBQ0osYUFBUyxNQUFNO0FBQ1gsVUFBSSxTQUFTLFFBQVc7QUFDcEIsY0FBTSxJQUFJLE1BQU0sd0NBQXdDO0FBQUEsTUFDNUQ7QUFDQSxhQUFPO0FBQUEsSUFDWDtBQUNBLEtBQUMsU0FBVUMsTUFBSztBQUNaLGVBQVMsUUFBUSxLQUFLO0FBQ2xCLFlBQUksUUFBUSxRQUFXO0FBQ25CLGdCQUFNLElBQUksTUFBTSx1Q0FBdUM7QUFBQSxRQUMzRDtBQUNBLGVBQU87QUFBQSxNQUNYO0FBQ0EsTUFBQUEsS0FBSSxVQUFVO0FBQUEsSUFDbEIsR0FBRyxRQUFRLE1BQU0sQ0FBQyxFQUFFO0FBQ3BCLElBQUFELFNBQVEsVUFBVTtBQUFBO0FBQUE7OztBQ3RCbEI7QUFBQSxxREFBQUUsVUFBQTtBQUFBO0FBS0EsUUFBSSxrQkFBbUJBLFlBQVFBLFNBQUssbUJBQW9CLFNBQVUsS0FBSztBQUNuRSxhQUFRLE9BQU8sSUFBSSxhQUFjLE1BQU0sRUFBRSxXQUFXLElBQUk7QUFBQSxJQUM1RDtBQUNBLFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDNUQsSUFBQUEsU0FBUSxVQUFVQSxTQUFRLFFBQVE7QUFDbEMsUUFBTSxRQUFRLGdCQUFnQixhQUFnQjtBQUM5QyxRQUFJO0FBQ0osS0FBQyxTQUFVQyxRQUFPO0FBQ2QsWUFBTSxjQUFjLEVBQUUsVUFBVTtBQUFBLE1BQUUsRUFBRTtBQUNwQyxNQUFBQSxPQUFNLE9BQU8sV0FBWTtBQUFFLGVBQU87QUFBQSxNQUFhO0FBQUEsSUFDbkQsR0FBRyxVQUFVRCxTQUFRLFFBQVEsUUFBUSxDQUFDLEVBQUU7QUFDeEMsUUFBTSxlQUFOLE1BQW1CO0FBQUEsTUFDZjtBQUFBLE1BQ0E7QUFBQSxNQUNBLElBQUksVUFBVSxVQUFVLE1BQU0sUUFBUTtBQUNsQyxZQUFJLENBQUMsS0FBSyxZQUFZO0FBQ2xCLGVBQUssYUFBYSxDQUFDO0FBQ25CLGVBQUssWUFBWSxDQUFDO0FBQUEsUUFDdEI7QUFDQSxhQUFLLFdBQVcsS0FBSyxRQUFRO0FBQzdCLGFBQUssVUFBVSxLQUFLLE9BQU87QUFDM0IsWUFBSSxNQUFNLFFBQVEsTUFBTSxHQUFHO0FBQ3ZCLGlCQUFPLEtBQUssRUFBRSxTQUFTLE1BQU0sS0FBSyxPQUFPLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFBQSxRQUNqRTtBQUFBLE1BQ0o7QUFBQSxNQUNBLE9BQU8sVUFBVSxVQUFVLE1BQU07QUFDN0IsWUFBSSxDQUFDLEtBQUssWUFBWTtBQUNsQjtBQUFBLFFBQ0o7QUFDQSxZQUFJLG9DQUFvQztBQUN4QyxpQkFBUyxJQUFJLEdBQUcsTUFBTSxLQUFLLFdBQVcsUUFBUSxJQUFJLEtBQUssS0FBSztBQUN4RCxjQUFJLEtBQUssV0FBVyxDQUFDLE1BQU0sVUFBVTtBQUNqQyxnQkFBSSxLQUFLLFVBQVUsQ0FBQyxNQUFNLFNBQVM7QUFFL0IsbUJBQUssV0FBVyxPQUFPLEdBQUcsQ0FBQztBQUMzQixtQkFBSyxVQUFVLE9BQU8sR0FBRyxDQUFDO0FBQzFCO0FBQUEsWUFDSixPQUNLO0FBQ0Qsa0RBQW9DO0FBQUEsWUFDeEM7QUFBQSxVQUNKO0FBQUEsUUFDSjtBQUNBLFlBQUksbUNBQW1DO0FBQ25DLGdCQUFNLElBQUksTUFBTSxtRkFBbUY7QUFBQSxRQUN2RztBQUFBLE1BQ0o7QUFBQSxNQUNBLFVBQVUsTUFBTTtBQUNaLFlBQUksQ0FBQyxLQUFLLFlBQVk7QUFDbEIsaUJBQU8sQ0FBQztBQUFBLFFBQ1o7QUFDQSxjQUFNLE1BQU0sQ0FBQyxHQUFHLFlBQVksS0FBSyxXQUFXLE1BQU0sQ0FBQyxHQUFHLFdBQVcsS0FBSyxVQUFVLE1BQU0sQ0FBQztBQUN2RixpQkFBUyxJQUFJLEdBQUcsTUFBTSxVQUFVLFFBQVEsSUFBSSxLQUFLLEtBQUs7QUFDbEQsY0FBSTtBQUNBLGdCQUFJLEtBQUssVUFBVSxDQUFDLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJLENBQUM7QUFBQSxVQUNsRCxTQUNPLEdBQUc7QUFDTixhQUFDLEdBQUcsTUFBTSxTQUFTLEVBQUUsUUFBUSxNQUFNLENBQUM7QUFBQSxVQUN4QztBQUFBLFFBQ0o7QUFDQSxlQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0EsVUFBVTtBQUNOLGVBQU8sQ0FBQyxLQUFLLGNBQWMsS0FBSyxXQUFXLFdBQVc7QUFBQSxNQUMxRDtBQUFBLE1BQ0EsVUFBVTtBQUNOLGFBQUssYUFBYTtBQUNsQixhQUFLLFlBQVk7QUFBQSxNQUNyQjtBQUFBLElBQ0o7QUFDQSxRQUFNLFVBQU4sTUFBTSxTQUFRO0FBQUEsTUFDVjtBQUFBLE1BQ0EsT0FBTyxRQUFRLFdBQVk7QUFBQSxNQUFFO0FBQUEsTUFDN0I7QUFBQSxNQUNBO0FBQUEsTUFDQSxZQUFZLFVBQVU7QUFDbEIsYUFBSyxXQUFXO0FBQUEsTUFDcEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BS0EsSUFBSSxRQUFRO0FBQ1IsWUFBSSxDQUFDLEtBQUssUUFBUTtBQUNkLGVBQUssU0FBUyxDQUFDLFVBQVUsVUFBVSxnQkFBZ0I7QUFDL0MsZ0JBQUksQ0FBQyxLQUFLLFlBQVk7QUFDbEIsbUJBQUssYUFBYSxJQUFJLGFBQWE7QUFBQSxZQUN2QztBQUNBLGdCQUFJLEtBQUssWUFBWSxLQUFLLFNBQVMsc0JBQXNCLEtBQUssV0FBVyxRQUFRLEdBQUc7QUFDaEYsbUJBQUssU0FBUyxtQkFBbUIsSUFBSTtBQUFBLFlBQ3pDO0FBQ0EsaUJBQUssV0FBVyxJQUFJLFVBQVUsUUFBUTtBQUN0QyxrQkFBTSxTQUFTO0FBQUEsY0FDWCxTQUFTLE1BQU07QUFDWCxvQkFBSSxDQUFDLEtBQUssWUFBWTtBQUVsQjtBQUFBLGdCQUNKO0FBQ0EscUJBQUssV0FBVyxPQUFPLFVBQVUsUUFBUTtBQUN6Qyx1QkFBTyxVQUFVLFNBQVE7QUFDekIsb0JBQUksS0FBSyxZQUFZLEtBQUssU0FBUyx3QkFBd0IsS0FBSyxXQUFXLFFBQVEsR0FBRztBQUNsRix1QkFBSyxTQUFTLHFCQUFxQixJQUFJO0FBQUEsZ0JBQzNDO0FBQUEsY0FDSjtBQUFBLFlBQ0o7QUFDQSxnQkFBSSxNQUFNLFFBQVEsV0FBVyxHQUFHO0FBQzVCLDBCQUFZLEtBQUssTUFBTTtBQUFBLFlBQzNCO0FBQ0EsbUJBQU87QUFBQSxVQUNYO0FBQUEsUUFDSjtBQUNBLGVBQU8sS0FBSztBQUFBLE1BQ2hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQUtBLEtBQUssT0FBTztBQUNSLFlBQUksS0FBSyxZQUFZO0FBQ2pCLGVBQUssV0FBVyxPQUFPLEtBQUssS0FBSyxZQUFZLEtBQUs7QUFBQSxRQUN0RDtBQUFBLE1BQ0o7QUFBQSxNQUNBLFVBQVU7QUFDTixZQUFJLEtBQUssWUFBWTtBQUNqQixlQUFLLFdBQVcsUUFBUTtBQUN4QixlQUFLLGFBQWE7QUFBQSxRQUN0QjtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxVQUFVO0FBQUE7QUFBQTs7O0FDdElsQjtBQUFBLDJEQUFBRSxVQUFBO0FBQUE7QUFLQSxRQUFJLGtCQUFtQkEsWUFBUUEsU0FBSyxvQkFBcUIsT0FBTyxVQUFVLFNBQVMsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1RixVQUFJLE9BQU8sT0FBVyxNQUFLO0FBQzNCLFVBQUksT0FBTyxPQUFPLHlCQUF5QixHQUFHLENBQUM7QUFDL0MsVUFBSSxDQUFDLFNBQVMsU0FBUyxPQUFPLENBQUMsRUFBRSxhQUFhLEtBQUssWUFBWSxLQUFLLGVBQWU7QUFDakYsZUFBTyxFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVc7QUFBRSxpQkFBTyxFQUFFLENBQUM7QUFBQSxRQUFHLEVBQUU7QUFBQSxNQUM5RDtBQUNBLGFBQU8sZUFBZSxHQUFHLElBQUksSUFBSTtBQUFBLElBQ3JDLE1BQU0sU0FBUyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQ3hCLFVBQUksT0FBTyxPQUFXLE1BQUs7QUFDM0IsUUFBRSxFQUFFLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDZjtBQUNBLFFBQUkscUJBQXNCQSxZQUFRQSxTQUFLLHVCQUF3QixPQUFPLFVBQVUsU0FBUyxHQUFHLEdBQUc7QUFDM0YsYUFBTyxlQUFlLEdBQUcsV0FBVyxFQUFFLFlBQVksTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLElBQ3RFLEtBQUssU0FBUyxHQUFHLEdBQUc7QUFDaEIsUUFBRSxTQUFTLElBQUk7QUFBQSxJQUNuQjtBQUNBLFFBQUksZUFBZ0JBLFlBQVFBLFNBQUssZ0JBQWtCLDRCQUFZO0FBQzNELFVBQUksVUFBVSxTQUFTLEdBQUc7QUFDdEIsa0JBQVUsT0FBTyx1QkFBdUIsU0FBVUMsSUFBRztBQUNqRCxjQUFJLEtBQUssQ0FBQztBQUNWLG1CQUFTLEtBQUtBLEdBQUcsS0FBSSxPQUFPLFVBQVUsZUFBZSxLQUFLQSxJQUFHLENBQUMsRUFBRyxJQUFHLEdBQUcsTUFBTSxJQUFJO0FBQ2pGLGlCQUFPO0FBQUEsUUFDWDtBQUNBLGVBQU8sUUFBUSxDQUFDO0FBQUEsTUFDcEI7QUFDQSxhQUFPLFNBQVUsS0FBSztBQUNsQixZQUFJLE9BQU8sSUFBSSxXQUFZLFFBQU87QUFDbEMsWUFBSSxTQUFTLENBQUM7QUFDZCxZQUFJLE9BQU87QUFBTSxtQkFBUyxJQUFJLFFBQVEsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxJQUFLLEtBQUksRUFBRSxDQUFDLE1BQU0sVUFBVyxpQkFBZ0IsUUFBUSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUE7QUFDL0gsMkJBQW1CLFFBQVEsR0FBRztBQUM5QixlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0osR0FBRztBQUNILFFBQUksa0JBQW1CRCxZQUFRQSxTQUFLLG1CQUFvQixTQUFVLEtBQUs7QUFDbkUsYUFBUSxPQUFPLElBQUksYUFBYyxNQUFNLEVBQUUsV0FBVyxJQUFJO0FBQUEsSUFDNUQ7QUFDQSxXQUFPLGVBQWVBLFVBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzVELElBQUFBLFNBQVEsMEJBQTBCQSxTQUFRLG9CQUFvQjtBQUM5RCxRQUFNLFFBQVEsZ0JBQWdCLGFBQWdCO0FBQzlDLFFBQU0sS0FBSyxhQUFhLFlBQWU7QUFDdkMsUUFBTSxXQUFXO0FBQ2pCLFFBQUk7QUFDSixLQUFDLFNBQVVFLG9CQUFtQjtBQUMxQixNQUFBQSxtQkFBa0IsT0FBTyxPQUFPLE9BQU87QUFBQSxRQUNuQyx5QkFBeUI7QUFBQSxRQUN6Qix5QkFBeUIsU0FBUyxNQUFNO0FBQUEsTUFDNUMsQ0FBQztBQUNELE1BQUFBLG1CQUFrQixZQUFZLE9BQU8sT0FBTztBQUFBLFFBQ3hDLHlCQUF5QjtBQUFBLFFBQ3pCLHlCQUF5QixTQUFTLE1BQU07QUFBQSxNQUM1QyxDQUFDO0FBQ0QsZUFBUyxHQUFHLE9BQU87QUFDZixjQUFNLFlBQVk7QUFDbEIsZUFBTyxjQUFjLGNBQWNBLG1CQUFrQixRQUM5QyxjQUFjQSxtQkFBa0IsYUFDL0IsR0FBRyxRQUFRLFVBQVUsdUJBQXVCLEtBQUssQ0FBQyxDQUFDLFVBQVU7QUFBQSxNQUN6RTtBQUNBLE1BQUFBLG1CQUFrQixLQUFLO0FBQUEsSUFDM0IsR0FBRyxzQkFBc0JGLFNBQVEsb0JBQW9CLG9CQUFvQixDQUFDLEVBQUU7QUFDNUUsUUFBTSxnQkFBZ0IsT0FBTyxPQUFPLFNBQVUsVUFBVSxTQUFTO0FBQzdELFlBQU0sVUFBVSxHQUFHLE1BQU0sU0FBUyxFQUFFLE1BQU0sV0FBVyxTQUFTLEtBQUssT0FBTyxHQUFHLENBQUM7QUFDOUUsYUFBTyxFQUFFLFVBQVU7QUFBRSxlQUFPLFFBQVE7QUFBQSxNQUFHLEVBQUU7QUFBQSxJQUM3QyxDQUFDO0FBQ0QsUUFBTSxlQUFOLE1BQW1CO0FBQUEsTUFDZixlQUFlO0FBQUEsTUFDZjtBQUFBLE1BQ0EsU0FBUztBQUNMLFlBQUksQ0FBQyxLQUFLLGNBQWM7QUFDcEIsZUFBSyxlQUFlO0FBQ3BCLGNBQUksS0FBSyxVQUFVO0FBQ2YsaUJBQUssU0FBUyxLQUFLLE1BQVM7QUFDNUIsaUJBQUssUUFBUTtBQUFBLFVBQ2pCO0FBQUEsUUFDSjtBQUFBLE1BQ0o7QUFBQSxNQUNBLElBQUksMEJBQTBCO0FBQzFCLGVBQU8sS0FBSztBQUFBLE1BQ2hCO0FBQUEsTUFDQSxJQUFJLDBCQUEwQjtBQUMxQixZQUFJLEtBQUssY0FBYztBQUNuQixpQkFBTztBQUFBLFFBQ1g7QUFDQSxZQUFJLENBQUMsS0FBSyxVQUFVO0FBQ2hCLGVBQUssV0FBVyxJQUFJLFNBQVMsUUFBUTtBQUFBLFFBQ3pDO0FBQ0EsZUFBTyxLQUFLLFNBQVM7QUFBQSxNQUN6QjtBQUFBLE1BQ0EsVUFBVTtBQUNOLFlBQUksS0FBSyxVQUFVO0FBQ2YsZUFBSyxTQUFTLFFBQVE7QUFDdEIsZUFBSyxXQUFXO0FBQUEsUUFDcEI7QUFBQSxNQUNKO0FBQUEsSUFDSjtBQUNBLFFBQU1HLDJCQUFOLE1BQThCO0FBQUEsTUFDMUI7QUFBQSxNQUNBLElBQUksUUFBUTtBQUNSLFlBQUksQ0FBQyxLQUFLLFFBQVE7QUFHZCxlQUFLLFNBQVMsSUFBSSxhQUFhO0FBQUEsUUFDbkM7QUFDQSxlQUFPLEtBQUs7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsU0FBUztBQUNMLFlBQUksQ0FBQyxLQUFLLFFBQVE7QUFJZCxlQUFLLFNBQVMsa0JBQWtCO0FBQUEsUUFDcEMsT0FDSztBQUNELGVBQUssT0FBTyxPQUFPO0FBQUEsUUFDdkI7QUFBQSxNQUNKO0FBQUEsTUFDQSxVQUFVO0FBQ04sWUFBSSxDQUFDLEtBQUssUUFBUTtBQUVkLGVBQUssU0FBUyxrQkFBa0I7QUFBQSxRQUNwQyxXQUNTLEtBQUssa0JBQWtCLGNBQWM7QUFFMUMsZUFBSyxPQUFPLFFBQVE7QUFBQSxRQUN4QjtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQ0EsSUFBQUgsU0FBUSwwQkFBMEJHO0FBQUE7QUFBQTs7O0FDbklsQztBQUFBLHNFQUFBQyxVQUFBO0FBQUE7QUFLQSxXQUFPLGVBQWVBLFVBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzVELElBQUFBLFNBQVEsOEJBQThCQSxTQUFRLDRCQUE0QjtBQUMxRSxRQUFNLGlCQUFpQjtBQUN2QixRQUFJO0FBQ0osS0FBQyxTQUFVQyxvQkFBbUI7QUFDMUIsTUFBQUEsbUJBQWtCLFdBQVc7QUFDN0IsTUFBQUEsbUJBQWtCLFlBQVk7QUFBQSxJQUNsQyxHQUFHLHNCQUFzQixvQkFBb0IsQ0FBQyxFQUFFO0FBQ2hELFFBQU0sNEJBQU4sTUFBZ0M7QUFBQSxNQUM1QjtBQUFBLE1BQ0EsY0FBYztBQUNWLGFBQUssVUFBVSxvQkFBSSxJQUFJO0FBQUEsTUFDM0I7QUFBQSxNQUNBLG1CQUFtQixTQUFTO0FBQ3hCLFlBQUksUUFBUSxPQUFPLE1BQU07QUFDckI7QUFBQSxRQUNKO0FBQ0EsY0FBTSxTQUFTLElBQUksa0JBQWtCLENBQUM7QUFDdEMsY0FBTSxPQUFPLElBQUksV0FBVyxRQUFRLEdBQUcsQ0FBQztBQUN4QyxhQUFLLENBQUMsSUFBSSxrQkFBa0I7QUFDNUIsYUFBSyxRQUFRLElBQUksUUFBUSxJQUFJLE1BQU07QUFDbkMsZ0JBQVEsb0JBQW9CO0FBQUEsTUFDaEM7QUFBQSxNQUNBLE1BQU0saUJBQWlCLE9BQU8sSUFBSTtBQUM5QixjQUFNLFNBQVMsS0FBSyxRQUFRLElBQUksRUFBRTtBQUNsQyxZQUFJLFdBQVcsUUFBVztBQUN0QjtBQUFBLFFBQ0o7QUFDQSxjQUFNLE9BQU8sSUFBSSxXQUFXLFFBQVEsR0FBRyxDQUFDO0FBQ3hDLGdCQUFRLE1BQU0sTUFBTSxHQUFHLGtCQUFrQixTQUFTO0FBQUEsTUFDdEQ7QUFBQSxNQUNBLFFBQVEsSUFBSTtBQUNSLGFBQUssUUFBUSxPQUFPLEVBQUU7QUFBQSxNQUMxQjtBQUFBLE1BQ0EsVUFBVTtBQUNOLGFBQUssUUFBUSxNQUFNO0FBQUEsTUFDdkI7QUFBQSxJQUNKO0FBQ0EsSUFBQUQsU0FBUSw0QkFBNEI7QUFDcEMsUUFBTSxxQ0FBTixNQUF5QztBQUFBLE1BQ3JDO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsYUFBSyxPQUFPLElBQUksV0FBVyxRQUFRLEdBQUcsQ0FBQztBQUFBLE1BQzNDO0FBQUEsTUFDQSxJQUFJLDBCQUEwQjtBQUMxQixlQUFPLFFBQVEsS0FBSyxLQUFLLE1BQU0sQ0FBQyxNQUFNLGtCQUFrQjtBQUFBLE1BQzVEO0FBQUEsTUFDQSxJQUFJLDBCQUEwQjtBQUMxQixjQUFNLElBQUksTUFBTSx5RUFBeUU7QUFBQSxNQUM3RjtBQUFBLElBQ0o7QUFDQSxRQUFNLDJDQUFOLE1BQStDO0FBQUEsTUFDM0M7QUFBQSxNQUNBLFlBQVksUUFBUTtBQUNoQixhQUFLLFFBQVEsSUFBSSxtQ0FBbUMsTUFBTTtBQUFBLE1BQzlEO0FBQUEsTUFDQSxTQUFTO0FBQUEsTUFDVDtBQUFBLE1BQ0EsVUFBVTtBQUFBLE1BQ1Y7QUFBQSxJQUNKO0FBQ0EsUUFBTSw4QkFBTixNQUFrQztBQUFBLE1BQzlCLE9BQU87QUFBQSxNQUNQLDhCQUE4QixTQUFTO0FBQ25DLGNBQU0sU0FBUyxRQUFRO0FBQ3ZCLFlBQUksV0FBVyxRQUFXO0FBQ3RCLGlCQUFPLElBQUksZUFBZSx3QkFBd0I7QUFBQSxRQUN0RDtBQUNBLGVBQU8sSUFBSSx5Q0FBeUMsTUFBTTtBQUFBLE1BQzlEO0FBQUEsSUFDSjtBQUNBLElBQUFBLFNBQVEsOEJBQThCO0FBQUE7QUFBQTs7O0FDNUV0QztBQUFBLHdEQUFBRSxVQUFBO0FBQUE7QUFLQSxRQUFJLGtCQUFtQkEsWUFBUUEsU0FBSyxtQkFBb0IsU0FBVSxLQUFLO0FBQ25FLGFBQVEsT0FBTyxJQUFJLGFBQWMsTUFBTSxFQUFFLFdBQVcsSUFBSTtBQUFBLElBQzVEO0FBQ0EsV0FBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM1RCxJQUFBQSxTQUFRLFlBQVk7QUFDcEIsUUFBTSxRQUFRLGdCQUFnQixhQUFnQjtBQUM5QyxRQUFNLFlBQU4sTUFBZ0I7QUFBQSxNQUNaO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLFlBQVksV0FBVyxHQUFHO0FBQ3RCLFlBQUksWUFBWSxHQUFHO0FBQ2YsZ0JBQU0sSUFBSSxNQUFNLGlDQUFpQztBQUFBLFFBQ3JEO0FBQ0EsYUFBSyxZQUFZO0FBQ2pCLGFBQUssVUFBVTtBQUNmLGFBQUssV0FBVyxDQUFDO0FBQUEsTUFDckI7QUFBQSxNQUNBLEtBQUssT0FBTztBQUNSLGVBQU8sSUFBSSxRQUFRLENBQUNDLFVBQVMsV0FBVztBQUNwQyxlQUFLLFNBQVMsS0FBSyxFQUFFLE9BQU8sU0FBQUEsVUFBUyxPQUFPLENBQUM7QUFDN0MsZUFBSyxRQUFRO0FBQUEsUUFDakIsQ0FBQztBQUFBLE1BQ0w7QUFBQSxNQUNBLElBQUksU0FBUztBQUNULGVBQU8sS0FBSztBQUFBLE1BQ2hCO0FBQUEsTUFDQSxVQUFVO0FBQ04sWUFBSSxLQUFLLFNBQVMsV0FBVyxLQUFLLEtBQUssWUFBWSxLQUFLLFdBQVc7QUFDL0Q7QUFBQSxRQUNKO0FBQ0EsU0FBQyxHQUFHLE1BQU0sU0FBUyxFQUFFLE1BQU0sYUFBYSxNQUFNLEtBQUssVUFBVSxDQUFDO0FBQUEsTUFDbEU7QUFBQSxNQUNBLFlBQVk7QUFDUixZQUFJLEtBQUssU0FBUyxXQUFXLEtBQUssS0FBSyxZQUFZLEtBQUssV0FBVztBQUMvRDtBQUFBLFFBQ0o7QUFDQSxjQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU07QUFDakMsYUFBSztBQUNMLFlBQUksS0FBSyxVQUFVLEtBQUssV0FBVztBQUMvQixnQkFBTSxJQUFJLE1BQU0sd0JBQXdCO0FBQUEsUUFDNUM7QUFDQSxZQUFJO0FBQ0EsZ0JBQU0sU0FBUyxLQUFLLE1BQU07QUFDMUIsY0FBSSxrQkFBa0IsU0FBUztBQUMzQixtQkFBTyxLQUFLLENBQUMsVUFBVTtBQUNuQixtQkFBSztBQUNMLG1CQUFLLFFBQVEsS0FBSztBQUNsQixtQkFBSyxRQUFRO0FBQUEsWUFDakIsR0FBRyxDQUFDLFFBQVE7QUFDUixtQkFBSztBQUNMLG1CQUFLLE9BQU8sR0FBRztBQUNmLG1CQUFLLFFBQVE7QUFBQSxZQUNqQixDQUFDO0FBQUEsVUFDTCxPQUNLO0FBQ0QsaUJBQUs7QUFDTCxpQkFBSyxRQUFRLE1BQU07QUFDbkIsaUJBQUssUUFBUTtBQUFBLFVBQ2pCO0FBQUEsUUFDSixTQUNPLEtBQUs7QUFDUixlQUFLO0FBQ0wsZUFBSyxPQUFPLEdBQUc7QUFDZixlQUFLLFFBQVE7QUFBQSxRQUNqQjtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQ0EsSUFBQUQsU0FBUSxZQUFZO0FBQUE7QUFBQTs7O0FDekVwQjtBQUFBLDREQUFBRSxVQUFBO0FBQUE7QUFLQSxRQUFJLGtCQUFtQkEsWUFBUUEsU0FBSyxvQkFBcUIsT0FBTyxVQUFVLFNBQVMsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1RixVQUFJLE9BQU8sT0FBVyxNQUFLO0FBQzNCLFVBQUksT0FBTyxPQUFPLHlCQUF5QixHQUFHLENBQUM7QUFDL0MsVUFBSSxDQUFDLFNBQVMsU0FBUyxPQUFPLENBQUMsRUFBRSxhQUFhLEtBQUssWUFBWSxLQUFLLGVBQWU7QUFDakYsZUFBTyxFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVc7QUFBRSxpQkFBTyxFQUFFLENBQUM7QUFBQSxRQUFHLEVBQUU7QUFBQSxNQUM5RDtBQUNBLGFBQU8sZUFBZSxHQUFHLElBQUksSUFBSTtBQUFBLElBQ3JDLE1BQU0sU0FBUyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQ3hCLFVBQUksT0FBTyxPQUFXLE1BQUs7QUFDM0IsUUFBRSxFQUFFLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDZjtBQUNBLFFBQUkscUJBQXNCQSxZQUFRQSxTQUFLLHVCQUF3QixPQUFPLFVBQVUsU0FBUyxHQUFHLEdBQUc7QUFDM0YsYUFBTyxlQUFlLEdBQUcsV0FBVyxFQUFFLFlBQVksTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLElBQ3RFLEtBQUssU0FBUyxHQUFHLEdBQUc7QUFDaEIsUUFBRSxTQUFTLElBQUk7QUFBQSxJQUNuQjtBQUNBLFFBQUksZUFBZ0JBLFlBQVFBLFNBQUssZ0JBQWtCLDRCQUFZO0FBQzNELFVBQUksVUFBVSxTQUFTLEdBQUc7QUFDdEIsa0JBQVUsT0FBTyx1QkFBdUIsU0FBVUMsSUFBRztBQUNqRCxjQUFJLEtBQUssQ0FBQztBQUNWLG1CQUFTLEtBQUtBLEdBQUcsS0FBSSxPQUFPLFVBQVUsZUFBZSxLQUFLQSxJQUFHLENBQUMsRUFBRyxJQUFHLEdBQUcsTUFBTSxJQUFJO0FBQ2pGLGlCQUFPO0FBQUEsUUFDWDtBQUNBLGVBQU8sUUFBUSxDQUFDO0FBQUEsTUFDcEI7QUFDQSxhQUFPLFNBQVUsS0FBSztBQUNsQixZQUFJLE9BQU8sSUFBSSxXQUFZLFFBQU87QUFDbEMsWUFBSSxTQUFTLENBQUM7QUFDZCxZQUFJLE9BQU87QUFBTSxtQkFBUyxJQUFJLFFBQVEsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxJQUFLLEtBQUksRUFBRSxDQUFDLE1BQU0sVUFBVyxpQkFBZ0IsUUFBUSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUE7QUFDL0gsMkJBQW1CLFFBQVEsR0FBRztBQUM5QixlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0osR0FBRztBQUNILFFBQUksa0JBQW1CRCxZQUFRQSxTQUFLLG1CQUFvQixTQUFVLEtBQUs7QUFDbkUsYUFBUSxPQUFPLElBQUksYUFBYyxNQUFNLEVBQUUsV0FBVyxJQUFJO0FBQUEsSUFDNUQ7QUFDQSxXQUFPLGVBQWVBLFVBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzVELElBQUFBLFNBQVEsOEJBQThCQSxTQUFRLHdCQUF3QkEsU0FBUSxnQkFBZ0I7QUFDOUYsUUFBTSxRQUFRLGdCQUFnQixhQUFnQjtBQUM5QyxRQUFNLEtBQUssYUFBYSxZQUFlO0FBQ3ZDLFFBQU0sV0FBVztBQUNqQixRQUFNLGNBQWM7QUFDcEIsUUFBSTtBQUNKLEtBQUMsU0FBVUUsZ0JBQWU7QUFDdEIsZUFBUyxHQUFHLE9BQU87QUFDZixjQUFNLFlBQVk7QUFDbEIsZUFBTyxhQUFhLEdBQUcsS0FBSyxVQUFVLE1BQU0sS0FBSyxHQUFHLEtBQUssVUFBVSxPQUFPLEtBQ3RFLEdBQUcsS0FBSyxVQUFVLE9BQU8sS0FBSyxHQUFHLEtBQUssVUFBVSxPQUFPLEtBQUssR0FBRyxLQUFLLFVBQVUsZ0JBQWdCO0FBQUEsTUFDdEc7QUFDQSxNQUFBQSxlQUFjLEtBQUs7QUFBQSxJQUN2QixHQUFHLGtCQUFrQkYsU0FBUSxnQkFBZ0IsZ0JBQWdCLENBQUMsRUFBRTtBQUNoRSxRQUFNLHdCQUFOLE1BQTRCO0FBQUEsTUFDeEI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsY0FBYztBQUNWLGFBQUssZUFBZSxJQUFJLFNBQVMsUUFBUTtBQUN6QyxhQUFLLGVBQWUsSUFBSSxTQUFTLFFBQVE7QUFDekMsYUFBSyx3QkFBd0IsSUFBSSxTQUFTLFFBQVE7QUFBQSxNQUN0RDtBQUFBLE1BQ0EsVUFBVTtBQUNOLGFBQUssYUFBYSxRQUFRO0FBQzFCLGFBQUssYUFBYSxRQUFRO0FBQzFCLGFBQUssc0JBQXNCLFFBQVE7QUFBQSxNQUN2QztBQUFBLE1BQ0EsSUFBSSxVQUFVO0FBQ1YsZUFBTyxLQUFLLGFBQWE7QUFBQSxNQUM3QjtBQUFBLE1BQ0EsVUFBVSxPQUFPO0FBQ2IsYUFBSyxhQUFhLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLE1BQzlDO0FBQUEsTUFDQSxJQUFJLFVBQVU7QUFDVixlQUFPLEtBQUssYUFBYTtBQUFBLE1BQzdCO0FBQUEsTUFDQSxZQUFZO0FBQ1IsYUFBSyxhQUFhLEtBQUssTUFBUztBQUFBLE1BQ3BDO0FBQUEsTUFDQSxJQUFJLG1CQUFtQjtBQUNuQixlQUFPLEtBQUssc0JBQXNCO0FBQUEsTUFDdEM7QUFBQSxNQUNBLG1CQUFtQixNQUFNO0FBQ3JCLGFBQUssc0JBQXNCLEtBQUssSUFBSTtBQUFBLE1BQ3hDO0FBQUEsTUFDQSxRQUFRLE9BQU87QUFDWCxZQUFJLGlCQUFpQixPQUFPO0FBQ3hCLGlCQUFPO0FBQUEsUUFDWCxPQUNLO0FBQ0QsaUJBQU8sSUFBSSxNQUFNLGtDQUFrQyxHQUFHLE9BQU8sTUFBTSxPQUFPLElBQUksTUFBTSxVQUFVLFNBQVMsRUFBRTtBQUFBLFFBQzdHO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLHdCQUF3QjtBQUNoQyxRQUFJO0FBQ0osS0FBQyxTQUFVRywrQkFBOEI7QUFDckMsZUFBUyxZQUFZQyxVQUFTO0FBQzFCLFlBQUk7QUFDSixZQUFJO0FBQ0osWUFBSTtBQUNKLGNBQU0sa0JBQWtCLG9CQUFJLElBQUk7QUFDaEMsWUFBSTtBQUNKLGNBQU0sc0JBQXNCLG9CQUFJLElBQUk7QUFDcEMsWUFBSUEsYUFBWSxVQUFhLE9BQU9BLGFBQVksVUFBVTtBQUN0RCxvQkFBVUEsWUFBVztBQUFBLFFBQ3pCLE9BQ0s7QUFDRCxvQkFBVUEsU0FBUSxXQUFXO0FBQzdCLGNBQUlBLFNBQVEsbUJBQW1CLFFBQVc7QUFDdEMsNkJBQWlCQSxTQUFRO0FBQ3pCLDRCQUFnQixJQUFJLGVBQWUsTUFBTSxjQUFjO0FBQUEsVUFDM0Q7QUFDQSxjQUFJQSxTQUFRLG9CQUFvQixRQUFXO0FBQ3ZDLHVCQUFXLFdBQVdBLFNBQVEsaUJBQWlCO0FBQzNDLDhCQUFnQixJQUFJLFFBQVEsTUFBTSxPQUFPO0FBQUEsWUFDN0M7QUFBQSxVQUNKO0FBQ0EsY0FBSUEsU0FBUSx1QkFBdUIsUUFBVztBQUMxQyxpQ0FBcUJBLFNBQVE7QUFDN0IsZ0NBQW9CLElBQUksbUJBQW1CLE1BQU0sa0JBQWtCO0FBQUEsVUFDdkU7QUFDQSxjQUFJQSxTQUFRLHdCQUF3QixRQUFXO0FBQzNDLHVCQUFXLFdBQVdBLFNBQVEscUJBQXFCO0FBQy9DLGtDQUFvQixJQUFJLFFBQVEsTUFBTSxPQUFPO0FBQUEsWUFDakQ7QUFBQSxVQUNKO0FBQUEsUUFDSjtBQUNBLFlBQUksdUJBQXVCLFFBQVc7QUFDbEMsZ0NBQXNCLEdBQUcsTUFBTSxTQUFTLEVBQUUsZ0JBQWdCO0FBQzFELDhCQUFvQixJQUFJLG1CQUFtQixNQUFNLGtCQUFrQjtBQUFBLFFBQ3ZFO0FBQ0EsZUFBTyxFQUFFLFNBQVMsZ0JBQWdCLGlCQUFpQixvQkFBb0Isb0JBQW9CO0FBQUEsTUFDL0Y7QUFDQSxNQUFBRCw4QkFBNkIsY0FBYztBQUFBLElBQy9DLEdBQUcsaUNBQWlDLCtCQUErQixDQUFDLEVBQUU7QUFDdEUsUUFBTSw4QkFBTixjQUEwQyxzQkFBc0I7QUFBQSxNQUM1RDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxZQUFZLFVBQVVDLFVBQVM7QUFDM0IsY0FBTTtBQUNOLGFBQUssV0FBVztBQUNoQixhQUFLLFVBQVUsNkJBQTZCLFlBQVlBLFFBQU87QUFDL0QsYUFBSyxVQUFVLEdBQUcsTUFBTSxTQUFTLEVBQUUsY0FBYyxPQUFPLEtBQUssUUFBUSxPQUFPO0FBQzVFLGFBQUsseUJBQXlCO0FBQzlCLGFBQUssb0JBQW9CO0FBQ3pCLGFBQUssZUFBZTtBQUNwQixhQUFLLGdCQUFnQixJQUFJLFlBQVksVUFBVSxDQUFDO0FBQUEsTUFDcEQ7QUFBQSxNQUNBLElBQUksc0JBQXNCLFNBQVM7QUFDL0IsYUFBSyx5QkFBeUI7QUFBQSxNQUNsQztBQUFBLE1BQ0EsSUFBSSx3QkFBd0I7QUFDeEIsZUFBTyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxNQUNBLE9BQU8sVUFBVTtBQUNiLGFBQUssb0JBQW9CO0FBQ3pCLGFBQUssZUFBZTtBQUNwQixhQUFLLHNCQUFzQjtBQUMzQixhQUFLLFdBQVc7QUFDaEIsY0FBTSxTQUFTLEtBQUssU0FBUyxPQUFPLENBQUMsU0FBUztBQUMxQyxlQUFLLE9BQU8sSUFBSTtBQUFBLFFBQ3BCLENBQUM7QUFDRCxhQUFLLFNBQVMsUUFBUSxDQUFDLFVBQVUsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUN0RCxhQUFLLFNBQVMsUUFBUSxNQUFNLEtBQUssVUFBVSxDQUFDO0FBQzVDLGVBQU87QUFBQSxNQUNYO0FBQUEsTUFDQSxPQUFPLE1BQU07QUFDVCxZQUFJO0FBQ0EsZUFBSyxPQUFPLE9BQU8sSUFBSTtBQUN2QixpQkFBTyxNQUFNO0FBQ1QsZ0JBQUksS0FBSyxzQkFBc0IsSUFBSTtBQUMvQixvQkFBTSxVQUFVLEtBQUssT0FBTyxlQUFlLElBQUk7QUFDL0Msa0JBQUksQ0FBQyxTQUFTO0FBQ1Y7QUFBQSxjQUNKO0FBQ0Esb0JBQU0sZ0JBQWdCLFFBQVEsSUFBSSxnQkFBZ0I7QUFDbEQsa0JBQUksQ0FBQyxlQUFlO0FBQ2hCLHFCQUFLLFVBQVUsSUFBSSxNQUFNO0FBQUEsRUFBbUQsS0FBSyxVQUFVLE9BQU8sWUFBWSxPQUFPLENBQUMsQ0FBQyxFQUFFLENBQUM7QUFDMUg7QUFBQSxjQUNKO0FBQ0Esb0JBQU0sU0FBUyxTQUFTLGFBQWE7QUFDckMsa0JBQUksTUFBTSxNQUFNLEdBQUc7QUFDZixxQkFBSyxVQUFVLElBQUksTUFBTSw4Q0FBOEMsYUFBYSxFQUFFLENBQUM7QUFDdkY7QUFBQSxjQUNKO0FBQ0EsbUJBQUssb0JBQW9CO0FBQUEsWUFDN0I7QUFDQSxrQkFBTSxPQUFPLEtBQUssT0FBTyxZQUFZLEtBQUssaUJBQWlCO0FBQzNELGdCQUFJLFNBQVMsUUFBVztBQUVwQixtQkFBSyx1QkFBdUI7QUFDNUI7QUFBQSxZQUNKO0FBQ0EsaUJBQUsseUJBQXlCO0FBQzlCLGlCQUFLLG9CQUFvQjtBQUt6QixpQkFBSyxjQUFjLEtBQUssWUFBWTtBQUNoQyxvQkFBTUMsU0FBUSxLQUFLLFFBQVEsbUJBQW1CLFNBQ3hDLE1BQU0sS0FBSyxRQUFRLGVBQWUsT0FBTyxJQUFJLElBQzdDO0FBQ04sb0JBQU0sVUFBVSxNQUFNLEtBQUssUUFBUSxtQkFBbUIsT0FBT0EsUUFBTyxLQUFLLE9BQU87QUFDaEYsbUJBQUssU0FBUyxPQUFPO0FBQUEsWUFDekIsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVO0FBQ2hCLG1CQUFLLFVBQVUsS0FBSztBQUFBLFlBQ3hCLENBQUM7QUFBQSxVQUNMO0FBQUEsUUFDSixTQUNPLE9BQU87QUFDVixlQUFLLFVBQVUsS0FBSztBQUFBLFFBQ3hCO0FBQUEsTUFDSjtBQUFBLE1BQ0EsMkJBQTJCO0FBQ3ZCLFlBQUksS0FBSyxxQkFBcUI7QUFDMUIsZUFBSyxvQkFBb0IsUUFBUTtBQUNqQyxlQUFLLHNCQUFzQjtBQUFBLFFBQy9CO0FBQUEsTUFDSjtBQUFBLE1BQ0EseUJBQXlCO0FBQ3JCLGFBQUsseUJBQXlCO0FBQzlCLFlBQUksS0FBSywwQkFBMEIsR0FBRztBQUNsQztBQUFBLFFBQ0o7QUFDQSxhQUFLLHVCQUF1QixHQUFHLE1BQU0sU0FBUyxFQUFFLE1BQU0sV0FBVyxDQUFDLE9BQU8sWUFBWTtBQUNqRixlQUFLLHNCQUFzQjtBQUMzQixjQUFJLFVBQVUsS0FBSyxjQUFjO0FBQzdCLGlCQUFLLG1CQUFtQixFQUFFLGNBQWMsT0FBTyxhQUFhLFFBQVEsQ0FBQztBQUNyRSxpQkFBSyx1QkFBdUI7QUFBQSxVQUNoQztBQUFBLFFBQ0osR0FBRyxLQUFLLHdCQUF3QixLQUFLLGNBQWMsS0FBSyxzQkFBc0I7QUFBQSxNQUNsRjtBQUFBLElBQ0o7QUFDQSxJQUFBTCxTQUFRLDhCQUE4QjtBQUFBO0FBQUE7OztBQ3JQdEM7QUFBQSw0REFBQU0sVUFBQTtBQUFBO0FBS0EsUUFBSSxrQkFBbUJBLFlBQVFBLFNBQUssb0JBQXFCLE9BQU8sVUFBVSxTQUFTLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFDNUYsVUFBSSxPQUFPLE9BQVcsTUFBSztBQUMzQixVQUFJLE9BQU8sT0FBTyx5QkFBeUIsR0FBRyxDQUFDO0FBQy9DLFVBQUksQ0FBQyxTQUFTLFNBQVMsT0FBTyxDQUFDLEVBQUUsYUFBYSxLQUFLLFlBQVksS0FBSyxlQUFlO0FBQ2pGLGVBQU8sRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFXO0FBQUUsaUJBQU8sRUFBRSxDQUFDO0FBQUEsUUFBRyxFQUFFO0FBQUEsTUFDOUQ7QUFDQSxhQUFPLGVBQWUsR0FBRyxJQUFJLElBQUk7QUFBQSxJQUNyQyxNQUFNLFNBQVMsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUN4QixVQUFJLE9BQU8sT0FBVyxNQUFLO0FBQzNCLFFBQUUsRUFBRSxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQ2Y7QUFDQSxRQUFJLHFCQUFzQkEsWUFBUUEsU0FBSyx1QkFBd0IsT0FBTyxVQUFVLFNBQVMsR0FBRyxHQUFHO0FBQzNGLGFBQU8sZUFBZSxHQUFHLFdBQVcsRUFBRSxZQUFZLE1BQU0sT0FBTyxFQUFFLENBQUM7QUFBQSxJQUN0RSxLQUFLLFNBQVMsR0FBRyxHQUFHO0FBQ2hCLFFBQUUsU0FBUyxJQUFJO0FBQUEsSUFDbkI7QUFDQSxRQUFJLGVBQWdCQSxZQUFRQSxTQUFLLGdCQUFrQiw0QkFBWTtBQUMzRCxVQUFJLFVBQVUsU0FBUyxHQUFHO0FBQ3RCLGtCQUFVLE9BQU8sdUJBQXVCLFNBQVVDLElBQUc7QUFDakQsY0FBSSxLQUFLLENBQUM7QUFDVixtQkFBUyxLQUFLQSxHQUFHLEtBQUksT0FBTyxVQUFVLGVBQWUsS0FBS0EsSUFBRyxDQUFDLEVBQUcsSUFBRyxHQUFHLE1BQU0sSUFBSTtBQUNqRixpQkFBTztBQUFBLFFBQ1g7QUFDQSxlQUFPLFFBQVEsQ0FBQztBQUFBLE1BQ3BCO0FBQ0EsYUFBTyxTQUFVLEtBQUs7QUFDbEIsWUFBSSxPQUFPLElBQUksV0FBWSxRQUFPO0FBQ2xDLFlBQUksU0FBUyxDQUFDO0FBQ2QsWUFBSSxPQUFPO0FBQU0sbUJBQVMsSUFBSSxRQUFRLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVEsSUFBSyxLQUFJLEVBQUUsQ0FBQyxNQUFNLFVBQVcsaUJBQWdCLFFBQVEsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBO0FBQy9ILDJCQUFtQixRQUFRLEdBQUc7QUFDOUIsZUFBTztBQUFBLE1BQ1g7QUFBQSxJQUNKLEdBQUc7QUFDSCxRQUFJLGtCQUFtQkQsWUFBUUEsU0FBSyxtQkFBb0IsU0FBVSxLQUFLO0FBQ25FLGFBQVEsT0FBTyxJQUFJLGFBQWMsTUFBTSxFQUFFLFdBQVcsSUFBSTtBQUFBLElBQzVEO0FBQ0EsV0FBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM1RCxJQUFBQSxTQUFRLCtCQUErQkEsU0FBUSx3QkFBd0JBLFNBQVEsZ0JBQWdCO0FBQy9GLFFBQU0sUUFBUSxnQkFBZ0IsYUFBZ0I7QUFDOUMsUUFBTSxLQUFLLGFBQWEsWUFBZTtBQUN2QyxRQUFNLGNBQWM7QUFDcEIsUUFBTSxXQUFXO0FBQ2pCLFFBQU0sZ0JBQWdCO0FBQ3RCLFFBQU0sT0FBTztBQUNiLFFBQUk7QUFDSixLQUFDLFNBQVVFLGdCQUFlO0FBQ3RCLGVBQVMsR0FBRyxPQUFPO0FBQ2YsY0FBTSxZQUFZO0FBQ2xCLGVBQU8sYUFBYSxHQUFHLEtBQUssVUFBVSxPQUFPLEtBQUssR0FBRyxLQUFLLFVBQVUsT0FBTyxLQUN2RSxHQUFHLEtBQUssVUFBVSxPQUFPLEtBQUssR0FBRyxLQUFLLFVBQVUsS0FBSztBQUFBLE1BQzdEO0FBQ0EsTUFBQUEsZUFBYyxLQUFLO0FBQUEsSUFDdkIsR0FBRyxrQkFBa0JGLFNBQVEsZ0JBQWdCLGdCQUFnQixDQUFDLEVBQUU7QUFDaEUsUUFBTSx3QkFBTixNQUE0QjtBQUFBLE1BQ3hCO0FBQUEsTUFDQTtBQUFBLE1BQ0EsY0FBYztBQUNWLGFBQUssZUFBZSxJQUFJLFNBQVMsUUFBUTtBQUN6QyxhQUFLLGVBQWUsSUFBSSxTQUFTLFFBQVE7QUFBQSxNQUM3QztBQUFBLE1BQ0EsVUFBVTtBQUNOLGFBQUssYUFBYSxRQUFRO0FBQzFCLGFBQUssYUFBYSxRQUFRO0FBQUEsTUFDOUI7QUFBQSxNQUNBLElBQUksVUFBVTtBQUNWLGVBQU8sS0FBSyxhQUFhO0FBQUEsTUFDN0I7QUFBQSxNQUNBLFVBQVUsT0FBTyxTQUFTRyxRQUFPO0FBQzdCLGFBQUssYUFBYSxLQUFLLENBQUMsS0FBSyxRQUFRLEtBQUssR0FBRyxTQUFTQSxNQUFLLENBQUM7QUFBQSxNQUNoRTtBQUFBLE1BQ0EsSUFBSSxVQUFVO0FBQ1YsZUFBTyxLQUFLLGFBQWE7QUFBQSxNQUM3QjtBQUFBLE1BQ0EsWUFBWTtBQUNSLGFBQUssYUFBYSxLQUFLLE1BQVM7QUFBQSxNQUNwQztBQUFBLE1BQ0EsUUFBUSxPQUFPO0FBQ1gsWUFBSSxpQkFBaUIsT0FBTztBQUN4QixpQkFBTztBQUFBLFFBQ1gsT0FDSztBQUNELGlCQUFPLElBQUksTUFBTSxrQ0FBa0MsR0FBRyxPQUFPLE1BQU0sT0FBTyxJQUFJLE1BQU0sVUFBVSxTQUFTLEVBQUU7QUFBQSxRQUM3RztBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQ0EsSUFBQUgsU0FBUSx3QkFBd0I7QUFDaEMsUUFBSTtBQUNKLEtBQUMsU0FBVUksK0JBQThCO0FBQ3JDLGVBQVMsWUFBWUMsVUFBUztBQUMxQixZQUFJQSxhQUFZLFVBQWEsT0FBT0EsYUFBWSxVQUFVO0FBQ3RELGlCQUFPLEVBQUUsU0FBU0EsWUFBVyxTQUFTLHFCQUFxQixHQUFHLE1BQU0sU0FBUyxFQUFFLGdCQUFnQixRQUFRO0FBQUEsUUFDM0csT0FDSztBQUNELGlCQUFPLEVBQUUsU0FBU0EsU0FBUSxXQUFXLFNBQVMsZ0JBQWdCQSxTQUFRLGdCQUFnQixvQkFBb0JBLFNBQVEsdUJBQXVCLEdBQUcsTUFBTSxTQUFTLEVBQUUsZ0JBQWdCLFFBQVE7QUFBQSxRQUN6TDtBQUFBLE1BQ0o7QUFDQSxNQUFBRCw4QkFBNkIsY0FBYztBQUFBLElBQy9DLEdBQUcsaUNBQWlDLCtCQUErQixDQUFDLEVBQUU7QUFDdEUsUUFBTSwrQkFBTixjQUEyQyxzQkFBc0I7QUFBQSxNQUM3RDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsWUFBWSxVQUFVQyxVQUFTO0FBQzNCLGNBQU07QUFDTixhQUFLLFdBQVc7QUFDaEIsYUFBSyxVQUFVLDZCQUE2QixZQUFZQSxRQUFPO0FBQy9ELGFBQUssYUFBYTtBQUNsQixhQUFLLGlCQUFpQixJQUFJLFlBQVksVUFBVSxDQUFDO0FBQ2pELGFBQUssU0FBUyxRQUFRLENBQUMsVUFBVSxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ3RELGFBQUssU0FBUyxRQUFRLE1BQU0sS0FBSyxVQUFVLENBQUM7QUFBQSxNQUNoRDtBQUFBLE1BQ0EsTUFBTSxNQUFNLEtBQUs7QUFDYixlQUFPLEtBQUssZUFBZSxLQUFLLFlBQVk7QUFDeEMsZ0JBQU0sVUFBVSxLQUFLLFFBQVEsbUJBQW1CLE9BQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxLQUFLLENBQUMsV0FBVztBQUN2RixnQkFBSSxLQUFLLFFBQVEsbUJBQW1CLFFBQVc7QUFDM0MscUJBQU8sS0FBSyxRQUFRLGVBQWUsT0FBTyxNQUFNO0FBQUEsWUFDcEQsT0FDSztBQUNELHFCQUFPO0FBQUEsWUFDWDtBQUFBLFVBQ0osQ0FBQztBQUNELGlCQUFPLFFBQVEsS0FBSyxDQUFDLFdBQVc7QUFDNUIsa0JBQU0sVUFBVSxDQUFDO0FBQ2pCLG9CQUFRLEtBQUssZUFBZSxPQUFPLFdBQVcsU0FBUyxHQUFHLElBQUk7QUFDOUQsb0JBQVEsS0FBSyxJQUFJO0FBQ2pCLG1CQUFPLEtBQUssUUFBUSxLQUFLLFNBQVMsTUFBTTtBQUFBLFVBQzVDLEdBQUcsQ0FBQyxVQUFVO0FBQ1YsaUJBQUssVUFBVSxLQUFLO0FBQ3BCLGtCQUFNO0FBQUEsVUFDVixDQUFDO0FBQUEsUUFDTCxDQUFDO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTSxRQUFRLEtBQUssU0FBUyxNQUFNO0FBQzlCLFlBQUk7QUFDQSxnQkFBTSxLQUFLLFNBQVMsTUFBTSxRQUFRLEtBQUssRUFBRSxHQUFHLE9BQU87QUFDbkQsaUJBQU8sS0FBSyxTQUFTLE1BQU0sSUFBSTtBQUFBLFFBQ25DLFNBQ08sT0FBTztBQUNWLGVBQUssWUFBWSxPQUFPLEdBQUc7QUFDM0IsaUJBQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxRQUMvQjtBQUFBLE1BQ0o7QUFBQSxNQUNBLFlBQVksT0FBTyxLQUFLO0FBQ3BCLGFBQUs7QUFDTCxhQUFLLFVBQVUsT0FBTyxLQUFLLEtBQUssVUFBVTtBQUFBLE1BQzlDO0FBQUEsTUFDQSxNQUFNO0FBQ0YsYUFBSyxTQUFTLElBQUk7QUFBQSxNQUN0QjtBQUFBLElBQ0o7QUFDQSxJQUFBTCxTQUFRLCtCQUErQjtBQUFBO0FBQUE7OztBQzVKdkM7QUFBQSw0REFBQU0sVUFBQTtBQUFBO0FBS0EsV0FBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM1RCxJQUFBQSxTQUFRLHdCQUF3QjtBQUNoQyxRQUFNLEtBQUs7QUFDWCxRQUFNLEtBQUs7QUFDWCxRQUFNLE9BQU87QUFDYixRQUFNLHdCQUFOLE1BQTRCO0FBQUEsTUFDeEI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsWUFBWSxXQUFXLFNBQVM7QUFDNUIsYUFBSyxZQUFZO0FBQ2pCLGFBQUssVUFBVSxDQUFDO0FBQ2hCLGFBQUssZUFBZTtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxJQUFJLFdBQVc7QUFDWCxlQUFPLEtBQUs7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsT0FBTyxPQUFPO0FBQ1YsY0FBTSxXQUFXLE9BQU8sVUFBVSxXQUFXLEtBQUssV0FBVyxPQUFPLEtBQUssU0FBUyxJQUFJO0FBQ3RGLGFBQUssUUFBUSxLQUFLLFFBQVE7QUFDMUIsYUFBSyxnQkFBZ0IsU0FBUztBQUFBLE1BQ2xDO0FBQUEsTUFDQSxlQUFlLGdCQUFnQixPQUFPO0FBQ2xDLFlBQUksS0FBSyxRQUFRLFdBQVcsR0FBRztBQUMzQixpQkFBTztBQUFBLFFBQ1g7QUFDQSxZQUFJLFFBQVE7QUFDWixZQUFJLGFBQWE7QUFDakIsWUFBSSxTQUFTO0FBQ2IsWUFBSSxpQkFBaUI7QUFDckIsWUFBSyxRQUFPLGFBQWEsS0FBSyxRQUFRLFFBQVE7QUFDMUMsZ0JBQU0sUUFBUSxLQUFLLFFBQVEsVUFBVTtBQUNyQyxtQkFBUztBQUNULGlCQUFPLFNBQVMsTUFBTSxRQUFRO0FBQzFCLGtCQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLG9CQUFRLE9BQU87QUFBQSxjQUNYLEtBQUs7QUFDRCx3QkFBUSxPQUFPO0FBQUEsa0JBQ1gsS0FBSztBQUNELDRCQUFRO0FBQ1I7QUFBQSxrQkFDSixLQUFLO0FBQ0QsNEJBQVE7QUFDUjtBQUFBLGtCQUNKO0FBQ0ksNEJBQVE7QUFBQSxnQkFDaEI7QUFDQTtBQUFBLGNBQ0osS0FBSztBQUNELHdCQUFRLE9BQU87QUFBQSxrQkFDWCxLQUFLO0FBQ0QsNEJBQVE7QUFDUjtBQUFBLGtCQUNKLEtBQUs7QUFDRCw0QkFBUTtBQUNSO0FBQ0EsMEJBQU07QUFBQSxrQkFDVjtBQUNJLDRCQUFRO0FBQUEsZ0JBQ2hCO0FBQ0E7QUFBQSxjQUNKO0FBQ0ksd0JBQVE7QUFBQSxZQUNoQjtBQUNBO0FBQUEsVUFDSjtBQUNBLDRCQUFrQixNQUFNO0FBQ3hCO0FBQUEsUUFDSjtBQUNBLFlBQUksVUFBVSxHQUFHO0FBQ2IsaUJBQU87QUFBQSxRQUNYO0FBR0EsY0FBTSxTQUFTLEtBQUssTUFBTSxpQkFBaUIsTUFBTTtBQUNqRCxjQUFNLFNBQVMsb0JBQUksSUFBSTtBQUN2QixjQUFNLFVBQVUsS0FBSyxTQUFTLFFBQVEsT0FBTyxFQUFFLE1BQU0sSUFBSTtBQUN6RCxZQUFJLFFBQVEsU0FBUyxHQUFHO0FBQ3BCLGlCQUFPO0FBQUEsUUFDWDtBQUNBLGlCQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsU0FBUyxHQUFHLEtBQUs7QUFDekMsZ0JBQU0sU0FBUyxRQUFRLENBQUM7QUFDeEIsZ0JBQU0sUUFBUSxPQUFPLFFBQVEsR0FBRztBQUNoQyxjQUFJLFVBQVUsSUFBSTtBQUNkLGtCQUFNLElBQUksTUFBTTtBQUFBLEVBQXlELE1BQU0sRUFBRTtBQUFBLFVBQ3JGO0FBQ0EsZ0JBQU0sTUFBTSxPQUFPLE9BQU8sR0FBRyxLQUFLO0FBQ2xDLGdCQUFNLFFBQVEsT0FBTyxPQUFPLFFBQVEsQ0FBQyxFQUFFLEtBQUs7QUFDNUMsaUJBQU8sSUFBSSxnQkFBZ0IsSUFBSSxZQUFZLElBQUksS0FBSyxLQUFLO0FBQUEsUUFDN0Q7QUFDQSxlQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLFlBQUksS0FBSyxlQUFlLFFBQVE7QUFDNUIsaUJBQU87QUFBQSxRQUNYO0FBQ0EsZUFBTyxLQUFLLE1BQU0sTUFBTTtBQUFBLE1BQzVCO0FBQUEsTUFDQSxJQUFJLGdCQUFnQjtBQUNoQixlQUFPLEtBQUs7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsTUFBTSxXQUFXO0FBQ2IsWUFBSSxjQUFjLEdBQUc7QUFDakIsaUJBQU8sS0FBSyxZQUFZO0FBQUEsUUFDNUI7QUFDQSxZQUFJLFlBQVksS0FBSyxjQUFjO0FBQy9CLGdCQUFNLElBQUksTUFBTSw0QkFBNEI7QUFBQSxRQUNoRDtBQUNBLFlBQUksS0FBSyxRQUFRLENBQUMsRUFBRSxlQUFlLFdBQVc7QUFFMUMsZ0JBQU0sUUFBUSxLQUFLLFFBQVEsQ0FBQztBQUM1QixlQUFLLFFBQVEsTUFBTTtBQUNuQixlQUFLLGdCQUFnQjtBQUNyQixpQkFBTyxLQUFLLFNBQVMsS0FBSztBQUFBLFFBQzlCO0FBQ0EsWUFBSSxLQUFLLFFBQVEsQ0FBQyxFQUFFLGFBQWEsV0FBVztBQUV4QyxnQkFBTSxRQUFRLEtBQUssUUFBUSxDQUFDO0FBQzVCLGdCQUFNQyxVQUFTLEtBQUssU0FBUyxPQUFPLFNBQVM7QUFDN0MsZUFBSyxRQUFRLENBQUMsSUFBSSxNQUFNLE1BQU0sU0FBUztBQUN2QyxlQUFLLGdCQUFnQjtBQUNyQixpQkFBT0E7QUFBQSxRQUNYO0FBQ0EsY0FBTSxTQUFTLEtBQUssWUFBWSxTQUFTO0FBQ3pDLFlBQUksZUFBZTtBQUNuQixjQUFNLGFBQWE7QUFDbkIsZUFBTyxZQUFZLEdBQUc7QUFDbEIsZ0JBQU0sUUFBUSxLQUFLLFFBQVEsVUFBVTtBQUNyQyxjQUFJLE1BQU0sYUFBYSxXQUFXO0FBRTlCLGtCQUFNLFlBQVksTUFBTSxNQUFNLEdBQUcsU0FBUztBQUMxQyxtQkFBTyxJQUFJLFdBQVcsWUFBWTtBQUNsQyw0QkFBZ0I7QUFDaEIsaUJBQUssUUFBUSxVQUFVLElBQUksTUFBTSxNQUFNLFNBQVM7QUFDaEQsaUJBQUssZ0JBQWdCO0FBQ3JCLHlCQUFhO0FBQUEsVUFDakIsT0FDSztBQUVELG1CQUFPLElBQUksT0FBTyxZQUFZO0FBQzlCLDRCQUFnQixNQUFNO0FBQ3RCLGlCQUFLLFFBQVEsTUFBTTtBQUNuQixpQkFBSyxnQkFBZ0IsTUFBTTtBQUMzQix5QkFBYSxNQUFNO0FBQUEsVUFDdkI7QUFBQSxRQUNKO0FBQ0EsZUFBTztBQUFBLE1BQ1g7QUFBQSxJQUNKO0FBQ0EsSUFBQUQsU0FBUSx3QkFBd0I7QUFBQTtBQUFBOzs7QUMxSmhDO0FBQUEseURBQUFFLFVBQUE7QUFBQTtBQU1BLFFBQUksa0JBQW1CQSxZQUFRQSxTQUFLLG9CQUFxQixPQUFPLFVBQVUsU0FBUyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzVGLFVBQUksT0FBTyxPQUFXLE1BQUs7QUFDM0IsVUFBSSxPQUFPLE9BQU8seUJBQXlCLEdBQUcsQ0FBQztBQUMvQyxVQUFJLENBQUMsU0FBUyxTQUFTLE9BQU8sQ0FBQyxFQUFFLGFBQWEsS0FBSyxZQUFZLEtBQUssZUFBZTtBQUNqRixlQUFPLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBVztBQUFFLGlCQUFPLEVBQUUsQ0FBQztBQUFBLFFBQUcsRUFBRTtBQUFBLE1BQzlEO0FBQ0EsYUFBTyxlQUFlLEdBQUcsSUFBSSxJQUFJO0FBQUEsSUFDckMsTUFBTSxTQUFTLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFDeEIsVUFBSSxPQUFPLE9BQVcsTUFBSztBQUMzQixRQUFFLEVBQUUsSUFBSSxFQUFFLENBQUM7QUFBQSxJQUNmO0FBQ0EsUUFBSSxxQkFBc0JBLFlBQVFBLFNBQUssdUJBQXdCLE9BQU8sVUFBVSxTQUFTLEdBQUcsR0FBRztBQUMzRixhQUFPLGVBQWUsR0FBRyxXQUFXLEVBQUUsWUFBWSxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsSUFDdEUsS0FBSyxTQUFTLEdBQUcsR0FBRztBQUNoQixRQUFFLFNBQVMsSUFBSTtBQUFBLElBQ25CO0FBQ0EsUUFBSSxlQUFnQkEsWUFBUUEsU0FBSyxnQkFBa0IsNEJBQVk7QUFDM0QsVUFBSSxVQUFVLFNBQVMsR0FBRztBQUN0QixrQkFBVSxPQUFPLHVCQUF1QixTQUFVQyxJQUFHO0FBQ2pELGNBQUksS0FBSyxDQUFDO0FBQ1YsbUJBQVMsS0FBS0EsR0FBRyxLQUFJLE9BQU8sVUFBVSxlQUFlLEtBQUtBLElBQUcsQ0FBQyxFQUFHLElBQUcsR0FBRyxNQUFNLElBQUk7QUFDakYsaUJBQU87QUFBQSxRQUNYO0FBQ0EsZUFBTyxRQUFRLENBQUM7QUFBQSxNQUNwQjtBQUNBLGFBQU8sU0FBVSxLQUFLO0FBQ2xCLFlBQUksT0FBTyxJQUFJLFdBQVksUUFBTztBQUNsQyxZQUFJLFNBQVMsQ0FBQztBQUNkLFlBQUksT0FBTztBQUFNLG1CQUFTLElBQUksUUFBUSxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRLElBQUssS0FBSSxFQUFFLENBQUMsTUFBTSxVQUFXLGlCQUFnQixRQUFRLEtBQUssRUFBRSxDQUFDLENBQUM7QUFBQTtBQUMvSCwyQkFBbUIsUUFBUSxHQUFHO0FBQzlCLGVBQU87QUFBQSxNQUNYO0FBQUEsSUFDSixHQUFHO0FBQ0gsUUFBSSxrQkFBbUJELFlBQVFBLFNBQUssbUJBQW9CLFNBQVUsS0FBSztBQUNuRSxhQUFRLE9BQU8sSUFBSSxhQUFjLE1BQU0sRUFBRSxXQUFXLElBQUk7QUFBQSxJQUM1RDtBQUNBLFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDNUQsSUFBQUEsU0FBUSxvQkFBb0JBLFNBQVEsa0JBQWtCQSxTQUFRLHVCQUF1QkEsU0FBUSw2QkFBNkJBLFNBQVEsK0JBQStCQSxTQUFRLHNDQUFzQ0EsU0FBUSxpQ0FBaUNBLFNBQVEscUJBQXFCQSxTQUFRLGtCQUFrQkEsU0FBUSxtQkFBbUJBLFNBQVEsdUJBQXVCQSxTQUFRLHVCQUF1QkEsU0FBUSxjQUFjQSxTQUFRLGNBQWNBLFNBQVEsYUFBYUEsU0FBUSxRQUFRQSxTQUFRLGFBQWFBLFNBQVEsZUFBZUEsU0FBUSxnQkFBZ0I7QUFDN2hCLElBQUFBLFNBQVEsMEJBQTBCRTtBQUNsQyxRQUFNLFFBQVEsZ0JBQWdCLGFBQWdCO0FBQzlDLFFBQU0sS0FBSyxhQUFhLFlBQWU7QUFDdkMsUUFBTSxhQUFhO0FBQ25CLFFBQU0sY0FBYztBQUNwQixRQUFNLFdBQVc7QUFDakIsUUFBTSxpQkFBaUI7QUFDdkIsUUFBSTtBQUNKLEtBQUMsU0FBVUMscUJBQW9CO0FBQzNCLE1BQUFBLG9CQUFtQixPQUFPLElBQUksV0FBVyxpQkFBaUIsaUJBQWlCO0FBQUEsSUFDL0UsR0FBRyx1QkFBdUIscUJBQXFCLENBQUMsRUFBRTtBQUNsRCxRQUFJO0FBQ0osS0FBQyxTQUFVQyxnQkFBZTtBQUN0QixlQUFTLEdBQUcsT0FBTztBQUNmLGVBQU8sT0FBTyxVQUFVLFlBQVksT0FBTyxVQUFVO0FBQUEsTUFDekQ7QUFDQSxNQUFBQSxlQUFjLEtBQUs7QUFBQSxJQUN2QixHQUFHLGtCQUFrQkosU0FBUSxnQkFBZ0IsZ0JBQWdCLENBQUMsRUFBRTtBQUNoRSxRQUFJO0FBQ0osS0FBQyxTQUFVSyx1QkFBc0I7QUFDN0IsTUFBQUEsc0JBQXFCLE9BQU8sSUFBSSxXQUFXLGlCQUFpQixZQUFZO0FBQUEsSUFDNUUsR0FBRyx5QkFBeUIsdUJBQXVCLENBQUMsRUFBRTtBQUN0RCxRQUFNLGVBQU4sTUFBbUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BS2Y7QUFBQSxNQUNBO0FBQUEsTUFDQSxjQUFjO0FBQUEsTUFDZDtBQUFBLElBQ0o7QUFDQSxJQUFBTCxTQUFRLGVBQWU7QUFDdkIsUUFBSTtBQUNKLEtBQUMsU0FBVU0scUJBQW9CO0FBQzNCLGVBQVMsR0FBRyxPQUFPO0FBQ2YsZUFBTyxHQUFHLEtBQUssS0FBSztBQUFBLE1BQ3hCO0FBQ0EsTUFBQUEsb0JBQW1CLEtBQUs7QUFBQSxJQUM1QixHQUFHLHVCQUF1QixxQkFBcUIsQ0FBQyxFQUFFO0FBQ2xELElBQUFOLFNBQVEsYUFBYSxPQUFPLE9BQU87QUFBQSxNQUMvQixPQUFPLE1BQU07QUFBQSxNQUFFO0FBQUEsTUFDZixNQUFNLE1BQU07QUFBQSxNQUFFO0FBQUEsTUFDZCxNQUFNLE1BQU07QUFBQSxNQUFFO0FBQUEsTUFDZCxLQUFLLE1BQU07QUFBQSxNQUFFO0FBQUEsSUFDakIsQ0FBQztBQUNELFFBQUk7QUFDSixLQUFDLFNBQVVPLFFBQU87QUFDZCxNQUFBQSxPQUFNQSxPQUFNLEtBQUssSUFBSSxDQUFDLElBQUk7QUFDMUIsTUFBQUEsT0FBTUEsT0FBTSxVQUFVLElBQUksQ0FBQyxJQUFJO0FBQy9CLE1BQUFBLE9BQU1BLE9BQU0sU0FBUyxJQUFJLENBQUMsSUFBSTtBQUM5QixNQUFBQSxPQUFNQSxPQUFNLFNBQVMsSUFBSSxDQUFDLElBQUk7QUFBQSxJQUNsQyxHQUFHLFVBQVVQLFNBQVEsUUFBUSxRQUFRLENBQUMsRUFBRTtBQUN4QyxRQUFJO0FBQ0osS0FBQyxTQUFVUSxhQUFZO0FBSW5CLE1BQUFBLFlBQVcsTUFBTTtBQUlqQixNQUFBQSxZQUFXLFdBQVc7QUFJdEIsTUFBQUEsWUFBVyxVQUFVO0FBSXJCLE1BQUFBLFlBQVcsVUFBVTtBQUFBLElBQ3pCLEdBQUcsZUFBZVIsU0FBUSxhQUFhLGFBQWEsQ0FBQyxFQUFFO0FBSXZELElBQUFBLFNBQVEsY0FBYztBQUN0QixLQUFDLFNBQVVPLFFBQU87QUFDZCxlQUFTLFdBQVcsT0FBTztBQUN2QixZQUFJLENBQUMsR0FBRyxPQUFPLEtBQUssR0FBRztBQUNuQixpQkFBT0EsT0FBTTtBQUFBLFFBQ2pCO0FBQ0EsZ0JBQVEsTUFBTSxZQUFZO0FBQzFCLGdCQUFRLE9BQU87QUFBQSxVQUNYLEtBQUs7QUFDRCxtQkFBT0EsT0FBTTtBQUFBLFVBQ2pCLEtBQUs7QUFDRCxtQkFBT0EsT0FBTTtBQUFBLFVBQ2pCLEtBQUs7QUFDRCxtQkFBT0EsT0FBTTtBQUFBLFVBQ2pCLEtBQUs7QUFDRCxtQkFBT0EsT0FBTTtBQUFBLFVBQ2pCO0FBQ0ksbUJBQU9BLE9BQU07QUFBQSxRQUNyQjtBQUFBLE1BQ0o7QUFDQSxNQUFBQSxPQUFNLGFBQWE7QUFDbkIsZUFBUyxTQUFTLE9BQU87QUFDckIsZ0JBQVEsT0FBTztBQUFBLFVBQ1gsS0FBS0EsT0FBTTtBQUNQLG1CQUFPO0FBQUEsVUFDWCxLQUFLQSxPQUFNO0FBQ1AsbUJBQU87QUFBQSxVQUNYLEtBQUtBLE9BQU07QUFDUCxtQkFBTztBQUFBLFVBQ1gsS0FBS0EsT0FBTTtBQUNQLG1CQUFPO0FBQUEsVUFDWDtBQUNJLG1CQUFPO0FBQUEsUUFDZjtBQUFBLE1BQ0o7QUFDQSxNQUFBQSxPQUFNLFdBQVc7QUFBQSxJQUNyQixHQUFHLFVBQVVQLFNBQVEsUUFBUSxRQUFRLENBQUMsRUFBRTtBQUN4QyxRQUFJO0FBQ0osS0FBQyxTQUFVUyxjQUFhO0FBQ3BCLE1BQUFBLGFBQVksTUFBTSxJQUFJO0FBQ3RCLE1BQUFBLGFBQVksTUFBTSxJQUFJO0FBQUEsSUFDMUIsR0FBRyxnQkFBZ0JULFNBQVEsY0FBYyxjQUFjLENBQUMsRUFBRTtBQUMxRCxLQUFDLFNBQVVTLGNBQWE7QUFDcEIsZUFBUyxXQUFXLE9BQU87QUFDdkIsWUFBSSxDQUFDLEdBQUcsT0FBTyxLQUFLLEdBQUc7QUFDbkIsaUJBQU9BLGFBQVk7QUFBQSxRQUN2QjtBQUNBLGdCQUFRLE1BQU0sWUFBWTtBQUMxQixZQUFJLFVBQVUsUUFBUTtBQUNsQixpQkFBT0EsYUFBWTtBQUFBLFFBQ3ZCLE9BQ0s7QUFDRCxpQkFBT0EsYUFBWTtBQUFBLFFBQ3ZCO0FBQUEsTUFDSjtBQUNBLE1BQUFBLGFBQVksYUFBYTtBQUFBLElBQzdCLEdBQUcsZ0JBQWdCVCxTQUFRLGNBQWMsY0FBYyxDQUFDLEVBQUU7QUFDMUQsUUFBSTtBQUNKLEtBQUMsU0FBVVUsdUJBQXNCO0FBQzdCLE1BQUFBLHNCQUFxQixPQUFPLElBQUksV0FBVyxpQkFBaUIsWUFBWTtBQUFBLElBQzVFLEdBQUcseUJBQXlCVixTQUFRLHVCQUF1Qix1QkFBdUIsQ0FBQyxFQUFFO0FBQ3JGLFFBQUk7QUFDSixLQUFDLFNBQVVXLHVCQUFzQjtBQUM3QixNQUFBQSxzQkFBcUIsT0FBTyxJQUFJLFdBQVcsaUJBQWlCLFlBQVk7QUFBQSxJQUM1RSxHQUFHLHlCQUF5QlgsU0FBUSx1QkFBdUIsdUJBQXVCLENBQUMsRUFBRTtBQUNyRixRQUFJO0FBQ0osS0FBQyxTQUFVWSxtQkFBa0I7QUFJekIsTUFBQUEsa0JBQWlCQSxrQkFBaUIsUUFBUSxJQUFJLENBQUMsSUFBSTtBQUluRCxNQUFBQSxrQkFBaUJBLGtCQUFpQixVQUFVLElBQUksQ0FBQyxJQUFJO0FBSXJELE1BQUFBLGtCQUFpQkEsa0JBQWlCLGtCQUFrQixJQUFJLENBQUMsSUFBSTtBQUFBLElBQ2pFLEdBQUcscUJBQXFCWixTQUFRLG1CQUFtQixtQkFBbUIsQ0FBQyxFQUFFO0FBQ3pFLFFBQU0sa0JBQU4sTUFBTSx5QkFBd0IsTUFBTTtBQUFBLE1BQ2hDO0FBQUEsTUFDQSxZQUFZLE1BQU0sU0FBUztBQUN2QixjQUFNLE9BQU87QUFDYixhQUFLLE9BQU87QUFDWixlQUFPLGVBQWUsTUFBTSxpQkFBZ0IsU0FBUztBQUFBLE1BQ3pEO0FBQUEsSUFDSjtBQUNBLElBQUFBLFNBQVEsa0JBQWtCO0FBQzFCLFFBQUk7QUFDSixLQUFDLFNBQVVhLHFCQUFvQjtBQUMzQixlQUFTLEdBQUcsT0FBTztBQUNmLGNBQU0sWUFBWTtBQUNsQixlQUFPLGFBQWEsR0FBRyxLQUFLLFVBQVUsa0JBQWtCO0FBQUEsTUFDNUQ7QUFDQSxNQUFBQSxvQkFBbUIsS0FBSztBQUFBLElBQzVCLEdBQUcsdUJBQXVCYixTQUFRLHFCQUFxQixxQkFBcUIsQ0FBQyxFQUFFO0FBQy9FLFFBQUk7QUFDSixLQUFDLFNBQVVjLGlDQUFnQztBQUN2QyxlQUFTLEdBQUcsT0FBTztBQUNmLGNBQU0sWUFBWTtBQUNsQixlQUFPLGNBQWMsVUFBVSxTQUFTLFVBQWEsVUFBVSxTQUFTLFNBQVMsR0FBRyxLQUFLLFVBQVUsNkJBQTZCLE1BQU0sVUFBVSxZQUFZLFVBQWEsR0FBRyxLQUFLLFVBQVUsT0FBTztBQUFBLE1BQ3RNO0FBQ0EsTUFBQUEsZ0NBQStCLEtBQUs7QUFBQSxJQUN4QyxHQUFHLG1DQUFtQ2QsU0FBUSxpQ0FBaUMsaUNBQWlDLENBQUMsRUFBRTtBQUNuSCxRQUFJO0FBQ0osS0FBQyxTQUFVZSxzQ0FBcUM7QUFDNUMsZUFBUyxHQUFHLE9BQU87QUFDZixjQUFNLFlBQVk7QUFDbEIsZUFBTyxhQUFhLFVBQVUsU0FBUyxhQUFhLEdBQUcsS0FBSyxVQUFVLDZCQUE2QixNQUFNLFVBQVUsWUFBWSxVQUFhLEdBQUcsS0FBSyxVQUFVLE9BQU87QUFBQSxNQUN6SztBQUNBLE1BQUFBLHFDQUFvQyxLQUFLO0FBQUEsSUFDN0MsR0FBRyx3Q0FBd0NmLFNBQVEsc0NBQXNDLHNDQUFzQyxDQUFDLEVBQUU7QUFDbEksUUFBSTtBQUNKLEtBQUMsU0FBVWdCLCtCQUE4QjtBQUNyQyxNQUFBQSw4QkFBNkIsVUFBVSxPQUFPLE9BQU87QUFBQSxRQUNqRCw4QkFBOEIsR0FBRztBQUM3QixpQkFBTyxJQUFJLGVBQWUsd0JBQXdCO0FBQUEsUUFDdEQ7QUFBQSxNQUNKLENBQUM7QUFDRCxlQUFTLEdBQUcsT0FBTztBQUNmLGVBQU8sK0JBQStCLEdBQUcsS0FBSyxLQUFLLG9DQUFvQyxHQUFHLEtBQUs7QUFBQSxNQUNuRztBQUNBLE1BQUFBLDhCQUE2QixLQUFLO0FBQUEsSUFDdEMsR0FBRyxpQ0FBaUNoQixTQUFRLCtCQUErQiwrQkFBK0IsQ0FBQyxFQUFFO0FBQzdHLFFBQUk7QUFDSixLQUFDLFNBQVVpQiw2QkFBNEI7QUFDbkMsTUFBQUEsNEJBQTJCLFVBQVUsT0FBTyxPQUFPO0FBQUEsUUFDL0MsaUJBQWlCLE1BQU0sSUFBSTtBQUN2QixpQkFBTyxLQUFLLGlCQUFpQixtQkFBbUIsTUFBTSxFQUFFLEdBQUcsQ0FBQztBQUFBLFFBQ2hFO0FBQUEsUUFDQSxRQUFRLEdBQUc7QUFBQSxRQUFFO0FBQUEsTUFDakIsQ0FBQztBQUNELGVBQVMsR0FBRyxPQUFPO0FBQ2YsY0FBTSxZQUFZO0FBQ2xCLGVBQU8sYUFBYSxHQUFHLEtBQUssVUFBVSxnQkFBZ0IsS0FBSyxHQUFHLEtBQUssVUFBVSxPQUFPO0FBQUEsTUFDeEY7QUFDQSxNQUFBQSw0QkFBMkIsS0FBSztBQUFBLElBQ3BDLEdBQUcsK0JBQStCakIsU0FBUSw2QkFBNkIsNkJBQTZCLENBQUMsRUFBRTtBQUN2RyxRQUFJO0FBQ0osS0FBQyxTQUFVa0IsdUJBQXNCO0FBQzdCLE1BQUFBLHNCQUFxQixVQUFVLE9BQU8sT0FBTztBQUFBLFFBQ3pDLFVBQVUsNkJBQTZCO0FBQUEsUUFDdkMsUUFBUSwyQkFBMkI7QUFBQSxNQUN2QyxDQUFDO0FBQ0QsZUFBUyxHQUFHLE9BQU87QUFDZixjQUFNLFlBQVk7QUFDbEIsZUFBTyxhQUFhLDZCQUE2QixHQUFHLFVBQVUsUUFBUSxLQUFLLDJCQUEyQixHQUFHLFVBQVUsTUFBTTtBQUFBLE1BQzdIO0FBQ0EsTUFBQUEsc0JBQXFCLEtBQUs7QUFBQSxJQUM5QixHQUFHLHlCQUF5QmxCLFNBQVEsdUJBQXVCLHVCQUF1QixDQUFDLEVBQUU7QUFDckYsUUFBSTtBQUNKLEtBQUMsU0FBVW1CLGtCQUFpQjtBQUN4QixlQUFTLEdBQUcsT0FBTztBQUNmLGNBQU0sWUFBWTtBQUNsQixlQUFPLGFBQWEsR0FBRyxLQUFLLFVBQVUsYUFBYTtBQUFBLE1BQ3ZEO0FBQ0EsTUFBQUEsaUJBQWdCLEtBQUs7QUFBQSxJQUN6QixHQUFHLG9CQUFvQm5CLFNBQVEsa0JBQWtCLGtCQUFrQixDQUFDLEVBQUU7QUFDdEUsUUFBSTtBQUNKLEtBQUMsU0FBVW9CLG9CQUFtQjtBQUMxQixlQUFTLEdBQUcsT0FBTztBQUNmLGNBQU0sWUFBWTtBQUNsQixlQUFPLGNBQ0MscUJBQXFCLEdBQUcsVUFBVSxvQkFBb0IsS0FBSyxtQkFBbUIsR0FBRyxVQUFVLGtCQUFrQixLQUFLLGdCQUFnQixHQUFHLFVBQVUsZUFBZSxLQUFLLEdBQUcsT0FBTyxVQUFVLGNBQWM7QUFBQSxNQUNqTjtBQUNBLE1BQUFBLG1CQUFrQixLQUFLO0FBQUEsSUFDM0IsR0FBRyxzQkFBc0JwQixTQUFRLG9CQUFvQixvQkFBb0IsQ0FBQyxFQUFFO0FBQzVFLFFBQUk7QUFDSixLQUFDLFNBQVVxQixrQkFBaUI7QUFDeEIsTUFBQUEsaUJBQWdCQSxpQkFBZ0IsS0FBSyxJQUFJLENBQUMsSUFBSTtBQUM5QyxNQUFBQSxpQkFBZ0JBLGlCQUFnQixXQUFXLElBQUksQ0FBQyxJQUFJO0FBQ3BELE1BQUFBLGlCQUFnQkEsaUJBQWdCLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFDakQsTUFBQUEsaUJBQWdCQSxpQkFBZ0IsVUFBVSxJQUFJLENBQUMsSUFBSTtBQUFBLElBQ3ZELEdBQUcsb0JBQW9CLGtCQUFrQixDQUFDLEVBQUU7QUFDNUMsYUFBU25CLHlCQUF3QixlQUFlLGVBQWUsU0FBU29CLFVBQVM7QUFDN0UsWUFBTSxTQUFTLFlBQVksU0FBWSxVQUFVdEIsU0FBUTtBQUN6RCxVQUFJLGlCQUFpQjtBQUNyQixVQUFJLDZCQUE2QjtBQUNqQyxVQUFJLGdDQUFnQztBQUNwQyxZQUFNLFVBQVU7QUFDaEIsWUFBTSxpQkFBaUJzQixVQUFTLGtCQUFrQjtBQUNsRCxVQUFJLFdBQVc7QUFDZixVQUFJLHFCQUFxQjtBQUN6QixZQUFNLGtCQUFrQixvQkFBSSxJQUFJO0FBQ2hDLFVBQUksMEJBQTBCO0FBQzlCLFlBQU0sdUJBQXVCLG9CQUFJLElBQUk7QUFDckMsWUFBTSxtQkFBbUIsb0JBQUksSUFBSTtBQUNqQyxVQUFJO0FBQ0osVUFBSSxlQUFlLElBQUksWUFBWSxVQUFVO0FBQzdDLFVBQUksbUJBQW1CLG9CQUFJLElBQUk7QUFDL0IsVUFBSSx3QkFBd0Isb0JBQUksSUFBSTtBQUNwQyxVQUFJLGdCQUFnQixvQkFBSSxJQUFJO0FBQzVCLFVBQUksUUFBUSxNQUFNO0FBQ2xCLFVBQUksY0FBYyxZQUFZO0FBQzlCLFVBQUk7QUFDSixVQUFJLFFBQVEsZ0JBQWdCO0FBQzVCLFlBQU0sZUFBZSxJQUFJLFNBQVMsUUFBUTtBQUMxQyxZQUFNLGVBQWUsSUFBSSxTQUFTLFFBQVE7QUFDMUMsWUFBTSwrQkFBK0IsSUFBSSxTQUFTLFFBQVE7QUFDMUQsWUFBTSwyQkFBMkIsSUFBSSxTQUFTLFFBQVE7QUFDdEQsWUFBTSxpQkFBaUIsSUFBSSxTQUFTLFFBQVE7QUFDNUMsWUFBTSx1QkFBd0JBLFlBQVdBLFNBQVEsdUJBQXdCQSxTQUFRLHVCQUF1QixxQkFBcUI7QUFDN0gsZUFBUyxtQkFBbUIsVUFBVTtBQUNsQyxlQUFPO0FBQUEsTUFDWDtBQUNBLGVBQVMsY0FBYztBQUNuQixlQUFPLFVBQVUsZ0JBQWdCO0FBQUEsTUFDckM7QUFDQSxlQUFTLFdBQVc7QUFDaEIsZUFBTyxVQUFVLGdCQUFnQjtBQUFBLE1BQ3JDO0FBQ0EsZUFBUyxhQUFhO0FBQ2xCLGVBQU8sVUFBVSxnQkFBZ0I7QUFBQSxNQUNyQztBQUNBLGVBQVMsZUFBZTtBQUNwQixZQUFJLFVBQVUsZ0JBQWdCLE9BQU8sVUFBVSxnQkFBZ0IsV0FBVztBQUN0RSxrQkFBUSxnQkFBZ0I7QUFDeEIsdUJBQWEsS0FBSyxNQUFTO0FBQUEsUUFDL0I7QUFBQSxNQUVKO0FBQ0EsZUFBUyxpQkFBaUIsT0FBTztBQUM3QixxQkFBYSxLQUFLLENBQUMsT0FBTyxRQUFXLE1BQVMsQ0FBQztBQUFBLE1BQ25EO0FBQ0EsZUFBUyxrQkFBa0IsTUFBTTtBQUM3QixxQkFBYSxLQUFLLElBQUk7QUFBQSxNQUMxQjtBQUNBLG9CQUFjLFFBQVEsWUFBWTtBQUNsQyxvQkFBYyxRQUFRLGdCQUFnQjtBQUN0QyxvQkFBYyxRQUFRLFlBQVk7QUFDbEMsb0JBQWMsUUFBUSxpQkFBaUI7QUFDdkMsZUFBUyxzQkFBc0IsSUFBSTtBQUMvQixZQUFJLE9BQU8sTUFBTTtBQUNiLGdCQUFNLElBQUksTUFBTSwwRUFBMEU7QUFBQSxRQUM5RjtBQUNBLGVBQU8sU0FBUyxHQUFHLFNBQVM7QUFBQSxNQUNoQztBQUNBLGVBQVMsdUJBQXVCLElBQUk7QUFDaEMsWUFBSSxPQUFPLE1BQU07QUFDYixpQkFBTyxrQkFBa0IsRUFBRSwrQkFBK0IsU0FBUztBQUFBLFFBQ3ZFLE9BQ0s7QUFDRCxpQkFBTyxTQUFTLEdBQUcsU0FBUztBQUFBLFFBQ2hDO0FBQUEsTUFDSjtBQUNBLGVBQVMsNkJBQTZCO0FBQ2xDLGVBQU8sVUFBVSxFQUFFLDRCQUE0QixTQUFTO0FBQUEsTUFDNUQ7QUFDQSxlQUFTLGtCQUFrQixPQUFPLFNBQVM7QUFDdkMsWUFBSSxXQUFXLFFBQVEsVUFBVSxPQUFPLEdBQUc7QUFDdkMsZ0JBQU0sSUFBSSxzQkFBc0IsUUFBUSxFQUFFLEdBQUcsT0FBTztBQUFBLFFBQ3hELFdBQ1MsV0FBVyxRQUFRLFdBQVcsT0FBTyxHQUFHO0FBRzdDLGNBQUksbUJBQW1CLElBQUk7QUFDdkIsa0JBQU0sSUFBSSx1QkFBdUIsUUFBUSxFQUFFLEdBQUcsT0FBTztBQUFBLFVBQ3pELE9BQ0s7QUFHRCwyQkFBZSxPQUFPO0FBQUEsVUFDMUI7QUFBQSxRQUNKLE9BQ0s7QUFDRCxnQkFBTSxJQUFJLDJCQUEyQixHQUFHLE9BQU87QUFBQSxRQUNuRDtBQUFBLE1BQ0o7QUFDQSxlQUFTLHNCQUFzQjtBQUMzQixZQUFJLFNBQVMsYUFBYSxTQUFTLEdBQUc7QUFDbEM7QUFBQSxRQUNKO0FBQ0EsWUFBSSxtQkFBbUIsTUFBTSxZQUFZLGdCQUFnQjtBQUNyRDtBQUFBLFFBQ0o7QUFDQSxpQkFBUyxHQUFHLE1BQU0sU0FBUyxFQUFFLE1BQU0sYUFBYSxZQUFZO0FBQ3hELGtCQUFRO0FBQ1IsY0FBSSxhQUFhLFNBQVMsR0FBRztBQUN6QjtBQUFBLFVBQ0o7QUFDQSxjQUFJLG1CQUFtQixNQUFNLFlBQVksZ0JBQWdCO0FBQ3JEO0FBQUEsVUFDSjtBQUNBLGdCQUFNLFVBQVUsYUFBYSxNQUFNO0FBQ25DLGNBQUk7QUFDSixjQUFJO0FBQ0E7QUFDQSxrQkFBTSxrQkFBa0JBLFVBQVM7QUFDakMsZ0JBQUksZ0JBQWdCLEdBQUcsZUFBZSxHQUFHO0FBQ3JDLHVCQUFTLGdCQUFnQixjQUFjLFNBQVMsYUFBYTtBQUFBLFlBQ2pFLE9BQ0s7QUFDRCx1QkFBUyxjQUFjLE9BQU87QUFBQSxZQUNsQztBQUFBLFVBQ0osU0FDTyxPQUFPO0FBQ1YsbUJBQU8sTUFBTSxvQ0FBb0MsTUFBTSxTQUFTLENBQUMsRUFBRTtBQUFBLFVBQ3ZFLFVBQ0E7QUFDSSxnQkFBSSxrQkFBa0IsU0FBUztBQUszQixxQkFBTyxLQUFLLE1BQU07QUFBQSxjQUNsQixDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVU7QUFDaEIsdUJBQU8sTUFBTSxvQ0FBb0MsTUFBTSxTQUFTLENBQUMsRUFBRTtBQUFBLGNBQ3ZFLENBQUMsRUFBRSxRQUFRLE1BQU07QUFDYjtBQUNBLG9DQUFvQjtBQUFBLGNBQ3hCLENBQUM7QUFBQSxZQUNMLE9BQ0s7QUFDRDtBQUFBLFlBQ0o7QUFDQSxnQ0FBb0I7QUFBQSxVQUN4QjtBQUFBLFFBQ0osQ0FBQztBQUFBLE1BQ0w7QUFDQSxxQkFBZSxjQUFjLFNBQVM7QUFDbEMsWUFBSSxXQUFXLFFBQVEsVUFBVSxPQUFPLEdBQUc7QUFDdkMsaUJBQU8sY0FBYyxPQUFPO0FBQUEsUUFDaEMsV0FDUyxXQUFXLFFBQVEsZUFBZSxPQUFPLEdBQUc7QUFDakQsaUJBQU8sbUJBQW1CLE9BQU87QUFBQSxRQUNyQyxXQUNTLFdBQVcsUUFBUSxXQUFXLE9BQU8sR0FBRztBQUM3QyxpQkFBTyxlQUFlLE9BQU87QUFBQSxRQUNqQyxPQUNLO0FBQ0QsaUJBQU8scUJBQXFCLE9BQU87QUFBQSxRQUN2QztBQUFBLE1BQ0o7QUFDQSxZQUFNLFdBQVcsQ0FBQyxZQUFZO0FBQzFCLFlBQUk7QUFHQSxjQUFJLFdBQVcsUUFBUSxlQUFlLE9BQU8sS0FBSyxRQUFRLFdBQVcsbUJBQW1CLEtBQUssUUFBUTtBQUNqRyxrQkFBTSxXQUFXLFFBQVEsT0FBTztBQUNoQyxrQkFBTSxNQUFNLHNCQUFzQixRQUFRO0FBQzFDLGtCQUFNLFdBQVcsYUFBYSxJQUFJLEdBQUc7QUFDckMsZ0JBQUksV0FBVyxRQUFRLFVBQVUsUUFBUSxHQUFHO0FBQ3hDLG9CQUFNLFdBQVdBLFVBQVM7QUFDMUIsb0JBQU0sV0FBWSxZQUFZLFNBQVMscUJBQXNCLFNBQVMsbUJBQW1CLFVBQVUsa0JBQWtCLElBQUksbUJBQW1CLFFBQVE7QUFDcEosa0JBQUksYUFBYSxTQUFTLFVBQVUsVUFBYSxTQUFTLFdBQVcsU0FBWTtBQUM3RSw2QkFBYSxPQUFPLEdBQUc7QUFDdkIsOEJBQWMsT0FBTyxRQUFRO0FBQzdCLHlCQUFTLEtBQUssU0FBUztBQUN2QixxQ0FBcUIsVUFBVSxRQUFRLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDekQsOEJBQWMsTUFBTSxRQUFRLEVBQUUsTUFBTSxNQUFNLE9BQU8sTUFBTSwrQ0FBK0MsQ0FBQztBQUN2RztBQUFBLGNBQ0o7QUFBQSxZQUNKO0FBQ0Esa0JBQU0sb0JBQW9CLGNBQWMsSUFBSSxRQUFRO0FBRXBELGdCQUFJLHNCQUFzQixRQUFXO0FBQ2pDLGdDQUFrQixPQUFPO0FBQ3pCLHdDQUEwQixPQUFPO0FBQ2pDO0FBQUEsWUFDSixPQUNLO0FBR0Qsb0NBQXNCLElBQUksUUFBUTtBQUFBLFlBQ3RDO0FBQUEsVUFDSjtBQUNBLDRCQUFrQixjQUFjLE9BQU87QUFBQSxRQUMzQyxVQUNBO0FBQ0ksOEJBQW9CO0FBQUEsUUFDeEI7QUFBQSxNQUNKO0FBQ0EscUJBQWUsY0FBYyxnQkFBZ0I7QUFDekMsWUFBSSxXQUFXLEdBQUc7QUFHZCxpQkFBTyxRQUFRLFFBQVE7QUFBQSxRQUMzQjtBQUNBLGlCQUFTLE1BQU0sZUFBZSxRQUFRQyxZQUFXO0FBQzdDLGdCQUFNLFVBQVU7QUFBQSxZQUNaLFNBQVM7QUFBQSxZQUNULElBQUksZUFBZTtBQUFBLFVBQ3ZCO0FBQ0EsY0FBSSx5QkFBeUIsV0FBVyxlQUFlO0FBQ25ELG9CQUFRLFFBQVEsY0FBYyxPQUFPO0FBQUEsVUFDekMsT0FDSztBQUNELG9CQUFRLFNBQVMsa0JBQWtCLFNBQVksT0FBTztBQUFBLFVBQzFEO0FBQ0EsK0JBQXFCLFNBQVMsUUFBUUEsVUFBUztBQUMvQyxpQkFBTyxjQUFjLE1BQU0sT0FBTztBQUFBLFFBQ3RDO0FBQ0EsaUJBQVMsV0FBVyxPQUFPLFFBQVFBLFlBQVc7QUFDMUMsZ0JBQU0sVUFBVTtBQUFBLFlBQ1osU0FBUztBQUFBLFlBQ1QsSUFBSSxlQUFlO0FBQUEsWUFDbkIsT0FBTyxNQUFNLE9BQU87QUFBQSxVQUN4QjtBQUNBLCtCQUFxQixTQUFTLFFBQVFBLFVBQVM7QUFDL0MsaUJBQU8sY0FBYyxNQUFNLE9BQU87QUFBQSxRQUN0QztBQUNBLDZCQUFxQixjQUFjO0FBQ25DLGNBQU0sVUFBVSxnQkFBZ0IsSUFBSSxlQUFlLE1BQU07QUFDekQsWUFBSTtBQUNKLFlBQUk7QUFDSixZQUFJLFNBQVM7QUFDVCxpQkFBTyxRQUFRO0FBQ2YsMkJBQWlCLFFBQVE7QUFBQSxRQUM3QjtBQUNBLGNBQU0sWUFBWSxLQUFLLElBQUk7QUFDM0IsWUFBSSxrQkFBa0Isb0JBQW9CO0FBQ3RDLGdCQUFNLFdBQVcsZUFBZSxNQUFNLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDdkQsZ0JBQU0scUJBQXFCLCtCQUErQixHQUFHLHFCQUFxQixRQUFRLElBQ3BGLHFCQUFxQixTQUFTLDhCQUE4QixRQUFRLElBQ3BFLHFCQUFxQixTQUFTLDhCQUE4QixjQUFjO0FBQ2hGLGNBQUksZUFBZSxPQUFPLFFBQVEsc0JBQXNCLElBQUksZUFBZSxFQUFFLEdBQUc7QUFDNUUsK0JBQW1CLE9BQU87QUFBQSxVQUM5QjtBQUNBLGNBQUksZUFBZSxPQUFPLE1BQU07QUFDNUIsMEJBQWMsSUFBSSxVQUFVLGtCQUFrQjtBQUFBLFVBQ2xEO0FBQ0EsY0FBSTtBQUNBLGdCQUFJO0FBQ0osZ0JBQUksZ0JBQWdCO0FBQ2hCLGtCQUFJLGVBQWUsV0FBVyxRQUFXO0FBQ3JDLG9CQUFJLFNBQVMsVUFBYSxLQUFLLG1CQUFtQixHQUFHO0FBQ2pELHlCQUFPLFdBQVcsSUFBSSxXQUFXLGNBQWMsV0FBVyxXQUFXLGVBQWUsV0FBVyxlQUFlLE1BQU0sWUFBWSxLQUFLLGNBQWMsNEJBQTRCLEdBQUcsZUFBZSxRQUFRLFNBQVM7QUFBQSxnQkFDdE47QUFDQSxnQ0FBZ0IsZUFBZSxtQkFBbUIsS0FBSztBQUFBLGNBQzNELFdBQ1MsTUFBTSxRQUFRLGVBQWUsTUFBTSxHQUFHO0FBQzNDLG9CQUFJLFNBQVMsVUFBYSxLQUFLLHdCQUF3QixXQUFXLG9CQUFvQixRQUFRO0FBQzFGLHlCQUFPLFdBQVcsSUFBSSxXQUFXLGNBQWMsV0FBVyxXQUFXLGVBQWUsV0FBVyxlQUFlLE1BQU0saUVBQWlFLEdBQUcsZUFBZSxRQUFRLFNBQVM7QUFBQSxnQkFDNU47QUFDQSxnQ0FBZ0IsZUFBZSxHQUFHLGVBQWUsUUFBUSxtQkFBbUIsS0FBSztBQUFBLGNBQ3JGLE9BQ0s7QUFDRCxvQkFBSSxTQUFTLFVBQWEsS0FBSyx3QkFBd0IsV0FBVyxvQkFBb0IsWUFBWTtBQUM5Rix5QkFBTyxXQUFXLElBQUksV0FBVyxjQUFjLFdBQVcsV0FBVyxlQUFlLFdBQVcsZUFBZSxNQUFNLGlFQUFpRSxHQUFHLGVBQWUsUUFBUSxTQUFTO0FBQUEsZ0JBQzVOO0FBQ0EsZ0NBQWdCLGVBQWUsZUFBZSxRQUFRLG1CQUFtQixLQUFLO0FBQUEsY0FDbEY7QUFBQSxZQUNKLFdBQ1Msb0JBQW9CO0FBQ3pCLDhCQUFnQixtQkFBbUIsZUFBZSxRQUFRLGVBQWUsUUFBUSxtQkFBbUIsS0FBSztBQUFBLFlBQzdHO0FBQ0Esa0JBQU0sZ0JBQWdCLE1BQU07QUFDNUIsa0JBQU0sTUFBTSxlQUFlLGVBQWUsUUFBUSxTQUFTO0FBQUEsVUFDL0QsU0FDTyxPQUFPO0FBQ1YsZ0JBQUksaUJBQWlCLFdBQVcsZUFBZTtBQUMzQyxvQkFBTSxNQUFNLE9BQU8sZUFBZSxRQUFRLFNBQVM7QUFBQSxZQUN2RCxXQUNTLFNBQVMsR0FBRyxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQ3hDLG9CQUFNLFdBQVcsSUFBSSxXQUFXLGNBQWMsV0FBVyxXQUFXLGVBQWUsV0FBVyxlQUFlLE1BQU0seUJBQXlCLE1BQU0sT0FBTyxFQUFFLEdBQUcsZUFBZSxRQUFRLFNBQVM7QUFBQSxZQUNsTSxPQUNLO0FBQ0Qsb0JBQU0sV0FBVyxJQUFJLFdBQVcsY0FBYyxXQUFXLFdBQVcsZUFBZSxXQUFXLGVBQWUsTUFBTSxxREFBcUQsR0FBRyxlQUFlLFFBQVEsU0FBUztBQUFBLFlBQy9NO0FBQUEsVUFDSixVQUNBO0FBQ0ksMEJBQWMsT0FBTyxRQUFRO0FBQUEsVUFDakM7QUFBQSxRQUNKLE9BQ0s7QUFDRCxnQkFBTSxXQUFXLElBQUksV0FBVyxjQUFjLFdBQVcsV0FBVyxnQkFBZ0Isb0JBQW9CLGVBQWUsTUFBTSxFQUFFLEdBQUcsZUFBZSxRQUFRLFNBQVM7QUFBQSxRQUN0SztBQUFBLE1BQ0o7QUFDQSxlQUFTLGVBQWUsaUJBQWlCO0FBQ3JDLFlBQUksV0FBVyxHQUFHO0FBRWQ7QUFBQSxRQUNKO0FBQ0EsWUFBSSxnQkFBZ0IsT0FBTyxNQUFNO0FBQzdCLGNBQUksZ0JBQWdCLE9BQU87QUFDdkIsbUJBQU8sTUFBTTtBQUFBLEVBQXFELEtBQUssVUFBVSxnQkFBZ0IsT0FBTyxRQUFXLENBQUMsQ0FBQyxFQUFFO0FBQUEsVUFDM0gsT0FDSztBQUNELG1CQUFPLE1BQU0sOEVBQThFO0FBQUEsVUFDL0Y7QUFBQSxRQUNKLE9BQ0s7QUFDRCxnQkFBTSxNQUFNLGdCQUFnQjtBQUM1QixnQkFBTSxrQkFBa0IsaUJBQWlCLElBQUksR0FBRztBQUNoRCxnQ0FBc0IsaUJBQWlCLGVBQWU7QUFDdEQsY0FBSSxvQkFBb0IsUUFBVztBQUMvQiw2QkFBaUIsT0FBTyxHQUFHO0FBQzNCLGdCQUFJO0FBQ0Esa0JBQUksZ0JBQWdCLE9BQU87QUFDdkIsc0JBQU0sUUFBUSxnQkFBZ0I7QUFDOUIsZ0NBQWdCLE9BQU8sSUFBSSxXQUFXLGNBQWMsTUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNLElBQUksQ0FBQztBQUFBLGNBQzlGLFdBQ1MsZ0JBQWdCLFdBQVcsUUFBVztBQUMzQyxnQ0FBZ0IsUUFBUSxnQkFBZ0IsTUFBTTtBQUFBLGNBQ2xELE9BQ0s7QUFDRCxzQkFBTSxJQUFJLE1BQU0sc0JBQXNCO0FBQUEsY0FDMUM7QUFBQSxZQUNKLFNBQ08sT0FBTztBQUNWLGtCQUFJLE1BQU0sU0FBUztBQUNmLHVCQUFPLE1BQU0scUJBQXFCLGdCQUFnQixNQUFNLDBCQUEwQixNQUFNLE9BQU8sRUFBRTtBQUFBLGNBQ3JHLE9BQ0s7QUFDRCx1QkFBTyxNQUFNLHFCQUFxQixnQkFBZ0IsTUFBTSx3QkFBd0I7QUFBQSxjQUNwRjtBQUFBLFlBQ0o7QUFBQSxVQUNKO0FBQUEsUUFDSjtBQUFBLE1BQ0o7QUFDQSxxQkFBZSxtQkFBbUIsU0FBUztBQUN2QyxZQUFJLFdBQVcsR0FBRztBQUVkO0FBQUEsUUFDSjtBQUNBLFlBQUksT0FBTztBQUNYLFlBQUk7QUFDSixZQUFJLFFBQVEsV0FBVyxtQkFBbUIsS0FBSyxRQUFRO0FBQ25ELGdCQUFNLFdBQVcsUUFBUSxPQUFPO0FBQ2hDLGdDQUFzQixPQUFPLFFBQVE7QUFDckMsb0NBQTBCLE9BQU87QUFDakM7QUFBQSxRQUNKLE9BQ0s7QUFDRCxnQkFBTSxVQUFVLHFCQUFxQixJQUFJLFFBQVEsTUFBTTtBQUN2RCxjQUFJLFNBQVM7QUFDVCxrQ0FBc0IsUUFBUTtBQUM5QixtQkFBTyxRQUFRO0FBQUEsVUFDbkI7QUFBQSxRQUNKO0FBQ0EsWUFBSSx1QkFBdUIseUJBQXlCO0FBQ2hELGNBQUk7QUFDQSxzQ0FBMEIsT0FBTztBQUNqQyxnQkFBSSxxQkFBcUI7QUFDckIsa0JBQUksUUFBUSxXQUFXLFFBQVc7QUFDOUIsb0JBQUksU0FBUyxRQUFXO0FBQ3BCLHNCQUFJLEtBQUssbUJBQW1CLEtBQUssS0FBSyx3QkFBd0IsV0FBVyxvQkFBb0IsUUFBUTtBQUNqRywyQkFBTyxNQUFNLGdCQUFnQixRQUFRLE1BQU0sWUFBWSxLQUFLLGNBQWMsNEJBQTRCO0FBQUEsa0JBQzFHO0FBQUEsZ0JBQ0o7QUFDQSxzQkFBTSxvQkFBb0I7QUFBQSxjQUM5QixXQUNTLE1BQU0sUUFBUSxRQUFRLE1BQU0sR0FBRztBQUdwQyxzQkFBTUMsVUFBUyxRQUFRO0FBQ3ZCLG9CQUFJLFFBQVEsV0FBVyxxQkFBcUIsS0FBSyxVQUFVQSxRQUFPLFdBQVcsS0FBSyxjQUFjLEdBQUdBLFFBQU8sQ0FBQyxDQUFDLEdBQUc7QUFDM0csd0JBQU0sb0JBQW9CLEVBQUUsT0FBT0EsUUFBTyxDQUFDLEdBQUcsT0FBT0EsUUFBTyxDQUFDLEVBQUUsQ0FBQztBQUFBLGdCQUNwRSxPQUNLO0FBQ0Qsc0JBQUksU0FBUyxRQUFXO0FBQ3BCLHdCQUFJLEtBQUssd0JBQXdCLFdBQVcsb0JBQW9CLFFBQVE7QUFDcEUsNkJBQU8sTUFBTSxnQkFBZ0IsUUFBUSxNQUFNLGlFQUFpRTtBQUFBLG9CQUNoSDtBQUNBLHdCQUFJLEtBQUssbUJBQW1CLFFBQVEsT0FBTyxRQUFRO0FBQy9DLDZCQUFPLE1BQU0sZ0JBQWdCLFFBQVEsTUFBTSxZQUFZLEtBQUssY0FBYyx3QkFBd0JBLFFBQU8sTUFBTSxZQUFZO0FBQUEsb0JBQy9IO0FBQUEsa0JBQ0o7QUFDQSx3QkFBTSxvQkFBb0IsR0FBR0EsT0FBTTtBQUFBLGdCQUN2QztBQUFBLGNBQ0osT0FDSztBQUNELG9CQUFJLFNBQVMsVUFBYSxLQUFLLHdCQUF3QixXQUFXLG9CQUFvQixZQUFZO0FBQzlGLHlCQUFPLE1BQU0sZ0JBQWdCLFFBQVEsTUFBTSxpRUFBaUU7QUFBQSxnQkFDaEg7QUFDQSxzQkFBTSxvQkFBb0IsUUFBUSxNQUFNO0FBQUEsY0FDNUM7QUFBQSxZQUNKLFdBQ1MseUJBQXlCO0FBQzlCLG9CQUFNLHdCQUF3QixRQUFRLFFBQVEsUUFBUSxNQUFNO0FBQUEsWUFDaEU7QUFBQSxVQUNKLFNBQ08sT0FBTztBQUNWLGdCQUFJLE1BQU0sU0FBUztBQUNmLHFCQUFPLE1BQU0seUJBQXlCLFFBQVEsTUFBTSwwQkFBMEIsTUFBTSxPQUFPLEVBQUU7QUFBQSxZQUNqRyxPQUNLO0FBQ0QscUJBQU8sTUFBTSx5QkFBeUIsUUFBUSxNQUFNLHdCQUF3QjtBQUFBLFlBQ2hGO0FBQUEsVUFDSjtBQUFBLFFBQ0osT0FDSztBQUNELHVDQUE2QixLQUFLLE9BQU87QUFBQSxRQUM3QztBQUFBLE1BQ0o7QUFDQSxlQUFTLHFCQUFxQixTQUFTO0FBQ25DLFlBQUksQ0FBQyxTQUFTO0FBQ1YsaUJBQU8sTUFBTSx5QkFBeUI7QUFDdEM7QUFBQSxRQUNKO0FBQ0EsZUFBTyxNQUFNO0FBQUEsRUFBNkUsS0FBSyxVQUFVLFNBQVMsTUFBTSxDQUFDLENBQUMsRUFBRTtBQUU1SCxjQUFNLGtCQUFrQjtBQUN4QixZQUFJLEdBQUcsT0FBTyxnQkFBZ0IsRUFBRSxLQUFLLEdBQUcsT0FBTyxnQkFBZ0IsRUFBRSxHQUFHO0FBQ2hFLGdCQUFNLE1BQU0sZ0JBQWdCO0FBQzVCLGdCQUFNLGtCQUFrQixpQkFBaUIsSUFBSSxHQUFHO0FBQ2hELGNBQUksaUJBQWlCO0FBQ2pCLDRCQUFnQixPQUFPLElBQUksTUFBTSxtRUFBbUUsQ0FBQztBQUFBLFVBQ3pHO0FBQUEsUUFDSjtBQUFBLE1BQ0o7QUFDQSxlQUFTLGVBQWVBLFNBQVE7QUFDNUIsWUFBSUEsWUFBVyxVQUFhQSxZQUFXLE1BQU07QUFDekMsaUJBQU87QUFBQSxRQUNYO0FBQ0EsZ0JBQVEsT0FBTztBQUFBLFVBQ1gsS0FBSyxNQUFNO0FBQ1AsbUJBQU8sS0FBSyxVQUFVQSxTQUFRLE1BQU0sQ0FBQztBQUFBLFVBQ3pDLEtBQUssTUFBTTtBQUNQLG1CQUFPLEtBQUssVUFBVUEsT0FBTTtBQUFBLFVBQ2hDO0FBQ0ksbUJBQU87QUFBQSxRQUNmO0FBQUEsTUFDSjtBQUNBLGVBQVMsb0JBQW9CLFNBQVM7QUFDbEMsWUFBSSxVQUFVLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDaEM7QUFBQSxRQUNKO0FBQ0EsWUFBSSxnQkFBZ0IsWUFBWSxNQUFNO0FBQ2xDLGNBQUksT0FBTztBQUNYLGVBQUssVUFBVSxNQUFNLFdBQVcsVUFBVSxNQUFNLFlBQVksUUFBUSxRQUFRO0FBQ3hFLG1CQUFPLFdBQVcsZUFBZSxRQUFRLE1BQU0sQ0FBQztBQUFBLFVBQ3BEO0FBQ0EsaUJBQU8sSUFBSSxvQkFBb0IsUUFBUSxNQUFNLE9BQU8sUUFBUSxFQUFFLE9BQU8sSUFBSTtBQUFBLFFBQzdFLE9BQ0s7QUFDRCx3QkFBYyxnQkFBZ0IsT0FBTztBQUFBLFFBQ3pDO0FBQUEsTUFDSjtBQUNBLGVBQVMseUJBQXlCLFNBQVM7QUFDdkMsWUFBSSxVQUFVLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDaEM7QUFBQSxRQUNKO0FBQ0EsWUFBSSxnQkFBZ0IsWUFBWSxNQUFNO0FBQ2xDLGNBQUksT0FBTztBQUNYLGNBQUksVUFBVSxNQUFNLFdBQVcsVUFBVSxNQUFNLFNBQVM7QUFDcEQsZ0JBQUksUUFBUSxRQUFRO0FBQ2hCLHFCQUFPLFdBQVcsZUFBZSxRQUFRLE1BQU0sQ0FBQztBQUFBLFlBQ3BELE9BQ0s7QUFDRCxxQkFBTztBQUFBLFlBQ1g7QUFBQSxVQUNKO0FBQ0EsaUJBQU8sSUFBSSx5QkFBeUIsUUFBUSxNQUFNLE1BQU0sSUFBSTtBQUFBLFFBQ2hFLE9BQ0s7QUFDRCx3QkFBYyxxQkFBcUIsT0FBTztBQUFBLFFBQzlDO0FBQUEsTUFDSjtBQUNBLGVBQVMscUJBQXFCLFNBQVMsUUFBUSxXQUFXO0FBQ3RELFlBQUksVUFBVSxNQUFNLE9BQU8sQ0FBQyxRQUFRO0FBQ2hDO0FBQUEsUUFDSjtBQUNBLFlBQUksZ0JBQWdCLFlBQVksTUFBTTtBQUNsQyxjQUFJLE9BQU87QUFDWCxjQUFJLFVBQVUsTUFBTSxXQUFXLFVBQVUsTUFBTSxTQUFTO0FBQ3BELGdCQUFJLFFBQVEsU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUNyQyxxQkFBTyxlQUFlLGVBQWUsUUFBUSxNQUFNLElBQUksQ0FBQztBQUFBLFlBQzVELE9BQ0s7QUFDRCxrQkFBSSxRQUFRLFFBQVE7QUFDaEIsdUJBQU8sV0FBVyxlQUFlLFFBQVEsTUFBTSxDQUFDO0FBQUEsY0FDcEQsV0FDUyxRQUFRLFVBQVUsUUFBVztBQUNsQyx1QkFBTztBQUFBLGNBQ1g7QUFBQSxZQUNKO0FBQUEsVUFDSjtBQUNBLGdCQUFNLFFBQVEsUUFBUSxRQUFRLG9CQUFvQixRQUFRLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTSxJQUFJLE9BQU87QUFDckcsaUJBQU8sSUFBSSxxQkFBcUIsTUFBTSxPQUFPLFFBQVEsRUFBRSwrQkFBK0IsS0FBSyxJQUFJLElBQUksU0FBUyxNQUFNLEtBQUssSUFBSSxJQUFJO0FBQUEsUUFDbkksT0FDSztBQUNELHdCQUFjLGlCQUFpQixPQUFPO0FBQUEsUUFDMUM7QUFBQSxNQUNKO0FBQ0EsZUFBUyxxQkFBcUIsU0FBUztBQUNuQyxZQUFJLFVBQVUsTUFBTSxPQUFPLENBQUMsUUFBUTtBQUNoQztBQUFBLFFBQ0o7QUFDQSxZQUFJLGdCQUFnQixZQUFZLE1BQU07QUFDbEMsY0FBSSxPQUFPO0FBQ1gsZUFBSyxVQUFVLE1BQU0sV0FBVyxVQUFVLE1BQU0sWUFBWSxRQUFRLFFBQVE7QUFDeEUsbUJBQU8sV0FBVyxlQUFlLFFBQVEsTUFBTSxDQUFDO0FBQUEsVUFDcEQ7QUFDQSxpQkFBTyxJQUFJLHFCQUFxQixRQUFRLE1BQU0sT0FBTyxRQUFRLEVBQUUsT0FBTyxJQUFJO0FBQUEsUUFDOUUsT0FDSztBQUNELHdCQUFjLG1CQUFtQixPQUFPO0FBQUEsUUFDNUM7QUFBQSxNQUNKO0FBQ0EsZUFBUywwQkFBMEIsU0FBUztBQUN4QyxZQUFJLFVBQVUsTUFBTSxPQUFPLENBQUMsVUFBVSxRQUFRLFdBQVcscUJBQXFCLEtBQUssUUFBUTtBQUN2RjtBQUFBLFFBQ0o7QUFDQSxZQUFJLGdCQUFnQixZQUFZLE1BQU07QUFDbEMsY0FBSSxPQUFPO0FBQ1gsY0FBSSxVQUFVLE1BQU0sV0FBVyxVQUFVLE1BQU0sU0FBUztBQUNwRCxnQkFBSSxRQUFRLFFBQVE7QUFDaEIscUJBQU8sV0FBVyxlQUFlLFFBQVEsTUFBTSxDQUFDO0FBQUEsWUFDcEQsT0FDSztBQUNELHFCQUFPO0FBQUEsWUFDWDtBQUFBLFVBQ0o7QUFDQSxpQkFBTyxJQUFJLDBCQUEwQixRQUFRLE1BQU0sTUFBTSxJQUFJO0FBQUEsUUFDakUsT0FDSztBQUNELHdCQUFjLHdCQUF3QixPQUFPO0FBQUEsUUFDakQ7QUFBQSxNQUNKO0FBQ0EsZUFBUyxzQkFBc0IsU0FBUyxpQkFBaUI7QUFDckQsWUFBSSxVQUFVLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDaEM7QUFBQSxRQUNKO0FBQ0EsWUFBSSxnQkFBZ0IsWUFBWSxNQUFNO0FBQ2xDLGNBQUksT0FBTztBQUNYLGNBQUksVUFBVSxNQUFNLFdBQVcsVUFBVSxNQUFNLFNBQVM7QUFDcEQsZ0JBQUksUUFBUSxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQ3JDLHFCQUFPLGVBQWUsZUFBZSxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQUEsWUFDNUQsT0FDSztBQUNELGtCQUFJLFFBQVEsUUFBUTtBQUNoQix1QkFBTyxXQUFXLGVBQWUsUUFBUSxNQUFNLENBQUM7QUFBQSxjQUNwRCxXQUNTLFFBQVEsVUFBVSxRQUFXO0FBQ2xDLHVCQUFPO0FBQUEsY0FDWDtBQUFBLFlBQ0o7QUFBQSxVQUNKO0FBQ0EsY0FBSSxpQkFBaUI7QUFDakIsa0JBQU0sUUFBUSxRQUFRLFFBQVEsb0JBQW9CLFFBQVEsTUFBTSxPQUFPLEtBQUssUUFBUSxNQUFNLElBQUksT0FBTztBQUNyRyxtQkFBTyxJQUFJLHNCQUFzQixnQkFBZ0IsTUFBTSxPQUFPLFFBQVEsRUFBRSxTQUFTLEtBQUssSUFBSSxJQUFJLGdCQUFnQixVQUFVLE1BQU0sS0FBSyxJQUFJLElBQUk7QUFBQSxVQUMvSSxPQUNLO0FBQ0QsbUJBQU8sSUFBSSxxQkFBcUIsUUFBUSxFQUFFLHFDQUFxQyxJQUFJO0FBQUEsVUFDdkY7QUFBQSxRQUNKLE9BQ0s7QUFDRCx3QkFBYyxvQkFBb0IsT0FBTztBQUFBLFFBQzdDO0FBQUEsTUFDSjtBQUNBLGVBQVMsY0FBYyxNQUFNLFNBQVM7QUFDbEMsWUFBSSxDQUFDLFVBQVUsVUFBVSxNQUFNLEtBQUs7QUFDaEM7QUFBQSxRQUNKO0FBQ0EsY0FBTSxhQUFhO0FBQUEsVUFDZixjQUFjO0FBQUEsVUFDZDtBQUFBLFVBQ0E7QUFBQSxVQUNBLFdBQVcsS0FBSyxJQUFJO0FBQUEsUUFDeEI7QUFDQSxlQUFPLElBQUksVUFBVTtBQUFBLE1BQ3pCO0FBQ0EsZUFBUywwQkFBMEI7QUFDL0IsWUFBSSxTQUFTLEdBQUc7QUFDWixnQkFBTSxJQUFJLGdCQUFnQixpQkFBaUIsUUFBUSx1QkFBdUI7QUFBQSxRQUM5RTtBQUNBLFlBQUksV0FBVyxHQUFHO0FBQ2QsZ0JBQU0sSUFBSSxnQkFBZ0IsaUJBQWlCLFVBQVUseUJBQXlCO0FBQUEsUUFDbEY7QUFBQSxNQUNKO0FBQ0EsZUFBUyxtQkFBbUI7QUFDeEIsWUFBSSxZQUFZLEdBQUc7QUFDZixnQkFBTSxJQUFJLGdCQUFnQixpQkFBaUIsa0JBQWtCLGlDQUFpQztBQUFBLFFBQ2xHO0FBQUEsTUFDSjtBQUNBLGVBQVMsc0JBQXNCO0FBQzNCLFlBQUksQ0FBQyxZQUFZLEdBQUc7QUFDaEIsZ0JBQU0sSUFBSSxNQUFNLHNCQUFzQjtBQUFBLFFBQzFDO0FBQUEsTUFDSjtBQUNBLGVBQVMsZ0JBQWdCLE9BQU87QUFDNUIsWUFBSSxVQUFVLFFBQVc7QUFDckIsaUJBQU87QUFBQSxRQUNYLE9BQ0s7QUFDRCxpQkFBTztBQUFBLFFBQ1g7QUFBQSxNQUNKO0FBQ0EsZUFBUyxnQkFBZ0IsT0FBTztBQUM1QixZQUFJLFVBQVUsTUFBTTtBQUNoQixpQkFBTztBQUFBLFFBQ1gsT0FDSztBQUNELGlCQUFPO0FBQUEsUUFDWDtBQUFBLE1BQ0o7QUFDQSxlQUFTLGFBQWEsT0FBTztBQUN6QixlQUFPLFVBQVUsVUFBYSxVQUFVLFFBQVEsQ0FBQyxNQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVTtBQUFBLE1BQzlGO0FBQ0EsZUFBUyxtQkFBbUIscUJBQXFCLE9BQU87QUFDcEQsZ0JBQVEscUJBQXFCO0FBQUEsVUFDekIsS0FBSyxXQUFXLG9CQUFvQjtBQUNoQyxnQkFBSSxhQUFhLEtBQUssR0FBRztBQUNyQixxQkFBTyxnQkFBZ0IsS0FBSztBQUFBLFlBQ2hDLE9BQ0s7QUFDRCxxQkFBTyxDQUFDLGdCQUFnQixLQUFLLENBQUM7QUFBQSxZQUNsQztBQUFBLFVBQ0osS0FBSyxXQUFXLG9CQUFvQjtBQUNoQyxnQkFBSSxDQUFDLGFBQWEsS0FBSyxHQUFHO0FBQ3RCLG9CQUFNLElBQUksTUFBTSxpRUFBaUU7QUFBQSxZQUNyRjtBQUNBLG1CQUFPLGdCQUFnQixLQUFLO0FBQUEsVUFDaEMsS0FBSyxXQUFXLG9CQUFvQjtBQUNoQyxtQkFBTyxDQUFDLGdCQUFnQixLQUFLLENBQUM7QUFBQSxVQUNsQztBQUNJLGtCQUFNLElBQUksTUFBTSwrQkFBK0Isb0JBQW9CLFNBQVMsQ0FBQyxFQUFFO0FBQUEsUUFDdkY7QUFBQSxNQUNKO0FBQ0EsZUFBUyxxQkFBcUIsTUFBTUEsU0FBUTtBQUN4QyxZQUFJO0FBQ0osY0FBTSxpQkFBaUIsS0FBSztBQUM1QixnQkFBUSxnQkFBZ0I7QUFBQSxVQUNwQixLQUFLO0FBQ0QscUJBQVM7QUFDVDtBQUFBLFVBQ0osS0FBSztBQUNELHFCQUFTLG1CQUFtQixLQUFLLHFCQUFxQkEsUUFBTyxDQUFDLENBQUM7QUFDL0Q7QUFBQSxVQUNKO0FBQ0kscUJBQVMsQ0FBQztBQUNWLHFCQUFTLElBQUksR0FBRyxJQUFJQSxRQUFPLFVBQVUsSUFBSSxnQkFBZ0IsS0FBSztBQUMxRCxxQkFBTyxLQUFLLGdCQUFnQkEsUUFBTyxDQUFDLENBQUMsQ0FBQztBQUFBLFlBQzFDO0FBQ0EsZ0JBQUlBLFFBQU8sU0FBUyxnQkFBZ0I7QUFDaEMsdUJBQVMsSUFBSUEsUUFBTyxRQUFRLElBQUksZ0JBQWdCLEtBQUs7QUFDakQsdUJBQU8sS0FBSyxJQUFJO0FBQUEsY0FDcEI7QUFBQSxZQUNKO0FBQ0E7QUFBQSxRQUNSO0FBQ0EsZUFBTztBQUFBLE1BQ1g7QUFDQSxZQUFNLGFBQWE7QUFBQSxRQUNmLGtCQUFrQixDQUFDLFNBQVMsU0FBUztBQUNqQyxrQ0FBd0I7QUFDeEIsY0FBSTtBQUNKLGNBQUk7QUFDSixjQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUc7QUFDakIscUJBQVM7QUFDVCxrQkFBTSxRQUFRLEtBQUssQ0FBQztBQUNwQixnQkFBSSxhQUFhO0FBQ2pCLGdCQUFJLHNCQUFzQixXQUFXLG9CQUFvQjtBQUN6RCxnQkFBSSxXQUFXLG9CQUFvQixHQUFHLEtBQUssR0FBRztBQUMxQywyQkFBYTtBQUNiLG9DQUFzQjtBQUFBLFlBQzFCO0FBQ0Esa0JBQU0sV0FBVyxLQUFLO0FBQ3RCLGtCQUFNLGlCQUFpQixXQUFXO0FBQ2xDLG9CQUFRLGdCQUFnQjtBQUFBLGNBQ3BCLEtBQUs7QUFDRCxnQ0FBZ0I7QUFDaEI7QUFBQSxjQUNKLEtBQUs7QUFDRCxnQ0FBZ0IsbUJBQW1CLHFCQUFxQixLQUFLLFVBQVUsQ0FBQztBQUN4RTtBQUFBLGNBQ0o7QUFDSSxvQkFBSSx3QkFBd0IsV0FBVyxvQkFBb0IsUUFBUTtBQUMvRCx3QkFBTSxJQUFJLE1BQU0sWUFBWSxjQUFjLDZEQUE2RDtBQUFBLGdCQUMzRztBQUNBLGdDQUFnQixLQUFLLE1BQU0sWUFBWSxRQUFRLEVBQUUsSUFBSSxXQUFTLGdCQUFnQixLQUFLLENBQUM7QUFDcEY7QUFBQSxZQUNSO0FBQUEsVUFDSixPQUNLO0FBQ0Qsa0JBQU1BLFVBQVM7QUFDZixxQkFBUyxLQUFLO0FBQ2QsNEJBQWdCLHFCQUFxQixNQUFNQSxPQUFNO0FBQUEsVUFDckQ7QUFDQSxnQkFBTSxzQkFBc0I7QUFBQSxZQUN4QixTQUFTO0FBQUEsWUFDVDtBQUFBLFlBQ0EsUUFBUTtBQUFBLFVBQ1o7QUFDQSxtQ0FBeUIsbUJBQW1CO0FBQzVDLGlCQUFPLGNBQWMsTUFBTSxtQkFBbUIsRUFBRSxNQUFNLENBQUMsVUFBVTtBQUM3RCxtQkFBTyxNQUFNLDhCQUE4QjtBQUMzQyxrQkFBTTtBQUFBLFVBQ1YsQ0FBQztBQUFBLFFBQ0w7QUFBQSxRQUNBLGdCQUFnQixDQUFDLE1BQU0sWUFBWTtBQUMvQixrQ0FBd0I7QUFDeEIsY0FBSTtBQUNKLGNBQUksR0FBRyxLQUFLLElBQUksR0FBRztBQUNmLHNDQUEwQjtBQUFBLFVBQzlCLFdBQ1MsU0FBUztBQUNkLGdCQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUc7QUFDakIsdUJBQVM7QUFDVCxtQ0FBcUIsSUFBSSxNQUFNLEVBQUUsTUFBTSxRQUFXLFFBQVEsQ0FBQztBQUFBLFlBQy9ELE9BQ0s7QUFDRCx1QkFBUyxLQUFLO0FBQ2QsbUNBQXFCLElBQUksS0FBSyxRQUFRLEVBQUUsTUFBTSxRQUFRLENBQUM7QUFBQSxZQUMzRDtBQUFBLFVBQ0o7QUFDQSxpQkFBTztBQUFBLFlBQ0gsU0FBUyxNQUFNO0FBQ1gsa0JBQUksV0FBVyxRQUFXO0FBQ3RCLG9CQUFJLHFCQUFxQixJQUFJLE1BQU0sR0FBRyxZQUFZLFNBQVM7QUFDdkQsdUNBQXFCLE9BQU8sTUFBTTtBQUFBLGdCQUN0QztBQUFBLGNBQ0osV0FDUyw0QkFBNEIsTUFBTTtBQUN2QywwQ0FBMEI7QUFBQSxjQUM5QjtBQUFBLFlBQ0o7QUFBQSxVQUNKO0FBQUEsUUFDSjtBQUFBLFFBQ0EsWUFBWSxDQUFDLE9BQU8sT0FBTyxZQUFZO0FBQ25DLGNBQUksaUJBQWlCLElBQUksS0FBSyxHQUFHO0FBQzdCLGtCQUFNLElBQUksTUFBTSw4QkFBOEIsS0FBSyxxQkFBcUI7QUFBQSxVQUM1RTtBQUNBLDJCQUFpQixJQUFJLE9BQU8sT0FBTztBQUNuQyxpQkFBTztBQUFBLFlBQ0gsU0FBUyxNQUFNO0FBQ1gsa0JBQUksaUJBQWlCLElBQUksS0FBSyxNQUFNLFNBQVM7QUFDekMsaUNBQWlCLE9BQU8sS0FBSztBQUFBLGNBQ2pDO0FBQUEsWUFDSjtBQUFBLFVBQ0o7QUFBQSxRQUNKO0FBQUEsUUFDQSxjQUFjLENBQUMsT0FBTyxPQUFPLFVBQVU7QUFHbkMsaUJBQU8sV0FBVyxpQkFBaUIscUJBQXFCLE1BQU0sRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUFBLFFBQ2xGO0FBQUEsUUFDQSxxQkFBcUIseUJBQXlCO0FBQUEsUUFDOUMsYUFBYSxDQUFDLFNBQVMsU0FBUztBQUM1QixrQ0FBd0I7QUFDeEIsOEJBQW9CO0FBQ3BCLG1CQUFTLGlCQUFpQkMsYUFBWUMsS0FBSTtBQUN0QyxrQkFBTSxJQUFJLHFCQUFxQixPQUFPLGlCQUFpQkQsYUFBWUMsR0FBRTtBQUNyRSxnQkFBSSxNQUFNLFFBQVc7QUFDakIscUJBQU8sSUFBSSxxRUFBcUVBLEdBQUUsRUFBRTtBQUFBLFlBQ3hGLE9BQ0s7QUFDRCxnQkFBRSxNQUFNLE1BQU07QUFDVix1QkFBTyxJQUFJLHdDQUF3Q0EsR0FBRSxVQUFVO0FBQUEsY0FDbkUsQ0FBQztBQUFBLFlBQ0w7QUFBQSxVQUNKO0FBQ0EsY0FBSTtBQUNKLGNBQUk7QUFDSixjQUFJLFFBQVE7QUFDWixjQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUc7QUFDakIscUJBQVM7QUFDVCxrQkFBTSxRQUFRLEtBQUssQ0FBQztBQUNwQixrQkFBTSxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDakMsZ0JBQUksYUFBYTtBQUNqQixnQkFBSSxzQkFBc0IsV0FBVyxvQkFBb0I7QUFDekQsZ0JBQUksV0FBVyxvQkFBb0IsR0FBRyxLQUFLLEdBQUc7QUFDMUMsMkJBQWE7QUFDYixvQ0FBc0I7QUFBQSxZQUMxQjtBQUNBLGdCQUFJLFdBQVcsS0FBSztBQUNwQixnQkFBSSxlQUFlLGtCQUFrQixHQUFHLElBQUksR0FBRztBQUMzQyx5QkFBVyxXQUFXO0FBQ3RCLHNCQUFRO0FBQUEsWUFDWjtBQUNBLGtCQUFNLGlCQUFpQixXQUFXO0FBQ2xDLG9CQUFRLGdCQUFnQjtBQUFBLGNBQ3BCLEtBQUs7QUFDRCxnQ0FBZ0I7QUFDaEI7QUFBQSxjQUNKLEtBQUs7QUFDRCxnQ0FBZ0IsbUJBQW1CLHFCQUFxQixLQUFLLFVBQVUsQ0FBQztBQUN4RTtBQUFBLGNBQ0o7QUFDSSxvQkFBSSx3QkFBd0IsV0FBVyxvQkFBb0IsUUFBUTtBQUMvRCx3QkFBTSxJQUFJLE1BQU0sWUFBWSxjQUFjLHdEQUF3RDtBQUFBLGdCQUN0RztBQUNBLGdDQUFnQixLQUFLLE1BQU0sWUFBWSxRQUFRLEVBQUUsSUFBSSxXQUFTLGdCQUFnQixLQUFLLENBQUM7QUFDcEY7QUFBQSxZQUNSO0FBQUEsVUFDSixPQUNLO0FBQ0Qsa0JBQU1GLFVBQVM7QUFDZixxQkFBUyxLQUFLO0FBQ2QsNEJBQWdCLHFCQUFxQixNQUFNQSxPQUFNO0FBQ2pELGtCQUFNLGlCQUFpQixLQUFLO0FBQzVCLG9CQUFRLGVBQWUsa0JBQWtCLEdBQUdBLFFBQU8sY0FBYyxDQUFDLElBQUlBLFFBQU8sY0FBYyxJQUFJO0FBQUEsVUFDbkc7QUFDQSxnQkFBTSxLQUFLO0FBQ1gsY0FBSTtBQUNKLGNBQUksb0JBQW9CO0FBQ3hCLGNBQUksVUFBVSxRQUFXO0FBQ3JCLGdCQUFJLE1BQU0seUJBQXlCO0FBQy9CLGtDQUFvQjtBQUFBLFlBQ3hCLE9BQ0s7QUFDRCwyQkFBYSxNQUFNLHdCQUF3QixNQUFNO0FBQzdDLGlDQUFpQixZQUFZLEVBQUU7QUFBQSxjQUNuQyxDQUFDO0FBQUEsWUFDTDtBQUFBLFVBQ0o7QUFDQSxnQkFBTSxpQkFBaUI7QUFBQSxZQUNuQixTQUFTO0FBQUEsWUFDVDtBQUFBLFlBQ0E7QUFBQSxZQUNBLFFBQVE7QUFBQSxVQUNaO0FBQ0EsOEJBQW9CLGNBQWM7QUFDbEMsY0FBSSxPQUFPLHFCQUFxQixPQUFPLHVCQUF1QixZQUFZO0FBQ3RFLGlDQUFxQixPQUFPLG1CQUFtQixjQUFjO0FBQUEsVUFDakU7QUFFQSxpQkFBTyxJQUFJLFFBQVEsT0FBT0csVUFBUyxXQUFXO0FBQzFDLGtCQUFNLHFCQUFxQixDQUFDLE1BQU07QUFDOUIsY0FBQUEsU0FBUSxDQUFDO0FBQ1QsbUNBQXFCLE9BQU8sUUFBUSxFQUFFO0FBQ3RDLDBCQUFZLFFBQVE7QUFBQSxZQUN4QjtBQUNBLGtCQUFNLG9CQUFvQixDQUFDLE1BQU07QUFDN0IscUJBQU8sQ0FBQztBQUNSLG1DQUFxQixPQUFPLFFBQVEsRUFBRTtBQUN0QywwQkFBWSxRQUFRO0FBQUEsWUFDeEI7QUFDQSxrQkFBTSxrQkFBa0IsRUFBRSxRQUFnQixZQUFZLEtBQUssSUFBSSxHQUFHLFNBQVMsb0JBQW9CLFFBQVEsa0JBQWtCO0FBQ3pILGdCQUFJO0FBQ0EsK0JBQWlCLElBQUksSUFBSSxlQUFlO0FBQ3hDLG9CQUFNLGNBQWMsTUFBTSxjQUFjO0FBQ3hDLGtCQUFJLG1CQUFtQjtBQUNuQixpQ0FBaUIsWUFBWSxFQUFFO0FBQUEsY0FDbkM7QUFBQSxZQUNKLFNBQ08sT0FBTztBQUdWLCtCQUFpQixPQUFPLEVBQUU7QUFDMUIsOEJBQWdCLE9BQU8sSUFBSSxXQUFXLGNBQWMsV0FBVyxXQUFXLG1CQUFtQixNQUFNLFVBQVUsTUFBTSxVQUFVLGdCQUFnQixDQUFDO0FBQzlJLHFCQUFPLE1BQU0seUJBQXlCO0FBQUEsWUFDMUM7QUFBQSxVQUNKLENBQUM7QUFBQSxRQUNMO0FBQUEsUUFDQSxXQUFXLENBQUMsTUFBTSxZQUFZO0FBQzFCLGtDQUF3QjtBQUN4QixjQUFJLFNBQVM7QUFDYixjQUFJLG1CQUFtQixHQUFHLElBQUksR0FBRztBQUM3QixxQkFBUztBQUNULGlDQUFxQjtBQUFBLFVBQ3pCLFdBQ1MsR0FBRyxPQUFPLElBQUksR0FBRztBQUN0QixxQkFBUztBQUNULGdCQUFJLFlBQVksUUFBVztBQUN2Qix1QkFBUztBQUNULDhCQUFnQixJQUFJLE1BQU0sRUFBRSxTQUFrQixNQUFNLE9BQVUsQ0FBQztBQUFBLFlBQ25FO0FBQUEsVUFDSixPQUNLO0FBQ0QsZ0JBQUksWUFBWSxRQUFXO0FBQ3ZCLHVCQUFTLEtBQUs7QUFDZCw4QkFBZ0IsSUFBSSxLQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUFBLFlBQ3REO0FBQUEsVUFDSjtBQUNBLGlCQUFPO0FBQUEsWUFDSCxTQUFTLE1BQU07QUFDWCxrQkFBSSxXQUFXLE1BQU07QUFDakI7QUFBQSxjQUNKO0FBQ0Esa0JBQUksV0FBVyxRQUFXO0FBQ3RCLG9CQUFJLGdCQUFnQixJQUFJLE1BQU0sR0FBRyxZQUFZLFNBQVM7QUFDbEQsa0NBQWdCLE9BQU8sTUFBTTtBQUFBLGdCQUNqQztBQUFBLGNBQ0osV0FDUyx1QkFBdUIsTUFBTTtBQUNsQyxxQ0FBcUI7QUFBQSxjQUN6QjtBQUFBLFlBQ0o7QUFBQSxVQUNKO0FBQUEsUUFDSjtBQUFBLFFBQ0Esb0JBQW9CLE1BQU07QUFDdEIsaUJBQU8saUJBQWlCLE9BQU87QUFBQSxRQUNuQztBQUFBLFFBQ0EsT0FBTyxPQUFPLFFBQVEsU0FBUyxtQ0FBbUM7QUFDOUQsY0FBSSxvQkFBb0I7QUFDeEIsY0FBSSxlQUFlLFlBQVk7QUFDL0IsY0FBSSxtQ0FBbUMsUUFBVztBQUM5QyxnQkFBSSxHQUFHLFFBQVEsOEJBQThCLEdBQUc7QUFDNUMsa0NBQW9CO0FBQUEsWUFDeEIsT0FDSztBQUNELGtDQUFvQiwrQkFBK0Isb0JBQW9CO0FBQ3ZFLDZCQUFlLCtCQUErQixlQUFlLFlBQVk7QUFBQSxZQUM3RTtBQUFBLFVBQ0o7QUFDQSxrQkFBUTtBQUNSLHdCQUFjO0FBQ2QsY0FBSSxVQUFVLE1BQU0sS0FBSztBQUNyQixxQkFBUztBQUFBLFVBQ2IsT0FDSztBQUNELHFCQUFTO0FBQUEsVUFDYjtBQUNBLGNBQUkscUJBQXFCLENBQUMsU0FBUyxLQUFLLENBQUMsV0FBVyxHQUFHO0FBQ25ELGtCQUFNLFdBQVcsaUJBQWlCLHFCQUFxQixNQUFNLEVBQUUsT0FBTyxNQUFNLFNBQVMsTUFBTSxFQUFFLENBQUM7QUFBQSxVQUNsRztBQUFBLFFBQ0o7QUFBQSxRQUNBLFNBQVMsYUFBYTtBQUFBLFFBQ3RCLFNBQVMsYUFBYTtBQUFBLFFBQ3RCLHlCQUF5Qiw2QkFBNkI7QUFBQSxRQUN0RCxXQUFXLGVBQWU7QUFBQSxRQUMxQixLQUFLLE1BQU07QUFDUCx3QkFBYyxJQUFJO0FBQUEsUUFDdEI7QUFBQSxRQUNBLFNBQVMsTUFBTTtBQUNYLGNBQUksV0FBVyxHQUFHO0FBQ2Q7QUFBQSxVQUNKO0FBQ0Esa0JBQVEsZ0JBQWdCO0FBQ3hCLHlCQUFlLEtBQUssTUFBUztBQUM3QixnQkFBTSxRQUFRLElBQUksV0FBVyxjQUFjLFdBQVcsV0FBVyx5QkFBeUIseURBQXlEO0FBQ25KLHFCQUFXLFdBQVcsaUJBQWlCLE9BQU8sR0FBRztBQUM3QyxvQkFBUSxPQUFPLEtBQUs7QUFBQSxVQUN4QjtBQUNBLDZCQUFtQixvQkFBSSxJQUFJO0FBQzNCLDBCQUFnQixvQkFBSSxJQUFJO0FBQ3hCLGtDQUF3QixvQkFBSSxJQUFJO0FBQ2hDLHlCQUFlLElBQUksWUFBWSxVQUFVO0FBRXpDLGNBQUksR0FBRyxLQUFLLGNBQWMsT0FBTyxHQUFHO0FBQ2hDLDBCQUFjLFFBQVE7QUFBQSxVQUMxQjtBQUNBLGNBQUksR0FBRyxLQUFLLGNBQWMsT0FBTyxHQUFHO0FBQ2hDLDBCQUFjLFFBQVE7QUFBQSxVQUMxQjtBQUFBLFFBQ0o7QUFBQSxRQUNBLFFBQVEsTUFBTTtBQUNWLGtDQUF3QjtBQUN4QiwyQkFBaUI7QUFDakIsa0JBQVEsZ0JBQWdCO0FBQ3hCLHdCQUFjLE9BQU8sUUFBUTtBQUFBLFFBQ2pDO0FBQUEsUUFDQSxTQUFTLE1BQU07QUFDWCxXQUFDLEdBQUcsTUFBTSxTQUFTLEVBQUUsUUFBUSxJQUFJLFNBQVM7QUFBQSxRQUM5QztBQUFBLE1BQ0o7QUFDQSxpQkFBVyxlQUFlLHFCQUFxQixNQUFNLENBQUNILFlBQVc7QUFDN0QsWUFBSSxVQUFVLE1BQU0sT0FBTyxDQUFDLFFBQVE7QUFDaEM7QUFBQSxRQUNKO0FBQ0EsY0FBTSxVQUFVLFVBQVUsTUFBTSxXQUFXLFVBQVUsTUFBTTtBQUMzRCxlQUFPLElBQUlBLFFBQU8sU0FBUyxVQUFVQSxRQUFPLFVBQVUsTUFBUztBQUFBLE1BQ25FLENBQUM7QUFDRCxpQkFBVyxlQUFlLHFCQUFxQixNQUFNLE9BQU9BLFlBQVc7QUFDbkUsY0FBTSxVQUFVLGlCQUFpQixJQUFJQSxRQUFPLEtBQUs7QUFDakQsWUFBSSxTQUFTO0FBQ1QsZ0JBQU0sUUFBUUEsUUFBTyxLQUFLO0FBQUEsUUFDOUIsT0FDSztBQUNELG1DQUF5QixLQUFLQSxPQUFNO0FBQUEsUUFDeEM7QUFBQSxNQUNKLENBQUM7QUFDRCxhQUFPO0FBQUEsSUFDWDtBQUFBO0FBQUE7OztBQzN2Q0E7QUFBQSxrREFBQUksVUFBQTtBQUFBO0FBTUEsUUFBSSxrQkFBbUJBLFlBQVFBLFNBQUssbUJBQW9CLFNBQVUsS0FBSztBQUNuRSxhQUFRLE9BQU8sSUFBSSxhQUFjLE1BQU0sRUFBRSxXQUFXLElBQUk7QUFBQSxJQUM1RDtBQUNBLFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDNUQsSUFBQUEsU0FBUSxlQUFlQSxTQUFRLGdCQUFnQkEsU0FBUSwwQkFBMEJBLFNBQVEsYUFBYUEsU0FBUSxvQkFBb0JBLFNBQVEscUJBQXFCQSxTQUFRLHdCQUF3QkEsU0FBUSwrQkFBK0JBLFNBQVEsd0JBQXdCQSxTQUFRLGdCQUFnQkEsU0FBUSw4QkFBOEJBLFNBQVEsd0JBQXdCQSxTQUFRLGdCQUFnQkEsU0FBUSw4QkFBOEJBLFNBQVEsNEJBQTRCQSxTQUFRLG9CQUFvQkEsU0FBUSwwQkFBMEJBLFNBQVEsVUFBVUEsU0FBUSxRQUFRQSxTQUFRLGFBQWFBLFNBQVEsV0FBV0EsU0FBUSxRQUFRQSxTQUFRLFlBQVlBLFNBQVEsc0JBQXNCQSxTQUFRLG9CQUFvQkEsU0FBUSxvQkFBb0JBLFNBQVEsb0JBQW9CQSxTQUFRLG9CQUFvQkEsU0FBUSxvQkFBb0JBLFNBQVEsb0JBQW9CQSxTQUFRLG9CQUFvQkEsU0FBUSxvQkFBb0JBLFNBQVEsb0JBQW9CQSxTQUFRLG9CQUFvQkEsU0FBUSxtQkFBbUJBLFNBQVEsYUFBYUEsU0FBUSxnQkFBZ0JBLFNBQVEsZUFBZUEsU0FBUSxlQUFlQSxTQUFRLGVBQWVBLFNBQVEsZUFBZUEsU0FBUSxlQUFlQSxTQUFRLGVBQWVBLFNBQVEsZUFBZUEsU0FBUSxlQUFlQSxTQUFRLGVBQWVBLFNBQVEsZUFBZUEsU0FBUSxjQUFjQSxTQUFRLFVBQVVBLFNBQVEsTUFBTTtBQUM1d0MsSUFBQUEsU0FBUSxrQkFBa0JBLFNBQVEsdUJBQXVCQSxTQUFRLDZCQUE2QkEsU0FBUSxzQ0FBc0NBLFNBQVEsaUNBQWlDQSxTQUFRLCtCQUErQkEsU0FBUSxrQkFBa0JBLFNBQVEsbUJBQW1CQSxTQUFRLHVCQUF1QkEsU0FBUSx1QkFBdUJBLFNBQVEsY0FBY0EsU0FBUSxjQUFjQSxTQUFRLGFBQWFBLFNBQVEsUUFBUTtBQUNoYSxRQUFNLGFBQWE7QUFDbkIsV0FBTyxlQUFlQSxVQUFTLFdBQVcsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBUyxFQUFFLENBQUM7QUFDL0csV0FBTyxlQUFlQSxVQUFTLGVBQWUsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBYSxFQUFFLENBQUM7QUFDdkgsV0FBTyxlQUFlQSxVQUFTLGdCQUFnQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLFdBQVc7QUFBQSxJQUFjLEVBQUUsQ0FBQztBQUN6SCxXQUFPLGVBQWVBLFVBQVMsZ0JBQWdCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sV0FBVztBQUFBLElBQWMsRUFBRSxDQUFDO0FBQ3pILFdBQU8sZUFBZUEsVUFBUyxnQkFBZ0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBYyxFQUFFLENBQUM7QUFDekgsV0FBTyxlQUFlQSxVQUFTLGdCQUFnQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLFdBQVc7QUFBQSxJQUFjLEVBQUUsQ0FBQztBQUN6SCxXQUFPLGVBQWVBLFVBQVMsZ0JBQWdCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sV0FBVztBQUFBLElBQWMsRUFBRSxDQUFDO0FBQ3pILFdBQU8sZUFBZUEsVUFBUyxnQkFBZ0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBYyxFQUFFLENBQUM7QUFDekgsV0FBTyxlQUFlQSxVQUFTLGdCQUFnQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLFdBQVc7QUFBQSxJQUFjLEVBQUUsQ0FBQztBQUN6SCxXQUFPLGVBQWVBLFVBQVMsZ0JBQWdCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sV0FBVztBQUFBLElBQWMsRUFBRSxDQUFDO0FBQ3pILFdBQU8sZUFBZUEsVUFBUyxnQkFBZ0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBYyxFQUFFLENBQUM7QUFDekgsV0FBTyxlQUFlQSxVQUFTLGdCQUFnQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLFdBQVc7QUFBQSxJQUFjLEVBQUUsQ0FBQztBQUN6SCxXQUFPLGVBQWVBLFVBQVMsaUJBQWlCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sV0FBVztBQUFBLElBQWUsRUFBRSxDQUFDO0FBQzNILFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sV0FBVztBQUFBLElBQVksRUFBRSxDQUFDO0FBQ3JILFdBQU8sZUFBZUEsVUFBUyxvQkFBb0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBa0IsRUFBRSxDQUFDO0FBQ2pJLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyx1QkFBdUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxXQUFXO0FBQUEsSUFBcUIsRUFBRSxDQUFDO0FBQ3ZJLFFBQU0sY0FBYztBQUNwQixXQUFPLGVBQWVBLFVBQVMsYUFBYSxFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLFlBQVk7QUFBQSxJQUFXLEVBQUUsQ0FBQztBQUNwSCxXQUFPLGVBQWVBLFVBQVMsWUFBWSxFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLFlBQVk7QUFBQSxJQUFVLEVBQUUsQ0FBQztBQUNsSCxXQUFPLGVBQWVBLFVBQVMsU0FBUyxFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLFlBQVk7QUFBQSxJQUFPLEVBQUUsQ0FBQztBQUM1RyxRQUFNLGVBQWU7QUFDckIsV0FBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBWSxFQUFFLENBQUM7QUFDdkgsUUFBTSxXQUFXO0FBQ2pCLFdBQU8sZUFBZUEsVUFBUyxTQUFTLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sU0FBUztBQUFBLElBQU8sRUFBRSxDQUFDO0FBQ3pHLFdBQU8sZUFBZUEsVUFBUyxXQUFXLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sU0FBUztBQUFBLElBQVMsRUFBRSxDQUFDO0FBQzdHLFFBQU0saUJBQWlCO0FBQ3ZCLFdBQU8sZUFBZUEsVUFBUywyQkFBMkIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxlQUFlO0FBQUEsSUFBeUIsRUFBRSxDQUFDO0FBQ25KLFdBQU8sZUFBZUEsVUFBUyxxQkFBcUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxlQUFlO0FBQUEsSUFBbUIsRUFBRSxDQUFDO0FBQ3ZJLFFBQU0sNEJBQTRCO0FBQ2xDLFdBQU8sZUFBZUEsVUFBUyw2QkFBNkIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTywwQkFBMEI7QUFBQSxJQUEyQixFQUFFLENBQUM7QUFDbEssV0FBTyxlQUFlQSxVQUFTLCtCQUErQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLDBCQUEwQjtBQUFBLElBQTZCLEVBQUUsQ0FBQztBQUN0SyxRQUFNLGtCQUFrQjtBQUN4QixXQUFPLGVBQWVBLFVBQVMsaUJBQWlCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sZ0JBQWdCO0FBQUEsSUFBZSxFQUFFLENBQUM7QUFDaEksV0FBTyxlQUFlQSxVQUFTLHlCQUF5QixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLGdCQUFnQjtBQUFBLElBQXVCLEVBQUUsQ0FBQztBQUNoSixXQUFPLGVBQWVBLFVBQVMsK0JBQStCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sZ0JBQWdCO0FBQUEsSUFBNkIsRUFBRSxDQUFDO0FBQzVKLFFBQU0sa0JBQWtCO0FBQ3hCLFdBQU8sZUFBZUEsVUFBUyxpQkFBaUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxnQkFBZ0I7QUFBQSxJQUFlLEVBQUUsQ0FBQztBQUNoSSxXQUFPLGVBQWVBLFVBQVMseUJBQXlCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sZ0JBQWdCO0FBQUEsSUFBdUIsRUFBRSxDQUFDO0FBQ2hKLFdBQU8sZUFBZUEsVUFBUyxnQ0FBZ0MsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxnQkFBZ0I7QUFBQSxJQUE4QixFQUFFLENBQUM7QUFDOUosUUFBTSxrQkFBa0I7QUFDeEIsV0FBTyxlQUFlQSxVQUFTLHlCQUF5QixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLGdCQUFnQjtBQUFBLElBQXVCLEVBQUUsQ0FBQztBQUNoSixRQUFNLGVBQWU7QUFDckIsV0FBTyxlQUFlQSxVQUFTLHNCQUFzQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLGFBQWE7QUFBQSxJQUFvQixFQUFFLENBQUM7QUFDdkksV0FBTyxlQUFlQSxVQUFTLHFCQUFxQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLGFBQWE7QUFBQSxJQUFtQixFQUFFLENBQUM7QUFDckksV0FBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBWSxFQUFFLENBQUM7QUFDdkgsV0FBTyxlQUFlQSxVQUFTLDJCQUEyQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLGFBQWE7QUFBQSxJQUF5QixFQUFFLENBQUM7QUFDakosV0FBTyxlQUFlQSxVQUFTLGlCQUFpQixFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVk7QUFBRSxhQUFPLGFBQWE7QUFBQSxJQUFlLEVBQUUsQ0FBQztBQUM3SCxXQUFPLGVBQWVBLFVBQVMsZ0JBQWdCLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sYUFBYTtBQUFBLElBQWMsRUFBRSxDQUFDO0FBQzNILFdBQU8sZUFBZUEsVUFBUyxTQUFTLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sYUFBYTtBQUFBLElBQU8sRUFBRSxDQUFDO0FBQzdHLFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sYUFBYTtBQUFBLElBQVksRUFBRSxDQUFDO0FBQ3ZILFdBQU8sZUFBZUEsVUFBUyxlQUFlLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sYUFBYTtBQUFBLElBQWEsRUFBRSxDQUFDO0FBQ3pILFdBQU8sZUFBZUEsVUFBUyx3QkFBd0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBc0IsRUFBRSxDQUFDO0FBQzNJLFdBQU8sZUFBZUEsVUFBUyx3QkFBd0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBc0IsRUFBRSxDQUFDO0FBQzNJLFdBQU8sZUFBZUEsVUFBUyxvQkFBb0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBa0IsRUFBRSxDQUFDO0FBQ25JLFdBQU8sZUFBZUEsVUFBUyxtQkFBbUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBaUIsRUFBRSxDQUFDO0FBQ2pJLFdBQU8sZUFBZUEsVUFBUyxnQ0FBZ0MsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBOEIsRUFBRSxDQUFDO0FBQzNKLFdBQU8sZUFBZUEsVUFBUyxrQ0FBa0MsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBZ0MsRUFBRSxDQUFDO0FBQy9KLFdBQU8sZUFBZUEsVUFBUyx1Q0FBdUMsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBcUMsRUFBRSxDQUFDO0FBQ3pLLFdBQU8sZUFBZUEsVUFBUyw4QkFBOEIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBNEIsRUFBRSxDQUFDO0FBQ3ZKLFdBQU8sZUFBZUEsVUFBUyx3QkFBd0IsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBc0IsRUFBRSxDQUFDO0FBQzNJLFdBQU8sZUFBZUEsVUFBUyxtQkFBbUIsRUFBRSxZQUFZLE1BQU0sS0FBSyxXQUFZO0FBQUUsYUFBTyxhQUFhO0FBQUEsSUFBaUIsRUFBRSxDQUFDO0FBQ2pJLFdBQU8sZUFBZUEsVUFBUyxlQUFlLEVBQUUsWUFBWSxNQUFNLEtBQUssV0FBWTtBQUFFLGFBQU8sYUFBYTtBQUFBLElBQWEsRUFBRSxDQUFDO0FBQ3pILFFBQU0sUUFBUSxnQkFBZ0IsYUFBZ0I7QUFDOUMsSUFBQUEsU0FBUSxNQUFNLE1BQU07QUFBQTtBQUFBOzs7QUN0RnBCO0FBQUEsZ0RBQUFDLFVBQUE7QUFBQTtBQUtBLFdBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDNUQsUUFBTSxTQUFTLFFBQVEsTUFBTTtBQUM3QixRQUFNLFdBQVcsUUFBUSxRQUFRO0FBQ2pDLFFBQU0sUUFBUTtBQUNkLFFBQU0sZ0JBQU4sTUFBTSx1QkFBc0IsTUFBTSxzQkFBc0I7QUFBQSxNQUNwRCxPQUFPLGNBQWMsT0FBTyxZQUFZLENBQUM7QUFBQSxNQUN6QyxZQUFZLFdBQVcsU0FBUztBQUM1QixjQUFNLFFBQVE7QUFBQSxNQUNsQjtBQUFBLE1BQ0EsY0FBYztBQUNWLGVBQU8sZUFBYztBQUFBLE1BQ3pCO0FBQUEsTUFDQSxXQUFXLE9BQU8sVUFBVTtBQUN4QixlQUFPLE9BQU8sS0FBSyxPQUFPLFFBQVE7QUFBQSxNQUN0QztBQUFBLE1BQ0EsU0FBUyxPQUFPLFVBQVU7QUFDdEIsWUFBSSxpQkFBaUIsUUFBUTtBQUN6QixpQkFBTyxNQUFNLFNBQVMsUUFBUTtBQUFBLFFBQ2xDLE9BQ0s7QUFDRCxpQkFBTyxJQUFJLE9BQU8sWUFBWSxRQUFRLEVBQUUsT0FBTyxLQUFLO0FBQUEsUUFDeEQ7QUFBQSxNQUNKO0FBQUEsTUFDQSxTQUFTLFFBQVEsUUFBUTtBQUNyQixZQUFJLFdBQVcsUUFBVztBQUN0QixpQkFBTyxrQkFBa0IsU0FBUyxTQUFTLE9BQU8sS0FBSyxNQUFNO0FBQUEsUUFDakUsT0FDSztBQUNELGlCQUFPLGtCQUFrQixTQUFTLE9BQU8sTUFBTSxHQUFHLE1BQU0sSUFBSSxPQUFPLEtBQUssT0FBTyxTQUFTLEdBQUcsTUFBTSxDQUFDO0FBQUEsUUFDdEc7QUFBQSxNQUNKO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsZUFBTyxPQUFPLFlBQVksTUFBTTtBQUFBLE1BQ3BDO0FBQUEsSUFDSjtBQUNBLFFBQU0sd0JBQU4sTUFBNEI7QUFBQSxNQUN4QjtBQUFBLE1BQ0EsWUFBWSxRQUFRO0FBQ2hCLGFBQUssU0FBUztBQUFBLE1BQ2xCO0FBQUEsTUFDQSxRQUFRLFVBQVU7QUFDZCxhQUFLLE9BQU8sR0FBRyxTQUFTLFFBQVE7QUFDaEMsZUFBTyxNQUFNLFdBQVcsT0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJLFNBQVMsUUFBUSxDQUFDO0FBQUEsTUFDM0U7QUFBQSxNQUNBLFFBQVEsVUFBVTtBQUNkLGFBQUssT0FBTyxHQUFHLFNBQVMsUUFBUTtBQUNoQyxlQUFPLE1BQU0sV0FBVyxPQUFPLE1BQU0sS0FBSyxPQUFPLElBQUksU0FBUyxRQUFRLENBQUM7QUFBQSxNQUMzRTtBQUFBLE1BQ0EsTUFBTSxVQUFVO0FBQ1osYUFBSyxPQUFPLEdBQUcsT0FBTyxRQUFRO0FBQzlCLGVBQU8sTUFBTSxXQUFXLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSSxPQUFPLFFBQVEsQ0FBQztBQUFBLE1BQ3pFO0FBQUEsTUFDQSxPQUFPLFVBQVU7QUFDYixhQUFLLE9BQU8sR0FBRyxRQUFRLFFBQVE7QUFDL0IsZUFBTyxNQUFNLFdBQVcsT0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJLFFBQVEsUUFBUSxDQUFDO0FBQUEsTUFDMUU7QUFBQSxJQUNKO0FBQ0EsUUFBTSx3QkFBTixNQUE0QjtBQUFBLE1BQ3hCO0FBQUEsTUFDQSxZQUFZLFFBQVE7QUFDaEIsYUFBSyxTQUFTO0FBQUEsTUFDbEI7QUFBQSxNQUNBLFFBQVEsVUFBVTtBQUNkLGFBQUssT0FBTyxHQUFHLFNBQVMsUUFBUTtBQUNoQyxlQUFPLE1BQU0sV0FBVyxPQUFPLE1BQU0sS0FBSyxPQUFPLElBQUksU0FBUyxRQUFRLENBQUM7QUFBQSxNQUMzRTtBQUFBLE1BQ0EsUUFBUSxVQUFVO0FBQ2QsYUFBSyxPQUFPLEdBQUcsU0FBUyxRQUFRO0FBQ2hDLGVBQU8sTUFBTSxXQUFXLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSSxTQUFTLFFBQVEsQ0FBQztBQUFBLE1BQzNFO0FBQUEsTUFDQSxNQUFNLFVBQVU7QUFDWixhQUFLLE9BQU8sR0FBRyxPQUFPLFFBQVE7QUFDOUIsZUFBTyxNQUFNLFdBQVcsT0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJLE9BQU8sUUFBUSxDQUFDO0FBQUEsTUFDekU7QUFBQSxNQUNBLE1BQU0sTUFBTSxVQUFVO0FBQ2xCLGVBQU8sSUFBSSxRQUFRLENBQUNDLFVBQVMsV0FBVztBQUNwQyxnQkFBTSxXQUFXLENBQUMsVUFBVTtBQUN4QixnQkFBSSxVQUFVLFVBQWEsVUFBVSxNQUFNO0FBQ3ZDLGNBQUFBLFNBQVE7QUFBQSxZQUNaLE9BQ0s7QUFDRCxxQkFBTyxLQUFLO0FBQUEsWUFDaEI7QUFBQSxVQUNKO0FBQ0EsY0FBSSxPQUFPLFNBQVMsVUFBVTtBQUMxQixpQkFBSyxPQUFPLE1BQU0sTUFBTSxVQUFVLFFBQVE7QUFBQSxVQUM5QyxPQUNLO0FBQ0QsaUJBQUssT0FBTyxNQUFNLE1BQU0sUUFBUTtBQUFBLFVBQ3BDO0FBQUEsUUFDSixDQUFDO0FBQUEsTUFDTDtBQUFBLE1BQ0EsTUFBTTtBQUNGLGFBQUssT0FBTyxJQUFJO0FBQUEsTUFDcEI7QUFBQSxJQUNKO0FBQ0EsUUFBTSxPQUFPLE9BQU8sT0FBTztBQUFBLE1BQ3ZCLFFBQVEsT0FBTyxPQUFPO0FBQUEsUUFDbEIsWUFBWSxPQUFPLEdBQUcsU0FBUyxZQUFZO0FBQUEsTUFDL0MsQ0FBQztBQUFBLE1BQ0QsZUFBZSxPQUFPLE9BQU87QUFBQSxRQUN6QixRQUFRLENBQUMsYUFBYSxJQUFJLGNBQWMsUUFBUTtBQUFBLE1BQ3BELENBQUM7QUFBQSxNQUNELGlCQUFpQixPQUFPLE9BQU87QUFBQSxRQUMzQixTQUFTLE9BQU8sT0FBTztBQUFBLFVBQ25CLE1BQU07QUFBQSxVQUNOLFFBQVEsQ0FBQyxLQUFLQyxhQUFZO0FBQ3RCLGdCQUFJO0FBQ0EscUJBQU8sUUFBUSxRQUFRLE9BQU8sS0FBSyxLQUFLLFVBQVUsS0FBSyxRQUFXLENBQUMsR0FBR0EsU0FBUSxPQUFPLENBQUM7QUFBQSxZQUMxRixTQUNPLEtBQUs7QUFDUixxQkFBTyxRQUFRLE9BQU8sR0FBRztBQUFBLFlBQzdCO0FBQUEsVUFDSjtBQUFBLFFBQ0osQ0FBQztBQUFBLFFBQ0QsU0FBUyxPQUFPLE9BQU87QUFBQSxVQUNuQixNQUFNO0FBQUEsVUFDTixRQUFRLENBQUMsUUFBUUEsYUFBWTtBQUN6QixnQkFBSTtBQUNBLGtCQUFJLGtCQUFrQixRQUFRO0FBQzFCLHVCQUFPLFFBQVEsUUFBUSxLQUFLLE1BQU0sT0FBTyxTQUFTQSxTQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQUEsY0FDdkUsT0FDSztBQUNELHVCQUFPLFFBQVEsUUFBUSxLQUFLLE1BQU0sSUFBSSxPQUFPLFlBQVlBLFNBQVEsT0FBTyxFQUFFLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxjQUM3RjtBQUFBLFlBQ0osU0FDTyxLQUFLO0FBQ1IscUJBQU8sUUFBUSxPQUFPLEdBQUc7QUFBQSxZQUM3QjtBQUFBLFVBQ0o7QUFBQSxRQUNKLENBQUM7QUFBQSxNQUNMLENBQUM7QUFBQSxNQUNELFFBQVEsT0FBTyxPQUFPO0FBQUEsUUFDbEIsa0JBQWtCLENBQUMsV0FBVyxJQUFJLHNCQUFzQixNQUFNO0FBQUEsUUFDOUQsa0JBQWtCLENBQUMsV0FBVyxJQUFJLHNCQUFzQixNQUFNO0FBQUEsTUFDbEUsQ0FBQztBQUFBLE1BQ0Q7QUFBQSxNQUNBLE9BQU8sT0FBTyxPQUFPO0FBQUEsUUFDakIsV0FBVyxVQUFVLE9BQU8sTUFBTTtBQUM5QixnQkFBTSxTQUFTLFdBQVcsVUFBVSxJQUFJLEdBQUcsSUFBSTtBQUMvQyxpQkFBTyxFQUFFLFNBQVMsTUFBTSxhQUFhLE1BQU0sRUFBRTtBQUFBLFFBQ2pEO0FBQUEsUUFDQSxhQUFhLGFBQWEsTUFBTTtBQUM1QixnQkFBTSxTQUFTLGFBQWEsVUFBVSxHQUFHLElBQUk7QUFDN0MsaUJBQU8sRUFBRSxTQUFTLE1BQU0sZUFBZSxNQUFNLEVBQUU7QUFBQSxRQUNuRDtBQUFBLFFBQ0EsWUFBWSxVQUFVLE9BQU8sTUFBTTtBQUMvQixnQkFBTSxTQUFTLFlBQVksVUFBVSxJQUFJLEdBQUcsSUFBSTtBQUNoRCxpQkFBTyxFQUFFLFNBQVMsTUFBTSxjQUFjLE1BQU0sRUFBRTtBQUFBLFFBQ2xEO0FBQUEsTUFDSixDQUFDO0FBQUEsSUFDTCxDQUFDO0FBQ0QsYUFBUyxNQUFNO0FBQ1gsYUFBTztBQUFBLElBQ1g7QUFDQSxLQUFDLFNBQVVDLE1BQUs7QUFDWixlQUFTLFVBQVU7QUFDZixjQUFNLElBQUksUUFBUSxJQUFJO0FBQUEsTUFDMUI7QUFDQSxNQUFBQSxLQUFJLFVBQVU7QUFBQSxJQUNsQixHQUFHLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFDcEIsSUFBQUgsU0FBUSxVQUFVO0FBQUE7QUFBQTs7O0FDdEtsQjtBQUFBLGlEQUFBSSxVQUFBO0FBQUE7QUFDQSxRQUFJLGtCQUFtQkEsWUFBUUEsU0FBSyxvQkFBcUIsT0FBTyxVQUFVLFNBQVMsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUM1RixVQUFJLE9BQU8sT0FBVyxNQUFLO0FBQzNCLFVBQUksT0FBTyxPQUFPLHlCQUF5QixHQUFHLENBQUM7QUFDL0MsVUFBSSxDQUFDLFNBQVMsU0FBUyxPQUFPLENBQUMsRUFBRSxhQUFhLEtBQUssWUFBWSxLQUFLLGVBQWU7QUFDakYsZUFBTyxFQUFFLFlBQVksTUFBTSxLQUFLLFdBQVc7QUFBRSxpQkFBTyxFQUFFLENBQUM7QUFBQSxRQUFHLEVBQUU7QUFBQSxNQUM5RDtBQUNBLGFBQU8sZUFBZSxHQUFHLElBQUksSUFBSTtBQUFBLElBQ3JDLE1BQU0sU0FBUyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQ3hCLFVBQUksT0FBTyxPQUFXLE1BQUs7QUFDM0IsUUFBRSxFQUFFLElBQUksRUFBRSxDQUFDO0FBQUEsSUFDZjtBQUNBLFFBQUkscUJBQXNCQSxZQUFRQSxTQUFLLHVCQUF3QixPQUFPLFVBQVUsU0FBUyxHQUFHLEdBQUc7QUFDM0YsYUFBTyxlQUFlLEdBQUcsV0FBVyxFQUFFLFlBQVksTUFBTSxPQUFPLEVBQUUsQ0FBQztBQUFBLElBQ3RFLEtBQUssU0FBUyxHQUFHLEdBQUc7QUFDaEIsUUFBRSxTQUFTLElBQUk7QUFBQSxJQUNuQjtBQUNBLFFBQUksZUFBZ0JBLFlBQVFBLFNBQUssZ0JBQWtCLDRCQUFZO0FBQzNELFVBQUksVUFBVSxTQUFTLEdBQUc7QUFDdEIsa0JBQVUsT0FBTyx1QkFBdUIsU0FBVUMsSUFBRztBQUNqRCxjQUFJLEtBQUssQ0FBQztBQUNWLG1CQUFTLEtBQUtBLEdBQUcsS0FBSSxPQUFPLFVBQVUsZUFBZSxLQUFLQSxJQUFHLENBQUMsRUFBRyxJQUFHLEdBQUcsTUFBTSxJQUFJO0FBQ2pGLGlCQUFPO0FBQUEsUUFDWDtBQUNBLGVBQU8sUUFBUSxDQUFDO0FBQUEsTUFDcEI7QUFDQSxhQUFPLFNBQVUsS0FBSztBQUNsQixZQUFJLE9BQU8sSUFBSSxXQUFZLFFBQU87QUFDbEMsWUFBSSxTQUFTLENBQUM7QUFDZCxZQUFJLE9BQU87QUFBTSxtQkFBUyxJQUFJLFFBQVEsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxJQUFLLEtBQUksRUFBRSxDQUFDLE1BQU0sVUFBVyxpQkFBZ0IsUUFBUSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUE7QUFDL0gsMkJBQW1CLFFBQVEsR0FBRztBQUM5QixlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0osR0FBRztBQUNILFFBQUksZUFBZ0JELFlBQVFBLFNBQUssZ0JBQWlCLFNBQVMsR0FBR0EsVUFBUztBQUNuRSxlQUFTLEtBQUssRUFBRyxLQUFJLE1BQU0sYUFBYSxDQUFDLE9BQU8sVUFBVSxlQUFlLEtBQUtBLFVBQVMsQ0FBQyxFQUFHLGlCQUFnQkEsVUFBUyxHQUFHLENBQUM7QUFBQSxJQUM1SDtBQUNBLFFBQUksa0JBQW1CQSxZQUFRQSxTQUFLLG1CQUFvQixTQUFVLEtBQUs7QUFDbkUsYUFBUSxPQUFPLElBQUksYUFBYyxNQUFNLEVBQUUsV0FBVyxJQUFJO0FBQUEsSUFDNUQ7QUFDQSxXQUFPLGVBQWVBLFVBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzVELElBQUFBLFNBQVEsc0JBQXNCQSxTQUFRLHNCQUFzQkEsU0FBUSxzQkFBc0JBLFNBQVEsc0JBQXNCQSxTQUFRLG9CQUFvQkEsU0FBUSxvQkFBb0JBLFNBQVEsbUJBQW1CQSxTQUFRLG1CQUFtQjtBQUN0TyxJQUFBQSxTQUFRLHlCQUF5QjtBQUNqQyxJQUFBQSxTQUFRLDRCQUE0QjtBQUNwQyxJQUFBQSxTQUFRLDRCQUE0QjtBQUNwQyxJQUFBQSxTQUFRLDhCQUE4QjtBQUN0QyxJQUFBQSxTQUFRLDhCQUE4QjtBQUN0QyxJQUFBQSxTQUFRLDBCQUEwQkU7QUFLbEMsUUFBTSxRQUFRLGdCQUFnQixhQUFnQjtBQUU5QyxVQUFNLFFBQVEsUUFBUTtBQUN0QixRQUFNLE9BQU8sYUFBYSxRQUFRLE1BQU0sQ0FBQztBQUN6QyxRQUFNQyxNQUFLLGFBQWEsUUFBUSxJQUFJLENBQUM7QUFDckMsUUFBTSxLQUFLLGFBQWEsUUFBUSxJQUFJLENBQUM7QUFDckMsUUFBTSxXQUFXLFFBQVEsUUFBUTtBQUNqQyxRQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFFBQU0sUUFBUTtBQUNkLGlCQUFhLGVBQTBCSCxRQUFPO0FBQzlDLFFBQU0sbUJBQU4sY0FBK0IsTUFBTSxzQkFBc0I7QUFBQSxNQUN2RDtBQUFBLE1BQ0EsWUFBWUksVUFBUztBQUNqQixjQUFNO0FBQ04sYUFBSyxVQUFVQTtBQUNmLGNBQU0sZUFBZSxLQUFLO0FBQzFCLHFCQUFhLEdBQUcsU0FBUyxDQUFDLFVBQVUsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUN6RCxxQkFBYSxHQUFHLFNBQVMsTUFBTSxLQUFLLFVBQVUsQ0FBQztBQUFBLE1BQ25EO0FBQUEsTUFDQSxPQUFPLFVBQVU7QUFDYixhQUFLLFFBQVEsR0FBRyxXQUFXLFFBQVE7QUFDbkMsZUFBTyxNQUFNLFdBQVcsT0FBTyxNQUFNLEtBQUssUUFBUSxJQUFJLFdBQVcsUUFBUSxDQUFDO0FBQUEsTUFDOUU7QUFBQSxJQUNKO0FBQ0EsSUFBQUosU0FBUSxtQkFBbUI7QUFDM0IsUUFBTSxtQkFBTixjQUErQixNQUFNLHNCQUFzQjtBQUFBLE1BQ3ZEO0FBQUEsTUFDQTtBQUFBLE1BQ0EsWUFBWUksVUFBUztBQUNqQixjQUFNO0FBQ04sYUFBSyxVQUFVQTtBQUNmLGFBQUssYUFBYTtBQUNsQixjQUFNLGVBQWUsS0FBSztBQUMxQixxQkFBYSxHQUFHLFNBQVMsQ0FBQyxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDekQscUJBQWEsR0FBRyxTQUFTLE1BQU0sS0FBSyxVQUFVLENBQUM7QUFBQSxNQUNuRDtBQUFBLE1BQ0EsTUFBTSxLQUFLO0FBQ1AsWUFBSTtBQUNBLGNBQUksT0FBTyxLQUFLLFFBQVEsU0FBUyxZQUFZO0FBQ3pDLGlCQUFLLFFBQVEsS0FBSyxLQUFLLFFBQVcsUUFBVyxDQUFDLFVBQVU7QUFDcEQsa0JBQUksT0FBTztBQUNQLHFCQUFLO0FBQ0wscUJBQUssWUFBWSxPQUFPLEdBQUc7QUFBQSxjQUMvQixPQUNLO0FBQ0QscUJBQUssYUFBYTtBQUFBLGNBQ3RCO0FBQUEsWUFDSixDQUFDO0FBQUEsVUFDTDtBQUNBLGlCQUFPLFFBQVEsUUFBUTtBQUFBLFFBQzNCLFNBQ08sT0FBTztBQUNWLGVBQUssWUFBWSxPQUFPLEdBQUc7QUFDM0IsaUJBQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxRQUMvQjtBQUFBLE1BQ0o7QUFBQSxNQUNBLFlBQVksT0FBTyxLQUFLO0FBQ3BCLGFBQUs7QUFDTCxhQUFLLFVBQVUsT0FBTyxLQUFLLEtBQUssVUFBVTtBQUFBLE1BQzlDO0FBQUEsTUFDQSxNQUFNO0FBQUEsTUFDTjtBQUFBLElBQ0o7QUFDQSxJQUFBSixTQUFRLG1CQUFtQjtBQUMzQixRQUFNLG9CQUFOLGNBQWdDLE1BQU0sc0JBQXNCO0FBQUEsTUFDeEQ7QUFBQSxNQUNBLFlBQVksTUFBTTtBQUNkLGNBQU07QUFDTixhQUFLLFNBQVMsSUFBSSxNQUFNO0FBQ3hCLGFBQUssR0FBRyxTQUFTLE1BQU0sS0FBSyxVQUFVLENBQUM7QUFDdkMsYUFBSyxHQUFHLFNBQVMsQ0FBQyxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDakQsYUFBSyxHQUFHLFdBQVcsQ0FBQyxZQUFZO0FBQzVCLGVBQUssT0FBTyxLQUFLLE9BQU87QUFBQSxRQUM1QixDQUFDO0FBQUEsTUFDTDtBQUFBLE1BQ0EsT0FBTyxVQUFVO0FBQ2IsZUFBTyxLQUFLLE9BQU8sTUFBTSxRQUFRO0FBQUEsTUFDckM7QUFBQSxJQUNKO0FBQ0EsSUFBQUEsU0FBUSxvQkFBb0I7QUFDNUIsUUFBTSxvQkFBTixjQUFnQyxNQUFNLHNCQUFzQjtBQUFBLE1BQ3hEO0FBQUEsTUFDQTtBQUFBLE1BQ0EsWUFBWSxNQUFNO0FBQ2QsY0FBTTtBQUNOLGFBQUssT0FBTztBQUNaLGFBQUssYUFBYTtBQUNsQixhQUFLLEdBQUcsU0FBUyxNQUFNLEtBQUssVUFBVSxDQUFDO0FBQ3ZDLGFBQUssR0FBRyxTQUFTLENBQUMsVUFBVSxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsTUFDckQ7QUFBQSxNQUNBLE1BQU0sS0FBSztBQUNQLFlBQUk7QUFDQSxlQUFLLEtBQUssWUFBWSxHQUFHO0FBQ3pCLGlCQUFPLFFBQVEsUUFBUTtBQUFBLFFBQzNCLFNBQ08sT0FBTztBQUNWLGVBQUssWUFBWSxPQUFPLEdBQUc7QUFDM0IsaUJBQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxRQUMvQjtBQUFBLE1BQ0o7QUFBQSxNQUNBLFlBQVksT0FBTyxLQUFLO0FBQ3BCLGFBQUs7QUFDTCxhQUFLLFVBQVUsT0FBTyxLQUFLLEtBQUssVUFBVTtBQUFBLE1BQzlDO0FBQUEsTUFDQSxNQUFNO0FBQUEsTUFDTjtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixRQUFNLHNCQUFOLGNBQWtDLE1BQU0sNEJBQTRCO0FBQUEsTUFDaEUsWUFBWSxRQUFRLFdBQVcsU0FBUztBQUNwQyxlQUFPLEdBQUcsTUFBTSxTQUFTLEVBQUUsT0FBTyxpQkFBaUIsTUFBTSxHQUFHLFFBQVE7QUFBQSxNQUN4RTtBQUFBLElBQ0o7QUFDQSxJQUFBQSxTQUFRLHNCQUFzQjtBQUM5QixRQUFNLHNCQUFOLGNBQWtDLE1BQU0sNkJBQTZCO0FBQUEsTUFDakU7QUFBQSxNQUNBLFlBQVksUUFBUUssVUFBUztBQUN6QixlQUFPLEdBQUcsTUFBTSxTQUFTLEVBQUUsT0FBTyxpQkFBaUIsTUFBTSxHQUFHQSxRQUFPO0FBQ25FLGFBQUssU0FBUztBQUFBLE1BQ2xCO0FBQUEsTUFDQSxVQUFVO0FBQ04sY0FBTSxRQUFRO0FBQ2QsYUFBSyxPQUFPLFFBQVE7QUFBQSxNQUN4QjtBQUFBLElBQ0o7QUFDQSxJQUFBTCxTQUFRLHNCQUFzQjtBQUM5QixRQUFNTSx1QkFBTixjQUFrQyxNQUFNLDRCQUE0QjtBQUFBLE1BQ2hFLFlBQVksVUFBVSxVQUFVO0FBQzVCLGVBQU8sR0FBRyxNQUFNLFNBQVMsRUFBRSxPQUFPLGlCQUFpQixRQUFRLEdBQUcsUUFBUTtBQUFBLE1BQzFFO0FBQUEsSUFDSjtBQUNBLElBQUFOLFNBQVEsc0JBQXNCTTtBQUM5QixRQUFNQyx1QkFBTixjQUFrQyxNQUFNLDZCQUE2QjtBQUFBLE1BQ2pFLFlBQVksVUFBVUYsVUFBUztBQUMzQixlQUFPLEdBQUcsTUFBTSxTQUFTLEVBQUUsT0FBTyxpQkFBaUIsUUFBUSxHQUFHQSxRQUFPO0FBQUEsTUFDekU7QUFBQSxJQUNKO0FBQ0EsSUFBQUwsU0FBUSxzQkFBc0JPO0FBQzlCLFFBQU0sa0JBQWtCLFFBQVEsSUFBSSxpQkFBaUI7QUFDckQsUUFBTSxxQkFBcUIsb0JBQUksSUFBSTtBQUFBLE1BQy9CLENBQUMsU0FBUyxHQUFHO0FBQUEsTUFDYixDQUFDLFVBQVUsR0FBRztBQUFBLElBQ2xCLENBQUM7QUFDRCxhQUFTLHlCQUF5QjtBQUM5QixVQUFJLFFBQVEsYUFBYSxTQUFTO0FBQzlCLGVBQU8scUJBQXFCLEdBQUcsU0FBUyxhQUFhLEVBQUUsRUFBRSxTQUFTLEtBQUssQ0FBQztBQUFBLE1BQzVFO0FBQ0EsVUFBSSxlQUFlO0FBQ25CLFlBQU0sY0FBYyxhQUFhO0FBQ2pDLFlBQU0sU0FBUyxHQUFHLGFBQWEsbUJBQW1CSixJQUFHLE9BQU8sQ0FBQztBQUM3RCxZQUFNLFFBQVEsbUJBQW1CLElBQUksUUFBUSxRQUFRO0FBQ3JELFVBQUksVUFBVSxRQUFXO0FBQ3JCLHVCQUFlLEtBQUssSUFBSSxRQUFRLE9BQU8sU0FBUyxhQUFhLFlBQVk7QUFBQSxNQUM3RTtBQUNBLFVBQUksZUFBZSxJQUFJO0FBQ25CLGNBQU0sSUFBSSxNQUFNLDhDQUE4QyxZQUFZLGNBQWM7QUFBQSxNQUM1RjtBQUNBLFlBQU0sZ0JBQWdCLEdBQUcsU0FBUyxhQUFhLEtBQUssTUFBTSxlQUFlLENBQUMsQ0FBQyxFQUFFLFNBQVMsS0FBSztBQUMzRixhQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sWUFBWSxPQUFPO0FBQUEsSUFDdkQ7QUFDQSxhQUFTLDBCQUEwQixVQUFVLFdBQVcsU0FBUztBQUM3RCxVQUFJO0FBQ0osWUFBTUssYUFBWSxJQUFJLFFBQVEsQ0FBQ0MsVUFBUyxZQUFZO0FBQ2hELHlCQUFpQkE7QUFBQSxNQUNyQixDQUFDO0FBQ0QsYUFBTyxJQUFJLFFBQVEsQ0FBQ0EsVUFBUyxXQUFXO0FBQ3BDLGNBQU0sVUFBVSxHQUFHLE1BQU0sY0FBYyxDQUFDLFdBQVc7QUFDL0MsaUJBQU8sTUFBTTtBQUNiLHlCQUFlO0FBQUEsWUFDWCxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxZQUN4QyxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxVQUM1QyxDQUFDO0FBQUEsUUFDTCxDQUFDO0FBQ0QsZUFBTyxHQUFHLFNBQVMsTUFBTTtBQUN6QixlQUFPLE9BQU8sVUFBVSxNQUFNO0FBQzFCLGlCQUFPLGVBQWUsU0FBUyxNQUFNO0FBQ3JDLFVBQUFBLFNBQVE7QUFBQSxZQUNKLGFBQWEsTUFBTTtBQUFFLHFCQUFPRDtBQUFBLFlBQVc7QUFBQSxZQUN2QyxPQUFPLE1BQU07QUFBRSxxQkFBTyxNQUFNO0FBQUEsWUFBRztBQUFBLFVBQ25DLENBQUM7QUFBQSxRQUNMLENBQUM7QUFBQSxNQUNMLENBQUM7QUFBQSxJQUNMO0FBQ0EsYUFBUywwQkFBMEIsVUFBVSxXQUFXLFNBQVM7QUFDN0QsWUFBTSxVQUFVLEdBQUcsTUFBTSxrQkFBa0IsUUFBUTtBQUNuRCxhQUFPO0FBQUEsUUFDSCxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxRQUN4QyxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxNQUM1QztBQUFBLElBQ0o7QUFDQSxhQUFTLDRCQUE0QixNQUFNLFdBQVcsU0FBUztBQUMzRCxVQUFJO0FBQ0osWUFBTUEsYUFBWSxJQUFJLFFBQVEsQ0FBQ0MsVUFBUyxZQUFZO0FBQ2hELHlCQUFpQkE7QUFBQSxNQUNyQixDQUFDO0FBQ0QsYUFBTyxJQUFJLFFBQVEsQ0FBQ0EsVUFBUyxXQUFXO0FBQ3BDLGNBQU0sVUFBVSxHQUFHLE1BQU0sY0FBYyxDQUFDLFdBQVc7QUFDL0MsaUJBQU8sTUFBTTtBQUNiLHlCQUFlO0FBQUEsWUFDWCxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxZQUN4QyxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxVQUM1QyxDQUFDO0FBQUEsUUFDTCxDQUFDO0FBQ0QsZUFBTyxHQUFHLFNBQVMsTUFBTTtBQUN6QixlQUFPLE9BQU8sTUFBTSxhQUFhLE1BQU07QUFDbkMsaUJBQU8sZUFBZSxTQUFTLE1BQU07QUFDckMsZ0JBQU0sVUFBVSxPQUFPLFFBQVE7QUFDL0IsY0FBSSxZQUFZLFFBQVEsT0FBTyxZQUFZLFVBQVU7QUFDakQsbUJBQU8sSUFBSSxNQUFNLDhCQUE4QixPQUFPLEVBQUUsQ0FBQztBQUN6RDtBQUFBLFVBQ0o7QUFDQSxnQkFBTSxZQUFZLFFBQVE7QUFDMUIsVUFBQUEsU0FBUTtBQUFBLFlBQ0osTUFBTSxNQUFNO0FBQUEsWUFDWixhQUFhLE1BQU07QUFBRSxxQkFBT0Q7QUFBQSxZQUFXO0FBQUEsWUFDdkMsT0FBTyxNQUFNO0FBQUUscUJBQU8sTUFBTTtBQUFBLFlBQUc7QUFBQSxVQUNuQyxDQUFDO0FBQUEsUUFDTCxDQUFDO0FBQUEsTUFDTCxDQUFDO0FBQUEsSUFDTDtBQUNBLGFBQVMsNEJBQTRCLE1BQU0sV0FBVyxTQUFTO0FBQzNELFlBQU0sVUFBVSxHQUFHLE1BQU0sa0JBQWtCLE1BQU0sV0FBVztBQUM1RCxhQUFPO0FBQUEsUUFDSCxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxRQUN4QyxJQUFJLG9CQUFvQixRQUFRLFFBQVE7QUFBQSxNQUM1QztBQUFBLElBQ0o7QUFDQSxhQUFTLGlCQUFpQixPQUFPO0FBQzdCLFlBQU0sWUFBWTtBQUNsQixhQUFPLFVBQVUsU0FBUyxVQUFhLFVBQVUsZ0JBQWdCO0FBQUEsSUFDckU7QUFDQSxhQUFTLGlCQUFpQixPQUFPO0FBQzdCLFlBQU0sWUFBWTtBQUNsQixhQUFPLFVBQVUsVUFBVSxVQUFhLFVBQVUsZ0JBQWdCO0FBQUEsSUFDdEU7QUFDQSxhQUFTTix5QkFBd0IsT0FBTyxRQUFRLFFBQVFHLFVBQVM7QUFDN0QsVUFBSSxDQUFDLFFBQVE7QUFDVCxpQkFBUyxNQUFNO0FBQUEsTUFDbkI7QUFDQSxZQUFNLFNBQVMsaUJBQWlCLEtBQUssSUFBSSxJQUFJQyxxQkFBb0IsS0FBSyxJQUFJO0FBQzFFLFlBQU0sU0FBUyxpQkFBaUIsTUFBTSxJQUFJLElBQUlDLHFCQUFvQixNQUFNLElBQUk7QUFDNUUsVUFBSSxNQUFNLG1CQUFtQixHQUFHRixRQUFPLEdBQUc7QUFDdEMsUUFBQUEsV0FBVSxFQUFFLG9CQUFvQkEsU0FBUTtBQUFBLE1BQzVDO0FBQ0EsY0FBUSxHQUFHLE1BQU0seUJBQXlCLFFBQVEsUUFBUSxRQUFRQSxRQUFPO0FBQUEsSUFDN0U7QUFBQTtBQUFBOzs7QUN6U0E7QUFBQSxpQ0FBQUssVUFBQUMsU0FBQTtBQUNBLGFBQVMsVUFBVyxTQUFTO0FBQzNCLGFBQU8sTUFBTSxRQUFRLE9BQU8sSUFDeEIsVUFDQSxDQUFDLE9BQU87QUFBQSxJQUNkO0FBRUEsUUFBTSxZQUFZO0FBQ2xCLFFBQU0sUUFBUTtBQUNkLFFBQU0sUUFBUTtBQUNkLFFBQU0sU0FBUztBQUlmLFFBQU0sd0JBQXdCO0FBQzlCLFFBQU0sTUFBTTtBQUVaLFFBQU0sMEJBQTBCO0FBQ2hDLFFBQU0sNENBQTRDO0FBQ2xELFFBQU0scUNBQXFDO0FBQzNDLFFBQU0sc0JBQXNCO0FBVTVCLFFBQU0sZUFBZTtBQUNyQixRQUFNLGFBQWE7QUFDbkIsUUFBTSxXQUFXO0FBR2pCLFFBQU0sUUFBUTtBQUdkLFFBQUksaUJBQWlCO0FBRXJCLFFBQUksT0FBTyxXQUFXLGFBQWE7QUFDakMsdUJBQWlCLHVCQUFPLElBQUksYUFBYTtBQUFBLElBQzNDO0FBQ0EsUUFBTSxhQUFhO0FBRW5CLFFBQU0sU0FBUyxDQUFDQyxTQUFRLEtBQUssVUFBVTtBQUNyQyxhQUFPLGVBQWVBLFNBQVEsS0FBSyxFQUFDLE1BQUssQ0FBQztBQUMxQyxhQUFPO0FBQUEsSUFDVDtBQUVBLFFBQU0sZUFBZSxNQUFNO0FBd0IzQixRQUFNLGdCQUFnQjtBQUFBLE1BQ3BCLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQTtBQUFBO0FBQUEsTUFHUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsSUFDVjtBQUVBLFFBQU0sMEJBQTBCO0FBRWhDLFFBQU0sZUFBZSxVQUFRLHdCQUF3QixRQUFRLElBQUksSUFBSSxJQUNqRSxPQUNBLFNBQVM7QUFTYixRQUFNLFlBQVk7QUFFbEIsUUFBTSxjQUFjLENBQUMsU0FBUyxTQUFTO0FBQ3JDLFVBQUksU0FBUztBQUNYLGVBQU8sUUFBUSxJQUFJO0FBQUEsTUFDckI7QUFFQSxZQUFNLFNBQVMsSUFBSSxJQUFJO0FBRXZCLGFBQU8sSUFBSSxPQUFPLE1BQU0sRUFBRSxLQUFLLEdBQUcsSUFDOUIsWUFBWSxTQUNaO0FBQUEsSUFDTjtBQU1BLFFBQU0sY0FBYyxDQUFDLFNBQVMsVUFBVTtBQUN0QyxZQUFNLEVBQUMsT0FBTSxJQUFJO0FBQ2pCLFVBQUksUUFBUSxRQUFRO0FBQ3BCLFVBQUksVUFBVTtBQUVkLFlBQU0sT0FBTyxRQUFRLEtBQUs7QUFDMUIsVUFBSSxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQ2hDLGtCQUFVO0FBQ1Y7QUFBQSxNQUNGO0FBRUEsVUFBSSxPQUFPO0FBS1gsVUFBSSxPQUFPO0FBS1gsaUJBQVM7QUFDUCxjQUFNLE9BQU8sUUFBUSxLQUFLO0FBRTFCLFlBQUksU0FBUyxXQUFXO0FBQ3RCLGlCQUFPO0FBQUEsUUFDVDtBQUVBLFlBQUksU0FBUyxRQUFRO0FBR25CLGdCQUFNLFVBQVUsUUFBUSxFQUFHLEtBQUs7QUFDaEMsa0JBQVEsYUFBYSxPQUFPO0FBQzVCLGlCQUFPO0FBQUEsUUFDVCxXQUNFLFNBQVMsT0FDTixRQUNBLFFBQVEsSUFBSSxVQUNaLFFBQVEsUUFBUSxDQUFDLE1BQU0sS0FDMUI7QUFDQTtBQUNBLGNBQUksS0FBSyxRQUFRLEtBQUs7QUFDdEIsY0FBSSxPQUFPLFFBQVE7QUFDakIsaUJBQUssUUFBUSxTQUFTLENBQUM7QUFBQSxVQUN6QjtBQUtBLGNBQUksUUFBUSxJQUFJO0FBQ2Qsb0JBQVEsSUFBSSxhQUFhLEVBQUUsQ0FBQztBQUFBLFVBQzlCO0FBQ0EsaUJBQU87QUFBQSxRQUNULFdBQVcsU0FBUyxPQUFPLFFBQVEsUUFBUSxDQUFDLE1BQU0sS0FBSztBQUNyRCxnQkFBTSxZQUFZLFFBQVE7QUFDMUIsY0FBSSxNQUFNO0FBQ1YsaUJBQU8sTUFBTSxVQUFVLFFBQVEsR0FBRyxNQUFNLEtBQUs7QUFDM0M7QUFBQSxVQUNGO0FBRUEsY0FBSSxRQUFRLFFBQVE7QUFDbEIsbUJBQU87QUFBQSxVQUNUO0FBRUEsY0FBSSxNQUFNLGFBQWEsUUFBUSxNQUFNLENBQUMsTUFBTSxLQUFLO0FBQy9DLGtCQUFNLE9BQU8sUUFBUSxNQUFNLFdBQVcsTUFBTSxDQUFDO0FBRzdDLGdCQUFJLENBQUMsT0FBTyxVQUFVLGVBQWUsS0FBSyxlQUFlLElBQUksR0FBRztBQUM5RCxxQkFBTztBQUFBLFlBQ1Q7QUFFQSxvQkFBUSxjQUFjLElBQUk7QUFDMUIsbUJBQU87QUFDUCxvQkFBUTtBQUFBLFVBQ1YsT0FBTztBQUdMLG9CQUFRLGFBQWEsR0FBRztBQUN4QixtQkFBTztBQUNQLG9CQUFRLFlBQVk7QUFBQSxVQUN0QjtBQUFBLFFBQ0YsT0FBTztBQUNMLGtCQUFRLGFBQWEsSUFBSTtBQUN6QixpQkFBTztBQUFBLFFBQ1Q7QUFFQTtBQUVBLFlBQUksUUFBUSxLQUFLLE1BQU0sS0FBSztBQUMxQixpQkFBTztBQUFBLFlBQ0wsS0FBSztBQUFBLFlBQ0wsUUFBUSxZQUFZLFNBQVMsSUFBSTtBQUFBLFVBQ25DO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBSUEsUUFBTSxjQUFjO0FBS3BCLFFBQU0sY0FBYztBQUNwQixRQUFNLDRCQUE0QixJQUFJO0FBQUEsTUFDcEMsR0FBRyxXQUFXLFNBQVMsV0FBVztBQUFBLE1BQUk7QUFBQSxJQUN4QztBQVlBLFFBQU0sb0JBQW9CO0FBSzFCLFFBQU0sc0JBQXNCO0FBbUI1QixRQUFNLGFBQWEsVUFDakIsU0FBUyxlQUNOLFNBQVMscUJBQ1QsU0FBUztBQUlkLFFBQU0sa0JBQWtCLGFBQVc7QUFDakMsWUFBTSxVQUFVLENBQUM7QUFDakIsWUFBTSxPQUFPLFlBQ1gsR0FBRyxXQUFXLEdBQUcsUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDLEdBQUcsV0FBVztBQUV6RCxZQUFNLEVBQUMsT0FBTSxJQUFJO0FBQ2pCLFVBQUksTUFBTTtBQUNWLFVBQUksUUFBUTtBQUVaLGFBQU8sUUFBUSxRQUFRO0FBQ3JCLGNBQU0sT0FBTyxRQUFRLEtBQUs7QUFFMUIsWUFBSSxTQUFTLFFBQVE7QUFzQm5CLGdCQUFNLFVBQVUsUUFBUSxRQUFRLENBQUM7QUFFakMsY0FBSSxZQUFZLFNBQVMsUUFBUSxNQUFNLFFBQVE7QUFHN0MsbUJBQU8sS0FBSyxXQUFXO0FBQUEsVUFDekIsV0FDRSxZQUFZLE9BQ1QsWUFBWSxPQUNaLFlBQVksT0FDZjtBQUNBLG1CQUFPLFFBQVEsTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUFBLFVBQ3ZDLE9BQU87QUFDTCxtQkFBTztBQUFBLGNBQ0wsc0JBQXNCLEtBQUssT0FBTyxJQUM5QixTQUFTLFVBQ1QsV0FBVyxPQUFPLElBQ2hCLElBQUksT0FBTyxNQUNYO0FBQUEsWUFDUjtBQUFBLFVBQ0Y7QUFFQSxtQkFBUztBQUFBLFFBQ1gsV0FBVyxXQUFXLElBQUksR0FBRztBQUMzQixpQkFBTyxLQUFLLElBQUksSUFBSSxHQUFHO0FBQ3ZCO0FBQUEsUUFDRixXQUFXLFNBQVMsS0FBSztBQUN2QixnQkFBTSxVQUFVLFlBQVksU0FBUyxLQUFLO0FBRTFDLGNBQUksWUFBWSxNQUFNO0FBR3BCLG1CQUFPLEtBQUssV0FBVztBQUN2QixvQkFBUTtBQUFBLFVBQ1YsT0FBTztBQUNMLG1CQUFPLEtBQUssUUFBUSxNQUFNO0FBQzFCLG9CQUFRLFFBQVEsTUFBTTtBQUFBLFVBQ3hCO0FBQUEsUUFDRixPQUFPO0FBQ0wsaUJBQU87QUFDUDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBRUEsYUFBTztBQUFBLFFBQ0wsUUFBUTtBQUFBLFFBQ1I7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQVdBLFFBQU0sU0FBUztBQUlmLFFBQU0sb0JBQW9CO0FBQzFCLFFBQU0sV0FBVztBQTRCakIsUUFBTSxZQUFZO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQVNoQjtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBSUU7QUFBQSxRQUNBLENBQUMsR0FBRyxLQUFLLFVBQVUsUUFDZixJQUFJLE1BQU0sR0FBRyxJQUFJLFNBQVMsSUFBSSxTQUFTLENBQUMsSUFBSSxRQUM1QztBQUFBLFFBQ0osU0FBUztBQUFBLE1BQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQVdBO0FBQUEsUUFDRTtBQUFBLFFBQ0EsQ0FBQyxHQUFHLFVBQVUsR0FBRyxLQUFLO0FBQUEsUUFDdEI7QUFBQSxNQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQW1CQTtBQUFBLFFBQ0U7QUFBQSxRQUNBLFdBQVMsS0FBSyxLQUFLO0FBQUEsTUFDckI7QUFBQSxNQUVBO0FBQUE7QUFBQSxRQUVFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQUtFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQSxRQUNFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQSxNQUVBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFPRTtBQUFBO0FBQUEsUUFHQSxNQUFNO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQUlFO0FBQUEsUUFDQSxDQUFDLFFBQVEsWUFBWTtBQUVuQixjQUFJLENBQUMsVUFBVSxPQUFPLENBQUMsTUFBTSxPQUFPLE9BQU8sQ0FBQyxNQUFNLEtBQUs7QUFDckQsbUJBQU87QUFBQSxVQUNUO0FBR0EsZ0JBQU0sU0FBUyxDQUFDLGtCQUFrQixLQUFLLE9BQU8sSUFhMUMsY0FJQTtBQUVKLGlCQUFPLFNBQVM7QUFBQSxRQUNsQjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBLFFBRUU7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQU1BLENBQUMsR0FBRyxPQUFPLFFBQVEsUUFBUSxJQUFJLElBQUksU0FPL0IsSUFBSSxNQUFNLFFBQVEsQ0FBQyxNQUFNLFFBQ3ZCLG9CQU9BLG9CQU9GLE1BQU0sbUJBQW1CO0FBQUEsUUFDN0I7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBT0U7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFPQSxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQUEsUUFDaEI7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxRQVdFO0FBQUEsUUFFQSxDQUFDLE9BQU8sSUFBSSxPQUNWLE9BQU8sUUFJSCxLQUFLLG9CQUVMO0FBQUEsUUFDTjtBQUFBLE1BQ0Y7QUFBQSxNQUVBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFJRTtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ04sU0FBUztBQUFBLE1BQ1g7QUFBQSxNQUVBO0FBQUE7QUFBQSxRQUVFO0FBQUEsUUFDQSxNQUFNO0FBQUEsUUFDTixTQUFTO0FBQUEsTUFDWDtBQUFBLE1BRUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFPRTtBQUFBO0FBQUEsUUFHQSxDQUFDLE9BQU8sT0FBTyxVQUFVLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxRQUM1QztBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0E7QUFBQTtBQUFBO0FBQUEsUUFHRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsUUFjQSxZQUFVO0FBQ1IsZ0JBQU0sT0FBTyxPQUFPLE9BQU8sU0FBUyxDQUFDO0FBTXJDLGNBQUksQ0FBQyxRQUFRLFNBQVMscUJBQXFCLFNBQVMscUJBQXFCO0FBQ3ZFLG1CQUFPO0FBQUEsVUFDVDtBQUVBLGlCQUFPLFNBQVMsUUFFWixHQUFHLE1BQU0sTUFFVCxHQUFHLE1BQU07QUFBQSxRQUNmO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFFQSxRQUFNLGtDQUFrQztBQUN4QyxRQUFNLGNBQWM7QUFDcEIsUUFBTSxvQkFBb0I7QUFDMUIsUUFBTSxhQUFhO0FBRW5CLFFBQU0sMEJBQTBCLENBQUMsR0FBRyxPQUFPO0FBQ3pDLFlBQU0sU0FBUyxLQU9YLEdBQUcsRUFBRSxVQUlMO0FBRUosYUFBTyxHQUFHLE1BQU07QUFBQSxJQUNsQjtBQUVBLFFBQU0sb0NBQW9DO0FBSzFDLFFBQU0sNEJBQTRCLE1BQU07QUFNeEMsUUFBTSxpQkFBaUIsQ0FBQyxLQUFLLE9BQU87QUFDbEMsVUFBSSxZQUFZO0FBRWhCLGVBQVMsUUFBUSxLQUFLLEdBQUcsUUFBUSxJQUFJLFVBQVUsQ0FBQyxJQUFJLEtBQUssRUFBRSxVQUFVLFNBQVU7QUFDN0UscUJBQWEsSUFBSSxLQUFLLEVBQUU7QUFBQSxNQUMxQjtBQUVBLGFBQU87QUFBQSxJQUNUO0FBeUJBLFFBQU0sZUFBZSxZQUFVO0FBQzdCLFVBQUksT0FBTyxRQUFRLFFBQVEsSUFBSSxHQUFHO0FBQ2hDLGVBQU87QUFBQSxNQUNUO0FBRUEsWUFBTUMsVUFBUyxDQUFDO0FBQ2hCLFlBQU0sRUFBQyxPQUFNLElBQUk7QUFDakIsVUFBSSxRQUFRO0FBRVosYUFBTyxRQUFRLFFBQVE7QUFDckIsY0FBTSxPQUFPLE9BQU8sS0FBSztBQUV6QixZQUFJLE9BQU8sV0FBVyxVQUFVLEtBQUssR0FBRztBQUN0QyxVQUFBQSxRQUFPLEtBQUssRUFBQyxVQUFVLEtBQUksQ0FBQztBQUM1QixtQkFBUyxTQUFTO0FBQUEsUUFDcEIsV0FBVyxTQUFTLEtBQUs7QUFDdkIsY0FBSSxNQUFNLFFBQVE7QUFFbEIsY0FBSSxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQ3ZCO0FBQUEsVUFDRjtBQUVBLGNBQUksT0FBTyxHQUFHLE1BQU0sS0FBSztBQUN2QjtBQUFBLFVBQ0Y7QUFFQSxpQkFBTyxNQUFNLFVBQVUsT0FBTyxHQUFHLE1BQU0sS0FBSztBQUMxQyxtQkFBTyxPQUFPLEdBQUcsTUFBTSxTQUNuQixJQUNBO0FBQUEsVUFDTjtBQUVBO0FBQ0EsVUFBQUEsUUFBTyxLQUFLLEVBQUMsUUFBUSxPQUFPLE1BQU0sT0FBTyxHQUFHLEVBQUMsQ0FBQztBQUM5QyxrQkFBUTtBQUFBLFFBQ1YsV0FBVyxTQUFTLFFBQVE7QUFDMUIsVUFBQUEsUUFBTyxLQUFLLEVBQUMsUUFBUSxPQUFPLE1BQU0sT0FBTyxRQUFRLENBQUMsRUFBQyxDQUFDO0FBQ3BELG1CQUFTO0FBQUEsUUFDWCxXQUFXLFNBQVMsS0FBSztBQUN2QixjQUFJLFFBQVE7QUFDWixjQUFJLE1BQU07QUFFVixhQUFHO0FBQ0QsZ0JBQUksT0FBTyxHQUFHLE1BQU0sUUFBUTtBQUMxQjtBQUFBLFlBQ0YsV0FBVyxPQUFPLEdBQUcsTUFBTSxLQUFLO0FBQzlCO0FBQUEsWUFDRixXQUFXLE9BQU8sR0FBRyxNQUFNLEtBQUs7QUFDOUI7QUFBQSxZQUNGO0FBRUE7QUFBQSxVQUNGLFNBQVMsTUFBTSxVQUFVLFFBQVE7QUFFakMsY0FBSSxNQUFNLFFBQVEsT0FBTyxHQUFHLENBQUMsS0FBSyxHQUFHO0FBQ25DO0FBQUEsVUFDRjtBQUVBLFVBQUFBLFFBQU8sS0FBSyxFQUFDLFVBQVUsT0FBTyxNQUFNLE9BQU8sR0FBRyxFQUFDLENBQUM7QUFDaEQsa0JBQVE7QUFBQSxRQUNWLFdBQVcsU0FBUyxPQUFPLFNBQVMsS0FBSztBQUN2QyxVQUFBQSxRQUFPLEtBQUssRUFBQyxVQUFVLEtBQUksQ0FBQztBQUM1QjtBQUFBLFFBQ0YsT0FBTztBQUNMLFVBQUFBLFFBQU8sS0FBSyxFQUFDLFFBQVEsS0FBSSxDQUFDO0FBQzFCO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLE1BQU07QUFDVixVQUFJLE1BQU0sQ0FBQztBQUVYLFlBQU0sUUFBUSxNQUFNO0FBQ2xCLFlBQUk7QUFFSixZQUFJLFFBQVEsQ0FBQyxPQUFPLE9BQU87QUFDekIsY0FBSSxNQUFNLFVBQVU7QUFDbEIsMkJBQWU7QUFBQSxVQUNqQjtBQUFBLFFBQ0YsQ0FBQztBQUVELFlBQUksUUFBUSxDQUFDLE9BQU8sT0FBTztBQUN6QixjQUFJLENBQUMsTUFBTSxVQUFVO0FBQ25CLG1CQUFPLE1BQU07QUFDYjtBQUFBLFVBQ0Y7QUFLQSxpQkFBTyxPQUFPLGVBQ1YsV0FDQSxTQUFTLGVBQWUsS0FBSyxFQUFFLENBQUM7QUFBQSxRQUN0QyxDQUFDO0FBRUQsY0FBTSxDQUFDO0FBQUEsTUFDVDtBQUVBLE1BQUFBLFFBQU8sUUFBUSxXQUFTO0FBQ3RCLFlBQUksTUFBTSxhQUFhLFFBQVc7QUFDaEMsY0FBSSxLQUFLLEtBQUs7QUFDZDtBQUFBLFFBQ0Y7QUFFQSxjQUFNO0FBQ04sZUFBTyxNQUFNO0FBQUEsTUFDZixDQUFDO0FBRUQsWUFBTTtBQUVOLGFBQU87QUFBQSxJQUNUO0FBR0EsUUFBTSxrQkFBa0IsYUFBVztBQU1qQyxVQUFJLHdCQUF3QixLQUFLLE9BQU8sR0FBRztBQUN6QyxrQkFBVTtBQUFBLE1BQ1o7QUFFQSxZQUFNLEVBQUMsUUFBUSxRQUFPLElBQUksZ0JBQWdCLE9BQU87QUFFakQsWUFBTSxXQUFXLFVBQVU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLFFBS3pCLENBQUMsTUFBTSxDQUFDLFNBQVMsVUFBVSxRQUFRLE1BQU07QUFDdkMsY0FBSSxZQUFZLFFBQVE7QUFDdEIsbUJBQU8sU0FBUyxNQUFNLE9BQU87QUFBQSxVQUMvQjtBQUVBLGNBQUksYUFBYSxhQUFhLEtBQUssUUFBUSxRQUFRLElBQUksR0FBRztBQUN4RCxtQkFBTztBQUFBLFVBQ1Q7QUFJQSxpQkFBTyxRQUFRLEtBQUssSUFBSSxJQUNwQixLQUFLLFFBQVEsU0FBUyxTQUFTLEtBQUssT0FBTyxDQUFDLElBQzVDO0FBQUEsUUFDTjtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBSUEsYUFBTyxRQUFRLFNBQ1gsU0FBUztBQUFBLFFBQ1Q7QUFBQSxRQUNBLENBQUMsT0FBTyxVQUFVLFFBQVEsS0FBSztBQUFBLE1BQ2pDLElBQ0U7QUFBQSxJQUNOO0FBU0EsUUFBTSxnQkFBZ0IsQ0FBQyxNQUFNLFdBQVc7QUFDdEMsVUFBSSxLQUFLLEtBQUssU0FBUyxDQUFDLE1BQU0sT0FBTztBQUNuQyxpQkFBUyxnQkFBZ0IsS0FBSyxNQUFNLEdBQUcsRUFBRyxDQUFDO0FBQUEsTUFDN0M7QUFFQSxZQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsRUFBRztBQUNoQyxZQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUVyQyxhQUFPLFNBQVMsb0JBQ1osR0FBRyxJQUFJLE1BQ1AsU0FBUyxzQkFDUCxPQUNBO0FBQUEsSUFDUjtBQU9BLFFBQU0sa0JBQWtCLFVBQVE7QUFDOUIsWUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLO0FBRWhDLGFBQU8sUUFBUSxLQUFLLFVBQVUsS0FBSyxTQUFTO0FBQUEsSUFDOUM7QUFLQSxRQUFNLGFBQWEsVUFBUTtBQUN6QixZQUFNLE1BQU0sS0FBSyxTQUFTO0FBRTFCLFlBQU0sUUFBUSxLQUFLO0FBQUEsUUFDakI7QUFBQSxRQUNBLEtBQUssR0FBRyxNQUFNLFFBQ1YsTUFBTSxJQUNOO0FBQUEsTUFDTjtBQUVBLGFBQU8sUUFBUSxJQUNYLE9BQ0EsS0FBSyxNQUFNLFFBQVEsQ0FBQztBQUFBLElBQzFCO0FBZUEsUUFBTSxXQUFXLFVBQVE7QUFDdkIsVUFDRSxLQUFLLFdBQVcsQ0FBQyxNQUFNLGNBQ3BCLEtBQUssUUFBUSxZQUFZLEtBQUssR0FDakM7QUFDQSxjQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLE9BQU87QUFFL0MsZUFBTyxJQUFJO0FBRVgsZUFBTyxPQUFPLFNBQ1YsT0FBTyxLQUFLLEtBQUssSUFBSSxRQUNyQjtBQUFBLE1BQ047QUFFQSxZQUFNLE1BQU0sS0FBSyxTQUFTO0FBVTFCLFlBQU0sTUFBTSxLQUFLO0FBQUEsUUFDZjtBQUFBLFFBQ0EsS0FBSyxXQUFXLEdBQUcsTUFBTSxhQUNyQixNQUFNLElBQ047QUFBQSxNQUNOO0FBRUEsYUFBTyxNQUFNLElBQ1QsUUFDQSxLQUFLLE1BQU0sR0FBRyxNQUFNLENBQUM7QUFBQSxJQUMzQjtBQUVBLFFBQU0sV0FBVyxhQUFXLE9BQU8sWUFBWTtBQUkvQyxRQUFNLGVBQWUsYUFBVyxXQUMzQixTQUFTLE9BQU87QUFJckIsUUFBTSxlQUFlLGNBQ25CLFFBQVEsUUFBUSxTQUFTLENBQUMsTUFBTSxPQUM1QixRQUFRLE1BQU0sR0FBRyxFQUFHLElBQ3BCLFNBRUwsTUFBTSxtQkFBbUIsRUFDekIsT0FBTyxPQUFPO0FBRWYsUUFBTSxhQUFOLE1BQWlCO0FBQUEsTUFDZixZQUNFLFNBQ0EsTUFDQSxNQUNBLFlBQ0EsVUFDQSxRQUNBO0FBQ0EsYUFBSyxVQUFVO0FBQ2YsYUFBSyxPQUFPO0FBQ1osYUFBSyxXQUFXO0FBRWhCLGVBQU8sTUFBTSxRQUFRLElBQUk7QUFDekIsZUFBTyxNQUFNLGNBQWMsVUFBVTtBQUNyQyxlQUFPLE1BQU0sZUFBZSxNQUFNO0FBQUEsTUFDcEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFPQSxJQUFJLGdCQUFpQjtBQUNuQixlQUFPLE9BQU8sTUFBTSxpQkFBaUIsZ0JBQWdCLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDakU7QUFBQSxNQUVBLElBQUksUUFBUztBQUNYLGNBQU0sTUFBTSxhQUFhO0FBRXpCLFlBQUksS0FBSyxHQUFHLEdBQUc7QUFDYixpQkFBTyxLQUFLLEdBQUc7QUFBQSxRQUNqQjtBQUVBLGVBQU8sS0FBSyxNQUFNLGFBQWEsR0FBRztBQUFBLE1BQ3BDO0FBQUEsTUFFQSxJQUFJLGFBQWM7QUFDaEIsY0FBTSxNQUFNLGFBQWE7QUFFekIsWUFBSSxLQUFLLEdBQUcsR0FBRztBQUNiLGlCQUFPLEtBQUssR0FBRztBQUFBLFFBQ2pCO0FBRUEsZUFBTyxLQUFLLE1BQU0sbUJBQW1CLEdBQUc7QUFBQSxNQUMxQztBQUFBLE1BRUEsTUFBTyxNQUFNLEtBQUs7QUFDaEIsY0FBTSxNQUFNO0FBQUEsVUFDVixTQUFTLGNBQ0wsS0FBSyxZQUNOLFFBQVEsaUNBQWlDLHVCQUF1QixFQUNoRSxRQUFRLG1DQUFtQyx5QkFBeUIsSUFDbkUsY0FBYyxLQUFLLE1BQU0sS0FBSyxXQUFXO0FBQUEsUUFDL0M7QUFFQSxjQUFNLFFBQVEsS0FBSyxhQUNmLElBQUksT0FBTyxLQUFLLEdBQUcsSUFDbkIsSUFBSSxPQUFPLEdBQUc7QUFFbEIsZUFBTyxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQUEsTUFDaEM7QUFBQSxJQUNGO0FBRUEsUUFBTSx1QkFBdUIsU0FBTztBQUNsQyxVQUFJQyxTQUFRO0FBRVosYUFBTyxJQUFJLElBQUksU0FBU0EsU0FBUSxDQUFDLE1BQU0sUUFBUTtBQUM3QyxRQUFBQTtBQUFBLE1BQ0Y7QUFFQSxhQUFPQSxTQUFRLE1BQU07QUFBQSxJQUN2QjtBQVdBLFFBQU0sVUFBVSxDQUFDLE1BQU0saUJBQWlCO0FBQ3RDLFVBQUksVUFBVSxLQUFLO0FBQ25CLFVBQUk7QUFFSixpQkFBUztBQUNQLFlBQUksZ0JBQWdCLEtBQUssVUFBVSxDQUFDLE1BQU0sTUFBTTtBQUM5QztBQUFBLFFBQ0Y7QUFFQSxjQUFNO0FBRU4sZUFBTyxLQUFLLE1BQU0sQ0FBQyxNQUFNLE9BQU87QUFDOUI7QUFBQSxRQUNGO0FBRUEsWUFBSSxDQUFDLGdCQUFnQixLQUFLLE1BQU0sQ0FBQyxNQUFNLE1BQU07QUFDM0M7QUFBQSxRQUNGO0FBRUEsa0JBQVUsTUFBTTtBQUFBLE1BQ2xCO0FBRUEsVUFBSSxRQUFRLFNBQVM7QUFDbkIsZUFBTyxLQUFLLE1BQU0sR0FBRyxPQUFPO0FBQUEsTUFDOUI7QUFFQSxVQUFJLGNBQWM7QUFFbEIsYUFBTyxLQUFLLE1BQU0sY0FBYyxDQUFDLE1BQU0sUUFBUTtBQUM3QztBQUFBLE1BQ0Y7QUFFQSxhQUFPLGNBQWMsSUFDakIsS0FBSyxNQUFNLEdBQUcsTUFBTSxDQUFDLElBQUksUUFDekIsS0FBSyxNQUFNLEdBQUcsR0FBRztBQUFBLElBQ3ZCO0FBRUEsUUFBTSxhQUFhLENBQ2pCLFNBQ0EsTUFDQSxZQUNBLGNBQ0EsYUFDRztBQUVILFVBQUksT0FBTyxZQUFZLFFBQVEsQ0FBQyxNQUFNLE1BQ2xDLFFBQVEsTUFBTSxDQUFDLElBQ2Y7QUFHSixVQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUs7QUFDbkI7QUFBQSxNQUNGO0FBRUEsVUFBSSxXQUFXO0FBR2YsVUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLO0FBQ25CLG1CQUFXO0FBQ1gsZUFBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQ3JCO0FBTUEsWUFBTSxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUM7QUFFakMsVUFDRSxTQUFTLFNBQ04saUJBQWlCLFNBQVMsUUFBUSxTQUFTLE9BQzlDO0FBQ0EsZUFBTyxRQUFRLE1BQU0sWUFBWTtBQUFBLE1BQ25DO0FBT0EsVUFBSSxDQUFDLFFBQVEscUJBQXFCLElBQUksR0FBRztBQUN2QztBQUFBLE1BQ0Y7QUFFQSxhQUFPLEtBR04sUUFBUSwyQ0FBMkMsR0FBRyxFQUd0RCxRQUFRLG9DQUFvQyxHQUFHO0FBRWhELFlBQU0sY0FBYyxnQkFBZ0IsSUFBSTtBQUV4QyxhQUFPLElBQUk7QUFBQSxRQUNUO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUVBLFFBQU0sY0FBTixNQUFrQjtBQUFBLE1BQ2hCLFlBQWEsWUFBWTtBQUN2QixhQUFLLGNBQWM7QUFDbkIsYUFBSyxTQUFTLENBQUM7QUFlZixhQUFLLGlCQUFpQjtBQUFBLE1BQ3hCO0FBQUEsTUFFQSxLQUFNLFNBQVMsT0FBTztBQUVwQixZQUFJLFdBQVcsUUFBUSxVQUFVLEdBQUc7QUFDbEMsZUFBSyxTQUFTLEtBQUssT0FBTyxPQUFPLFFBQVEsT0FBTyxNQUFNO0FBQ3RELGVBQUssa0JBQWtCLFFBQVEsT0FBTztBQUN0QyxlQUFLLFNBQVM7QUFDZDtBQUFBLFFBQ0Y7QUFFQSxjQUFNLFFBQVEsU0FBUyxPQUFPO0FBQzlCLGNBQU0sTUFBTSxRQUNSLFVBQ0EsUUFBUTtBQUVaLGNBQU0sT0FBTyxhQUFhLEdBQUcsS0FDeEI7QUFBQSxVQUNEO0FBQUEsVUFDQSxRQUFRLFlBQVksUUFBUTtBQUFBLFVBQzVCLEtBQUs7QUFBQSxVQUNMLENBQUMsS0FBSztBQUFBLFVBQ04sS0FBSyxhQUFhLENBQUM7QUFBQSxRQUNyQjtBQUVGLFlBQUksTUFBTTtBQUNSLGVBQUssU0FBUztBQUNkLGVBQUssT0FBTyxLQUFLLElBQUk7QUFLckIsY0FBSSxnQkFBZ0IsS0FBSyxJQUFJLEdBQUc7QUFDOUIsaUJBQUs7QUFBQSxVQUNQO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0EsSUFBSyxTQUFTO0FBQ1osYUFBSyxTQUFTO0FBQ2QsYUFBSyxTQUFTLFNBQVMsT0FBTztBQUM5QixhQUFLLFlBQVksQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLE1BQU07QUFFaEQ7QUFBQSxVQUNFLEtBQUssU0FDRCxhQUFhLE9BQU8sSUFDcEI7QUFBQSxRQUNOLEVBQUUsUUFBUSxLQUFLLE1BQU0sSUFBSTtBQUV6QixZQUFJLEtBQUssUUFBUTtBQUNmLGVBQUssZ0JBQWdCO0FBQUEsUUFDdkI7QUFFQSxlQUFPLEtBQUs7QUFBQSxNQUNkO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFLQSxZQUFhLE1BQU07QUFDakIsY0FBTSxRQUFRLEtBQUssa0JBQ2pCLEtBQUssZ0JBQWdCLEtBQUssT0FBTztBQUFBLFVBQy9CLENBQUMsRUFBQyxLQUFJLE1BQU0sS0FBSyxLQUFLLFVBQ3BCLEtBQUssS0FBSyxTQUFTLENBQUMsTUFBTSxRQUFRLElBQUksRUFDdkMsTUFBTTtBQUFBLFFBQ1Q7QUFHRixZQUFJLFVBQVU7QUFDZCxZQUFJLFlBQVk7QUFDaEIsWUFBSTtBQUVKLGlCQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUcsU0FBUyxHQUFHLFNBQVU7QUFDdkQsZ0JBQU0sT0FBTyxNQUFNLEtBQUs7QUFFeEIsY0FBSSxLQUFLLFdBQVcsS0FBSyxJQUFJLEdBQUc7QUFDOUIsc0JBQVUsQ0FBQyxLQUFLO0FBQ2hCLHdCQUFZLEtBQUs7QUFDakIsMEJBQWMsS0FBSyxXQUNmLFlBQ0E7QUFDSjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBRUEsY0FBTSxNQUFNO0FBQUEsVUFDVjtBQUFBLFVBQ0E7QUFBQSxRQUNGO0FBRUEsWUFBSSxhQUFhO0FBQ2YsY0FBSSxPQUFPO0FBQUEsUUFDYjtBQUVBLGVBQU87QUFBQSxNQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxNQU9BLEtBQU0sTUFBTSxNQUFNO0FBTWhCLGNBQU0sUUFBUSxLQUFLO0FBQ25CLGNBQU0sRUFBQyxPQUFNLElBQUk7QUFFakIsY0FBTSxXQUFXLEtBQUssaUJBQWlCLEtBQUs7QUFFNUMsY0FBTSxXQUFXLFdBQ2IsV0FBVyxJQUFJLElBQ2Y7QUFTSixpQkFBUyxRQUFRLFNBQVMsR0FBRyxTQUFTLEdBQUcsU0FBVTtBQUNqRCxnQkFBTSxPQUFPLE1BQU0sS0FBSztBQUV4QixjQUFJLEtBQUssSUFBSSxFQUFFO0FBQUEsWUFDYixZQUFZLEtBQUssZ0JBQ2IsV0FDQTtBQUFBLFVBQ04sR0FBRztBQUNELGtCQUFNLEVBQUMsU0FBUSxJQUFJO0FBRW5CLGtCQUFNLE1BQU07QUFBQSxjQUNWLFNBQVMsQ0FBQztBQUFBLGNBQ1YsV0FBVztBQUFBLFlBQ2I7QUFFQSxnQkFBSSxDQUFDLFVBQVU7QUFDYixrQkFBSSxPQUFPO0FBQUEsWUFDYjtBQUVBLG1CQUFPO0FBQUEsVUFDVDtBQUFBLFFBQ0Y7QUFFQSxlQUFPO0FBQUEsVUFDTCxTQUFTO0FBQUEsVUFDVCxXQUFXO0FBQUEsUUFDYjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBRUEsUUFBTSxhQUFhLENBQUMsU0FBUyxTQUFTO0FBQ3BDLFlBQU0sSUFBSSxLQUFLLE9BQU87QUFBQSxJQUN4QjtBQUVBLFFBQU0sWUFBWSxDQUFDLE1BQU0sY0FBYyxZQUFZO0FBQ2pELFVBQUksQ0FBQyxTQUFTLElBQUksR0FBRztBQUNuQixlQUFPO0FBQUEsVUFDTCxvQ0FBb0MsWUFBWTtBQUFBLFVBQ2hEO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFHQSxVQUFJLENBQUMsTUFBTTtBQUNULGVBQU8sUUFBUSwwQkFBMEIsU0FBUztBQUFBLE1BQ3BEO0FBR0EsVUFBSSxVQUFVLGNBQWMsSUFBSSxHQUFHO0FBQ2pDLGNBQU0sSUFBSTtBQUNWLGVBQU87QUFBQSxVQUNMLG9CQUFvQixDQUFDLHFCQUFxQixZQUFZO0FBQUEsVUFDdEQ7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLGFBQU87QUFBQSxJQUNUO0FBU0EsUUFBTSxnQkFBZ0IsVUFBUTtBQUM1QixZQUFNLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFFL0IsVUFBSSxVQUFVLFlBQVk7QUFDeEIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxVQUFJLFVBQVUsVUFBVTtBQUN0QixlQUFPO0FBQUEsTUFDVDtBQUdBLFVBQUksS0FBSyxXQUFXLEdBQUc7QUFDckIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxZQUFNLFNBQVMsS0FBSyxXQUFXLENBQUM7QUFHaEMsVUFBSSxXQUFXLFlBQVk7QUFDekIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxVQUFJLFdBQVcsVUFBVTtBQUN2QixlQUFPO0FBQUEsTUFDVDtBQUdBLGFBQU8sS0FBSyxXQUFXLEtBQUssS0FBSyxXQUFXLENBQUMsTUFBTTtBQUFBLElBQ3JEO0FBRUEsY0FBVSxnQkFBZ0I7QUFJMUIsY0FBVSxVQUFVLE9BQUs7QUFHekIsUUFBTSxjQUFjLFlBQ2xCLFNBQVMsTUFBTSxLQUFLLFVBQVUsUUFBUSxNQUFNO0FBRzlDLFFBQU0sU0FBTixNQUFhO0FBQUEsTUFDWCxZQUFhO0FBQUEsUUFDWCxhQUFhO0FBQUEsUUFDYixhQUFhO0FBQUEsUUFDYixxQkFBcUI7QUFBQSxNQUN2QixJQUFJLENBQUMsR0FBRztBQUNOLGVBQU8sTUFBTSxZQUFZLElBQUk7QUFFN0IsYUFBSyxTQUFTLElBQUksWUFBWSxVQUFVO0FBQ3hDLGFBQUssbUJBQW1CLENBQUM7QUFDekIsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFBQSxNQUVBLGFBQWM7QUFFWixhQUFLLGVBQWUsdUJBQU8sT0FBTyxJQUFJO0FBR3RDLGFBQUssYUFBYSx1QkFBTyxPQUFPLElBQUk7QUFBQSxNQUN0QztBQUFBLE1BRUEsSUFBSyxTQUFTO0FBQ1osWUFBSSxLQUFLLE9BQU8sSUFBSSxPQUFPLEdBQUc7QUFJNUIsZUFBSyxXQUFXO0FBQUEsUUFDbEI7QUFFQSxlQUFPO0FBQUEsTUFDVDtBQUFBO0FBQUEsTUFHQSxXQUFZLFNBQVM7QUFDbkIsZUFBTyxLQUFLLElBQUksT0FBTztBQUFBLE1BQ3pCO0FBQUE7QUFBQSxNQUdBLE1BQU8sY0FBYyxPQUFPLE1BQU07QUFDaEM7QUFBQSxVQUNFO0FBQUEsVUFDQTtBQUFBLFVBQ0EsS0FBSyxtQkFDRCxhQUNBO0FBQUEsUUFDTjtBQUVBLGVBQU8sT0FDSCxLQUFLLEdBQUcsTUFBTSxLQUFLLElBQ25CO0FBQUEsVUFDQSxTQUFTO0FBQUEsVUFDVCxXQUFXO0FBQUEsUUFDYjtBQUFBLE1BQ0o7QUFBQSxNQUVBLFlBQWEsUUFBUTtBQUduQixjQUFNLE9BQU8sWUFBWSxNQUFNO0FBSS9CLFlBQUksQ0FBQyxRQUFRLEtBQUssV0FBVyxLQUFLLFNBQVMsQ0FBQyxNQUFNLFlBQVk7QUFDNUQsaUJBQU8sS0FBSyxNQUFNLFFBQVEsS0FBSyxZQUFZLElBQUk7QUFBQSxRQUNqRDtBQUtBLGNBQU0sTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLFVBQVU7QUFFekMsWUFBSSxJQUFJLFNBQVM7QUFDZixpQkFBTztBQUFBLFFBQ1Q7QUFFQSxjQUFNLFVBQVUsS0FBSyxPQUFPLFlBQVksSUFBSTtBQUU1QyxlQUFPLFFBQVEsV0FBVyxRQUFRLFlBQzlCLFVBQ0E7QUFBQSxNQUNOO0FBQUEsTUFFQSxHQUVFLE1BR0EsT0FDQTtBQUNBLFlBQUksUUFBUSxPQUFPO0FBQ2pCLGlCQUFPLE1BQU0sSUFBSTtBQUFBLFFBQ25CO0FBRUEsY0FBTSxhQUFhLFNBQVMsSUFBSTtBQUdoQyxjQUFNLFNBQVMsYUFDWCxLQUFLLEdBQUcsWUFBWSxLQUFLLElBQ3pCO0FBRUosZUFBTyxNQUFNLElBQUksSUFBSSxVQUFVLE9BQU8sVUFHbEMsU0FDQSxLQUFLLE9BQU8sS0FBSyxNQUFNLFdBQVc7QUFBQSxNQUN4QztBQUFBLE1BRUEsUUFBUyxNQUFNO0FBQ2IsZUFBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLGNBQWMsWUFBWSxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ2hFO0FBQUEsTUFFQSxlQUFnQjtBQUNkLGVBQU8sVUFBUSxDQUFDLEtBQUssUUFBUSxJQUFJO0FBQUEsTUFDbkM7QUFBQSxNQUVBLE9BQVEsT0FBTztBQUNiLGVBQU8sVUFBVSxLQUFLLEVBQUUsT0FBTyxLQUFLLGFBQWEsQ0FBQztBQUFBLE1BQ3BEO0FBQUE7QUFBQSxNQUdBLEtBQU0sTUFBTTtBQUNWLGVBQU8sS0FBSyxNQUFNLE1BQU0sS0FBSyxZQUFZLFlBQVksSUFBSSxDQUFDO0FBQUEsTUFDNUQ7QUFBQSxJQUNGO0FBRUEsUUFBTSxVQUFVLENBQUFDLGFBQVcsSUFBSSxPQUFPQSxRQUFPO0FBRTdDLFFBQU0sY0FBYyxVQUNsQixVQUFVLFlBQVksSUFBSSxHQUFHLE1BQU0sWUFBWTtBQUdqRCxRQUFNLGVBQWUsTUFBTTtBQUV6QixZQUFNLFlBQVksU0FBTyxZQUFZLEtBQUssR0FBRyxLQUMxQyx3QkFBd0IsS0FBSyxHQUFHLElBQy9CLE1BQ0EsSUFBSSxRQUFRLE9BQU8sR0FBRztBQUUxQixnQkFBVSxVQUFVO0FBSXBCLFlBQU0sbUNBQW1DO0FBQ3pDLGdCQUFVLGdCQUFnQixVQUN4QixpQ0FBaUMsS0FBSyxJQUFJLEtBQ3ZDLGNBQWMsSUFBSTtBQUFBLElBQ3pCO0FBTUE7QUFBQTtBQUFBLE1BRUUsT0FBTyxZQUFZLGVBQ2hCLFFBQVEsYUFBYTtBQUFBLE1BQ3hCO0FBQ0EsbUJBQWE7QUFBQSxJQUNmO0FBSUEsSUFBQUosUUFBTyxVQUFVO0FBS2pCLFlBQVEsVUFBVTtBQUVsQixJQUFBQSxRQUFPLFFBQVEsY0FBYztBQUc3QixXQUFPQSxRQUFPLFNBQVMsdUJBQU8sSUFBSSxjQUFjLEdBQUcsWUFBWTtBQUFBO0FBQUE7OztBQy9sRC9ELG9CQUFtQjtBQUNuQix5QkFBNEI7QUFDNUIsdUJBQTZCO0FBQzdCLElBQUFLLGVBT087OztBQ05BLElBQU0sY0FBTixjQUEwQixNQUFNO0FBQUEsRUFDckMsWUFDVyxNQUNULFNBRVMsTUFFQSxNQUNUO0FBQ0EsVUFBTSxPQUFPO0FBUEo7QUFHQTtBQUVBO0FBR1QsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBVFc7QUFBQSxFQUdBO0FBQUEsRUFFQTtBQUtiO0FBMENPLFNBQVMsWUFBWSxPQUEyQjtBQUNyRCxNQUFJLGlCQUFpQixhQUFhO0FBQ2hDLFVBQU0sRUFBRSxNQUFNLFNBQUFDLFVBQVMsTUFBTSxLQUFLLElBQUk7QUFDdEMsV0FBTyxTQUFTLFNBQVksRUFBRSxNQUFNLFNBQUFBLFVBQVMsS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFBQSxVQUFTLE1BQU0sS0FBSztBQUFBLEVBQ3BGO0FBQ0EsUUFBTSxVQUFVLGlCQUFpQixRQUFTLE1BQU0sU0FBUyxNQUFNLFVBQVcsT0FBTyxLQUFLO0FBQ3RGLFNBQU8sRUFBRSxNQUFNLGNBQWMsU0FBUyxNQUFNLDZEQUE2RDtBQUMzRztBQWNPLFNBQVMsU0FBUyxPQUFrRDtBQUN6RSxTQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFO0FBR08sU0FBUyxZQUFZLE9BQXFCO0FBQy9DLFFBQU0sSUFBSSxNQUFNLHFCQUFxQixLQUFLLFVBQVUsS0FBSyxDQUFDLEVBQUU7QUFDOUQ7OztBQzVFTyxJQUFNLGNBQWMsQ0FBQyxRQUFRLE9BQU8sVUFBVSxRQUFRLE9BQU8sUUFBUTtBQUlyRSxJQUFNLGlCQUFpQixDQUFDLFFBQVEsUUFBUSxNQUFNO0FBNlk5QyxJQUFNLFVBQVU7QUFBQSxFQUNyQixZQUFZO0FBQUEsRUFDWixPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixTQUFTO0FBQUEsRUFDVCxVQUFVO0FBQUEsRUFDVixlQUFlO0FBQUEsRUFDZixRQUFRO0FBQUE7QUFBQSxFQUVSLFlBQVk7QUFBQSxFQUNaLFdBQVc7QUFBQTtBQUFBLEVBRVgsZUFBZTtBQUFBO0FBQUEsRUFFZixlQUFlO0FBQUE7QUFBQSxFQUVmLG1CQUFtQjtBQUFBO0FBQUEsRUFFbkIsWUFBWTtBQUFBO0FBQUEsRUFFWixLQUFLO0FBQ1A7OztBQy9hQSxrQkFBOEU7OztBQ1N2RSxTQUFTLFNBQVMsT0FBZSxPQUFnQixTQUE4QjtBQUNwRixTQUFPLElBQUksWUFBWSxXQUFXLEdBQUcsS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDLFdBQVcsT0FBTyxJQUFJLFFBQVEsS0FBSyxJQUFJLE9BQU8sR0FBRztBQUM3RztBQUdPLElBQU0sT0FBc0IsQ0FBQyxPQUFPLFVBQVU7QUFDbkQsTUFBSSxPQUFPLFVBQVUsWUFBWSxNQUFNLEtBQUssTUFBTSxHQUFJLE9BQU0sU0FBUyxPQUFPLE9BQU8sa0JBQWtCO0FBQ3JHLFNBQU87QUFDVDtBQUdPLElBQU0sVUFBeUIsQ0FBQyxPQUFPLFVBQVU7QUFDdEQsTUFBSSxPQUFPLFVBQVUsU0FBVSxPQUFNLFNBQVMsT0FBTyxPQUFPLFFBQVE7QUFDcEUsU0FBTztBQUNUO0FBRU8sSUFBTSxPQUF1QixDQUFDLE9BQU8sVUFBVTtBQUNwRCxNQUFJLE9BQU8sVUFBVSxVQUFXLE9BQU0sU0FBUyxPQUFPLE9BQU8sZUFBZTtBQUM1RSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGVBQWUsS0FBSyxLQUFLO0FBRXhCLElBQU0sUUFBUTtBQUFBLEVBQ25CO0FBQUEsRUFDQSxDQUFDLFVBQVUsT0FBTyxVQUFVLEtBQUssS0FBSyxTQUFTLEtBQUssU0FBUztBQUMvRDtBQUNPLElBQU0sT0FBTztBQUFBLEVBQ2xCO0FBQUEsRUFDQSxDQUFDLFVBQVUsT0FBTyxVQUFVLEtBQUssS0FBSyxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ25FO0FBQ08sSUFBTSxVQUFVO0FBQUEsRUFDckI7QUFBQSxFQUNBLENBQUMsVUFBVSxPQUFPLFVBQVUsS0FBSyxLQUFLLFNBQVMsS0FBSyxTQUFTO0FBQy9EO0FBQ08sSUFBTSxXQUFXLFlBQVksb0JBQW9CLENBQUMsVUFBVSxRQUFRLENBQUM7QUFDckUsSUFBTSxTQUFTLFlBQVksbUJBQW1CLE1BQU0sSUFBSTtBQUN4RCxJQUFNLFFBQVEsWUFBWSwyQ0FBMkMsQ0FBQyxVQUFVLFNBQVMsS0FBSyxRQUFRLENBQUM7QUFHOUcsU0FBUyxZQUFZLFNBQWlCLFNBQW9EO0FBQ3hGLFNBQU8sQ0FBQyxPQUFPLFVBQVU7QUFDdkIsUUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sU0FBUyxLQUFLLEtBQUssQ0FBQyxRQUFRLEtBQUssRUFBRyxPQUFNLFNBQVMsT0FBTyxPQUFPLE9BQU87QUFDakgsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVPLFNBQVMsTUFBd0JDLFFBQStCO0FBQ3JFLFNBQU8sQ0FBQyxPQUFPLFVBQVU7QUFDdkIsVUFBTSxPQUFPQSxPQUFNLEtBQUssQ0FBQyxTQUFTLFNBQVMsS0FBSztBQUNoRCxRQUFJLFNBQVMsT0FBVyxPQUFNLFNBQVMsT0FBTyxPQUFPLFVBQVVBLE9BQU0sS0FBSyxJQUFJLENBQUMsRUFBRTtBQUNqRixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRU8sU0FBUyxLQUFRLE1BQXFDO0FBQzNELFNBQU8sQ0FBQyxPQUFPLFVBQVU7QUFDdkIsUUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxXQUFXLEVBQUcsT0FBTSxTQUFTLE9BQU8sT0FBTyxnQ0FBZ0M7QUFDOUcsV0FBTyxNQUFNLElBQUksQ0FBQyxPQUFPLFVBQVUsS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDdEU7QUFDRjtBQUdPLFNBQVMsT0FBTyxPQUFnQixPQUFlLE9BQW1EO0FBQ3ZHLE1BQUksQ0FBQyxTQUFTLEtBQUssRUFBRyxPQUFNLFNBQVMsT0FBTyxPQUFPLFdBQVc7QUFDOUQsUUFBTSxVQUFVLE9BQU8sS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLFFBQVEsQ0FBQyxNQUFNLFNBQVMsR0FBRyxDQUFDO0FBQ3JFLE1BQUksWUFBWSxRQUFXO0FBQ3pCLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLEdBQUcsS0FBSyxvQkFBb0IsT0FBTztBQUFBLE1BQ25DLG9CQUFvQixNQUFNLEtBQUssSUFBSSxDQUFDLHdCQUF3QixPQUFPO0FBQUEsSUFDckU7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUNkLFFBQ0EsS0FDQSxPQUMyQjtBQUMzQixRQUFNLFFBQVEsT0FBTyxHQUFHO0FBRXhCLE1BQUksVUFBVSxPQUFXLFFBQU8sQ0FBQztBQUNqQyxTQUFPLEVBQUUsQ0FBQyxHQUFHLEdBQUcsTUFBTSxPQUFPLEdBQUcsRUFBRTtBQUNwQztBQUdBLFNBQVMsS0FBSyxPQUF3QjtBQUNwQyxNQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFFBQU0sUUFBUSxPQUFPLFVBQVUsV0FBVyxPQUFPLEtBQUssSUFBSyxLQUFLLFVBQVUsS0FBSyxLQUFLLE9BQU8sS0FBSztBQUNoRyxTQUFPLE1BQU0sU0FBUyxLQUFLLEdBQUcsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLFdBQU07QUFDeEQ7OztBQ3hFTyxJQUFNLGNBQWMsQ0FBQyxRQUFRLE1BQU07QUFFbkMsU0FBUyxnQkFBZ0IsT0FBbUM7QUFDakUsUUFBTSxTQUFTLE9BQU8sT0FBTyxjQUFjLENBQUMsUUFBUSxZQUFZLENBQUM7QUFDakUsU0FBTztBQUFBLElBQ0wsTUFBTSxNQUFNLENBQUMsWUFBWSxZQUFZLENBQUMsRUFBRSxPQUFPLE1BQU0sR0FBRyxNQUFNO0FBQUEsSUFDOUQsWUFBWSxLQUFLLE9BQU8sWUFBWSxHQUFHLFlBQVk7QUFBQSxFQUNyRDtBQUNGO0FBRU8sU0FBUyxXQUFXLE9BQThCO0FBQ3ZELFFBQU0sU0FBUyxPQUFPLE9BQU8sU0FBUyxXQUFXO0FBQ2pELFFBQU0sVUFBd0I7QUFBQSxJQUM1QixHQUFHLFNBQVMsUUFBUSxhQUFhLElBQUk7QUFBQSxJQUNyQyxHQUFHLFNBQVMsUUFBUSxZQUFZLElBQUk7QUFBQSxJQUNwQyxHQUFHLFNBQVMsUUFBUSxRQUFRLElBQUk7QUFBQSxJQUNoQyxHQUFHLFNBQVMsUUFBUSxPQUFPLElBQUk7QUFBQSxJQUMvQixHQUFHLFNBQVMsUUFBUSxVQUFVLE1BQU0sV0FBVyxDQUFDO0FBQUEsSUFDaEQsR0FBRyxTQUFTLFFBQVEsUUFBUSxLQUFLO0FBQUEsSUFDakMsR0FBRyxTQUFTLFFBQVEsU0FBUyxRQUFRO0FBQUEsSUFDckMsR0FBRyxTQUFTLFFBQVEsV0FBVyxJQUFJO0FBQUEsSUFDbkMsR0FBRyxTQUFTLFFBQVEsV0FBVyxLQUFLO0FBQUEsSUFDcEMsR0FBRyxTQUFTLFFBQVEsVUFBVSxJQUFJO0FBQUEsSUFDbEMsR0FBRyxTQUFTLFFBQVEsU0FBUyxLQUFLO0FBQUEsSUFDbEMsR0FBRyxTQUFTLFFBQVEsVUFBVSxLQUFLO0FBQUEsSUFDbkMsR0FBRyxTQUFTLFFBQVEsVUFBVSxLQUFLO0FBQUEsSUFDbkMsR0FBRyxTQUFTLFFBQVEsU0FBUyxLQUFLO0FBQUEsSUFDbEMsR0FBRyxTQUFTLFFBQVEsTUFBTSxRQUFRO0FBQUEsSUFDbEMsR0FBRyxTQUFTLFFBQVEsUUFBUSxJQUFJO0FBQUEsSUFDaEMsR0FBRyxTQUFTLFFBQVEsVUFBVSxNQUFNLFdBQVcsQ0FBQztBQUFBLElBQ2hELEdBQUcsU0FBUyxRQUFRLGFBQWEsTUFBTSxjQUFjLENBQUM7QUFBQSxJQUN0RCxHQUFHLFNBQVMsUUFBUSxXQUFXLEtBQUs7QUFBQSxJQUNwQyxHQUFHLFNBQVMsUUFBUSxVQUFVLElBQUk7QUFBQSxJQUNsQyxHQUFHLFNBQVMsUUFBUSxXQUFXLElBQUk7QUFBQSxFQUNyQztBQUNBLE1BQUssUUFBUSxjQUFjLFlBQWdCLFFBQVEsYUFBYSxTQUFZO0FBQzFFLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBRUEsSUFBTSxjQUFjO0FBQUEsRUFDbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBRU8sU0FBUyxjQUFjLE9BQWlDO0FBQzdELFFBQU0sU0FBUyxPQUFPLE9BQU8sWUFBWTtBQUFBLElBQ3ZDO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLENBQXFDO0FBQ3JDLFNBQU87QUFBQSxJQUNMLEdBQUcsU0FBUyxRQUFRLFFBQVEsSUFBSTtBQUFBLElBQ2hDLEdBQUcsU0FBUyxRQUFRLFdBQVcsSUFBSTtBQUFBLElBQ25DLEdBQUcsU0FBUyxRQUFRLFlBQVksTUFBTTtBQUFBLElBQ3RDLEdBQUcsU0FBUyxRQUFRLFVBQVUsTUFBTSxXQUFXLENBQUM7QUFBQSxJQUNoRCxHQUFHLFNBQVMsUUFBUSxhQUFhLE1BQU0sY0FBYyxDQUFDO0FBQUEsSUFDdEQsR0FBRyxTQUFTLFFBQVEsV0FBVyxLQUFLO0FBQUEsSUFDcEMsSUFBSSxXQUFXLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDM0IsR0FBRyxTQUFTLFFBQVEsYUFBYSxLQUFLO0FBQUEsSUFDdEMsR0FBRyxTQUFTLFFBQVEsT0FBTyxJQUFJO0FBQUEsRUFDakM7QUFDRjtBQUVBLFNBQVMsV0FBVyxPQUErQjtBQUNqRCxRQUFNLFNBQVMsT0FBTyxPQUFPLE1BQU0sQ0FBQyxRQUFRLFFBQVEsUUFBUSxVQUFVLFFBQVEsVUFBVSxRQUFRLENBQUM7QUFDakcsUUFBTSxPQUFPLE1BQU0sQ0FBQyxRQUFRLFVBQVUsUUFBUSxDQUFDLEVBQUUsT0FBTyxNQUFNLEdBQUcsTUFBTTtBQUN2RSxVQUFRLE1BQU07QUFBQSxJQUNaLEtBQUs7QUFDSCxhQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0EsTUFBTSxLQUFLLE9BQU8sTUFBTSxHQUFHLE1BQU07QUFBQSxRQUNqQyxNQUFNLE1BQU0sT0FBTyxNQUFNLEdBQUcsTUFBTTtBQUFBLFFBQ2xDLFFBQVEsTUFBTSxPQUFPLFFBQVEsR0FBRyxRQUFRO0FBQUEsUUFDeEMsR0FBRyxTQUFTLFFBQVEsUUFBUSxPQUFPO0FBQUEsTUFDckM7QUFBQSxJQUNGLEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxRQUFRLFFBQVEsT0FBTyxRQUFRLEdBQUcsUUFBUSxFQUFFO0FBQUEsSUFDN0QsS0FBSztBQUNILGFBQU8sRUFBRSxNQUFNLFFBQVEsS0FBSyxPQUFPLEVBQUUsT0FBTyxRQUFRLEdBQUcsUUFBUSxFQUFFO0FBQUEsRUFDckU7QUFDRjtBQUVPLFNBQVMsY0FBYyxPQUE0QztBQUN4RSxTQUFPLFNBQVMsT0FBTyxPQUFPLFlBQVksQ0FBQyxNQUFNLENBQUMsR0FBRyxRQUFRLElBQUk7QUFDbkU7QUFFTyxTQUFTLG1CQUFtQixPQUEwQztBQUMzRSxTQUFPLEVBQUUsS0FBSyxLQUFLLE9BQU8sT0FBTyxpQkFBaUIsQ0FBQyxLQUFLLENBQUMsRUFBRSxLQUFLLEdBQUcsS0FBSyxFQUFFO0FBQzVFO0FBRU8sU0FBUyxjQUFjLE9BQWlDO0FBQzdELFFBQU0sU0FBUyxPQUFPLE9BQU8saUJBQWlCLENBQUMsTUFBTSxZQUFZLFNBQVMsQ0FBQztBQUMzRSxTQUFPO0FBQUEsSUFDTCxJQUFJLEtBQUssT0FBTyxJQUFJLEdBQUcsSUFBSTtBQUFBLElBQzNCLEdBQUcsU0FBUyxRQUFRLFlBQVksSUFBSTtBQUFBLElBQ3BDLEdBQUcsU0FBUyxRQUFRLFdBQVcsT0FBTztBQUFBLEVBQ3hDO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsT0FBZ0IsT0FBZ0M7QUFDL0QsUUFBTSxTQUFTLE9BQU8sT0FBTyxPQUFPLENBQUMsU0FBUyxXQUFXLFdBQVcsQ0FBcUM7QUFDekcsU0FBTztBQUFBLElBQ0wsR0FBRyxTQUFTLFFBQVEsU0FBUyxDQUFDLE9BQU8sVUFBVyxVQUFVLE9BQU8sT0FBTyxLQUFLLE9BQU8sS0FBSyxDQUFFO0FBQUEsSUFDM0YsR0FBRyxTQUFTLFFBQVEsV0FBVyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3pDLEdBQUcsU0FBUyxRQUFRLGFBQWEsSUFBSTtBQUFBLEVBQ3ZDO0FBQ0Y7QUFFTyxTQUFTLGdCQUFnQixPQUEyQztBQUN6RSxTQUFPLEVBQUUsTUFBTSxLQUFLLE9BQU8sT0FBTyxjQUFjLENBQUMsTUFBTSxDQUFDLEVBQUUsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUM3RTtBQUVPLFNBQVMsdUJBQXVCLE9BQStDO0FBQ3BGLFNBQU8sRUFBRSxTQUFTLEtBQUssT0FBTyxPQUFPLHFCQUFxQixDQUFDLFNBQVMsQ0FBQyxFQUFFLFNBQVMsR0FBRyxTQUFTLEVBQUU7QUFDaEc7QUFtQk8sU0FBUyxlQUFlLE9BQTJCO0FBQ3hELE1BQUksU0FBUyxLQUFLLEtBQUssWUFBWSxPQUFPO0FBQ3hDLFdBQU8sRUFBRSxNQUFNLFVBQVUsSUFBSSxVQUFVLE9BQU8sT0FBTyxXQUFXLENBQUMsUUFBUSxDQUFDLEVBQUUsUUFBUSxHQUFHLFFBQVEsRUFBRTtBQUFBLEVBQ25HO0FBQ0EsUUFBTSxTQUFTLE9BQU8sT0FBTyxXQUFXO0FBQUEsSUFDdEM7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixDQUFDO0FBQ0QsU0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sSUFBSSxVQUFVLE9BQU8sSUFBSSxHQUFHLElBQUk7QUFBQSxJQUNoQyxJQUFJLFVBQVUsTUFBTTtBQUFBLElBQ3BCLEdBQUcsU0FBUyxRQUFRLFdBQVcsQ0FBQyxNQUFNLFVBQVcsU0FBUyxPQUFPLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBRTtBQUFBLElBQzFGLEdBQUcsU0FBUyxRQUFRLFlBQVksTUFBTTtBQUFBLElBQ3RDLEdBQUcsU0FBUyxRQUFRLGFBQWEsS0FBSztBQUFBLElBQ3RDLEdBQUcsU0FBUyxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQ2pDO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsT0FBa0M7QUFDM0QsUUFBTSxLQUFLLFNBQVMsS0FBSyxJQUFJLE1BQU0sSUFBSSxJQUFJO0FBQzNDLFNBQU8sT0FBTyxPQUFPLFlBQVksT0FBTyxPQUFPLFdBQVcsS0FBSztBQUNqRTtBQUdBLFNBQVMsVUFBVSxRQUFnRDtBQUNqRSxRQUFNLFFBQVMsQ0FBQyxRQUFRLFVBQVUsUUFBUSxFQUFZLE9BQU8sQ0FBQ0MsVUFBUyxPQUFPQSxLQUFJLE1BQU0sTUFBUztBQUNqRyxRQUFNLENBQUMsSUFBSSxJQUFJO0FBQ2YsTUFBSSxTQUFTLFVBQWEsTUFBTSxTQUFTLEdBQUc7QUFDMUMsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsWUFBWSxNQUFNLFdBQVcsSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUN4QyxNQUFJLFNBQVMsV0FBVyxTQUFTLFVBQWEsV0FBVyxVQUFhLFlBQVksU0FBWTtBQUM1RixVQUFNLElBQUksWUFBWSxXQUFXLGlEQUFpRCxJQUFJLElBQUksY0FBYztBQUFBLEVBQzFHO0FBQ0EsU0FBTyxXQUFXO0FBQUEsSUFDaEI7QUFBQSxJQUNBLE1BQU0sT0FBTyxNQUFNO0FBQUEsSUFDbkI7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNO0FBQUEsSUFDTixRQUFRLE9BQU8sUUFBUTtBQUFBLElBQ3ZCLFFBQVEsT0FBTyxRQUFRO0FBQUEsRUFDekIsQ0FBQztBQUNIO0FBRUEsU0FBUyxVQUFVLE9BQWdCLE9BQTBCO0FBQzNELE1BQUksT0FBTyxVQUFVLFlBQWEsT0FBTyxVQUFVLFlBQVksT0FBTyxTQUFTLEtBQUssRUFBSSxRQUFPO0FBQy9GLFFBQU0sU0FBUyxPQUFPLE9BQU8sb0JBQW9CO0FBQ25EOzs7QUNuUUEscUJBQWU7QUFNUixTQUFTLGNBQWMsS0FBc0M7QUFDbEUsUUFBTSxFQUFFLHNCQUFzQixJQUFJLGVBQUFDLFFBQUcsVUFBVTtBQUMvQyxNQUFJO0FBRUYsUUFBSSxlQUFBQSxRQUFHLFlBQVksSUFBSSxzQkFBdUIsZ0JBQUFBLFFBQUcsWUFBWSxxQkFBcUI7QUFBQSxFQUNwRixTQUFTLE9BQU87QUFDZCxRQUFJLDJDQUEyQyxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLLENBQUMsRUFBRTtBQUFBLEVBQ3pHO0FBQ0Y7OztBQ05PLFNBQVMsY0FBcUI7QUFDbkMsTUFBSSxPQUFzQixRQUFRLFFBQVE7QUFDMUMsU0FBTztBQUFBLElBQ0wsSUFBSSxNQUFNLFFBQVE7QUFDaEIsWUFBTSxTQUFTO0FBQ2YsWUFBTSxVQUFVLFlBQVk7QUFDMUIsY0FBTSxtQkFBbUIsUUFBUSxNQUFNO0FBQ3ZDLFlBQUksT0FBTyxRQUFTLE9BQU0sWUFBWTtBQUN0QyxlQUFPLEtBQUssTUFBTTtBQUFBLE1BQ3BCLEdBQUc7QUFFSCxhQUFPLFFBQVEsV0FBVyxDQUFDLFFBQVEsTUFBTSxDQUFDLEVBQUUsS0FBSyxNQUFNLE1BQVM7QUFDaEUsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLGNBQTJCO0FBQ2xDLFNBQU8sSUFBSSxZQUFZLGlCQUFpQiw4Q0FBOEMsOEJBQThCO0FBQ3RIO0FBRUEsU0FBUyxtQkFBbUIsTUFBcUIsUUFBb0M7QUFDbkYsU0FBTyxJQUFJLFFBQVEsQ0FBQ0MsYUFBWTtBQUM5QixVQUFNLFNBQVMsTUFBTTtBQUNuQixhQUFPLG9CQUFvQixTQUFTLE1BQU07QUFDMUMsTUFBQUEsU0FBUTtBQUFBLElBQ1Y7QUFDQSxXQUFPLGlCQUFpQixTQUFTLE1BQU07QUFDdkMsUUFBSSxPQUFPLFFBQVMsUUFBTztBQUMzQixTQUFLLEtBQUssS0FBSyxNQUFNO0FBQUEsRUFDdkIsQ0FBQztBQUNIOzs7QUNSTyxTQUFTLGVBQ2QsWUFDQSxFQUFFLGNBQWMsaUJBQWlCLEtBQUssTUFBTSxHQUNsQztBQUNWLFFBQU0sY0FBYyxZQUFZO0FBQ2hDLE1BQUksWUFBdUM7QUFDM0MsTUFBSSxXQUFXO0FBRWYsU0FBTztBQUFBLElBQ0wsQ0FBQyxRQUFRLFVBQVUsR0FBRyxPQUFPQyxZQUFXO0FBQ3RDLFlBQU0sRUFBRSxXQUFXLElBQUksZ0JBQWdCQSxPQUFNO0FBQzdDLFVBQUksV0FBWSxlQUFjLEdBQUc7QUFDakMsYUFBTyxXQUFXLFVBQVU7QUFBQSxJQUM5QjtBQUFBLElBQ0EsQ0FBQyxRQUFRLEtBQUssR0FBRyxPQUFPQSxTQUFRLFdBQVc7QUFDekMsWUFBTSxVQUFVLFdBQVdBLE9BQU07QUFDakMsVUFBSSxTQUFVLE9BQU0sZ0JBQWdCO0FBQ3BDLGlCQUFXO0FBQ1gsVUFBSTtBQUNGLGVBQU8sTUFBTSxXQUFXLE1BQU0sU0FBUyxFQUFFLFFBQVEsU0FBUyxjQUFjLEtBQUssTUFBTSxDQUFDO0FBQUEsTUFDdEYsVUFBRTtBQUNBLG1CQUFXO0FBQUEsTUFDYjtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsUUFBUSxRQUFRLEdBQUcsT0FBT0EsU0FBUSxXQUFXO0FBQzVDLFlBQU0sVUFBVSxjQUFjQSxPQUFNO0FBQ3BDLG9CQUFjLFdBQVcsZ0JBQWdCLEdBQUc7QUFDNUMsWUFBTSxFQUFFLFVBQUFDLFVBQVMsSUFBSSxNQUFNO0FBRTNCLGFBQU8sWUFBWSxJQUFJLENBQUMsWUFBWUEsVUFBUyxTQUFTLE9BQU8sR0FBRyxNQUFNO0FBQUEsSUFDeEU7QUFBQSxJQUNBLENBQUMsUUFBUSxPQUFPLEdBQUcsT0FBT0QsWUFBVztBQUNuQyxhQUFPQSxTQUFRLFdBQVcsQ0FBQyxDQUFDO0FBQzVCLGFBQU8sV0FBVyxRQUFRO0FBQUEsSUFDNUI7QUFBQSxJQUNBLENBQUMsUUFBUSxRQUFRLEdBQUcsT0FBT0EsWUFDekIsV0FBVztBQUFBLE1BQVMsY0FBY0EsT0FBTSxFQUFFO0FBQUEsTUFBTSxDQUFDLEtBQUssVUFDcEQsSUFBSSx5QkFBeUIsR0FBRyxLQUFLLFlBQVksS0FBSyxFQUFFLE9BQU8sRUFBRTtBQUFBLElBQ25FO0FBQUEsSUFDRixDQUFDLFFBQVEsYUFBYSxHQUFHLE9BQU9BLFlBQVc7QUFDekMsWUFBTSxXQUFXLGNBQWMsbUJBQW1CQSxPQUFNLEVBQUUsR0FBRztBQUM3RCxhQUFPLENBQUM7QUFBQSxJQUNWO0FBQUEsSUFDQSxDQUFDLFFBQVEsTUFBTSxHQUFHLE9BQU9BLFlBQVc7QUFDbEMsYUFBT0EsU0FBUSxVQUFVLENBQUMsQ0FBQztBQUMzQixhQUFPLFdBQVcsT0FBTztBQUFBLElBQzNCO0FBQUEsSUFDQSxDQUFDLFFBQVEsVUFBVSxHQUFHLE9BQU9BLFlBQVcsV0FBVyxXQUFXLGdCQUFnQkEsT0FBTSxFQUFFLElBQUk7QUFBQSxJQUMxRixDQUFDLFFBQVEsU0FBUyxHQUFHLE9BQU9BLFNBQVEsV0FDbEMsV0FBVyxjQUFjLGNBQWNBLE9BQU0sR0FBRyxFQUFFLFFBQVEsU0FBUyxnQkFBZ0IsQ0FBQztBQUFBLElBQ3RGLENBQUMsUUFBUSxhQUFhLEdBQUcsT0FBT0EsU0FBUSxXQUN0QyxXQUFXLGNBQWMsY0FBY0EsT0FBTSxHQUFHLEVBQUUsUUFBUSxTQUFTLGdCQUFnQixDQUFDO0FBQUEsRUFDeEY7QUFDRjtBQUVBLFNBQVMsa0JBQStCO0FBQ3RDLFNBQU8sSUFBSSxZQUFZLFdBQVcsb0NBQW9DLHVDQUF1QztBQUMvRzs7O0FDL0VBLElBQU0saUJBQWlCO0FBRWhCLFNBQVMsWUFBWSxVQUFVLGdCQUF1QjtBQUMzRCxNQUFJLFVBQVU7QUFDZCxRQUFNLFNBQVMsb0JBQUksSUFBZ0I7QUFDbkMsU0FBTztBQUFBLElBQ0wsV0FBVyxLQUFLO0FBQ2QsZ0JBQVU7QUFDVixVQUFJLENBQUMsSUFBSyxZQUFXLE1BQU0sT0FBUSxJQUFHO0FBQUEsSUFDeEM7QUFBQSxJQUNBLFFBQVE7QUFDTixVQUFJLENBQUMsUUFBUyxRQUFPLFFBQVEsUUFBUTtBQUNyQyxhQUFPLElBQUksUUFBUSxDQUFDRSxhQUFZO0FBQzlCLGNBQU0sS0FBSyxNQUFNO0FBQ2YsdUJBQWEsS0FBSztBQUNsQixpQkFBTyxPQUFPLEVBQUU7QUFDaEIsVUFBQUEsU0FBUTtBQUFBLFFBQ1Y7QUFDQSxjQUFNLFFBQVEsV0FBVyxJQUFJLE9BQU87QUFDcEMsZUFBTyxJQUFJLEVBQUU7QUFBQSxNQUNmLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNGOzs7QU5qQkEsSUFBTSxnQkFBZ0I7QUFFZixTQUFTLE1BQU0sWUFBK0IsWUFBZ0M7QUFDbkYsTUFBSSxPQUFPO0FBQ1gsUUFBTSxVQUFVLElBQUksZ0JBQWdCO0FBQ3BDLFFBQU0sVUFBVSxvQkFBSSxJQUFzQjtBQUMxQyxRQUFNLFFBQVEsWUFBWTtBQUUxQixXQUFTLE9BQTBDLFFBQVdDLFNBQW9DO0FBRWhHLFFBQUksS0FBTSxZQUFXLGlCQUFpQixRQUFRQSxPQUFNLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFBQSxFQUM3RTtBQUNBLFFBQU0sTUFBTSxDQUFDLE9BQXVELFlBQ2xFLE9BQU8sUUFBUSxLQUFLLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFFeEMsUUFBTSxXQUFXLGVBQWUsWUFBWTtBQUFBLElBQzFDLGNBQWMsQ0FBQyxVQUFVLE9BQU8sUUFBUSxZQUFZLEtBQUs7QUFBQSxJQUN6RCxpQkFBaUIsQ0FBQyxVQUFVLE9BQU8sUUFBUSxlQUFlLEtBQUs7QUFBQSxJQUMvRCxLQUFLLENBQUMsWUFBWSxJQUFJLFFBQVEsT0FBTztBQUFBLElBQ3JDLE9BQU8sTUFBTTtBQUFBLEVBQ2YsQ0FBQztBQUNELGFBQVcsVUFBVSxPQUFPLEtBQUssUUFBUSxFQUF5QixRQUFPLE1BQU07QUFFL0UsV0FBUyxPQUFxQyxRQUFpQjtBQUM3RCxlQUFXLFVBQVUsUUFBUSxPQUFPQSxTQUFpQixVQUErQztBQUNsRyxZQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsWUFBTSxRQUFRLE1BQU0sV0FBVyxNQUFNO0FBQ3JDLFVBQUksTUFBTSwyQkFBMkIsUUFBUSxPQUFPLFFBQVMsT0FBTTtBQUNuRSxZQUFNLGVBQWUsTUFBTSx3QkFBd0IsS0FBSztBQUN4RCxjQUFRLE9BQU8saUJBQWlCLFNBQVMsS0FBSztBQUM5QyxZQUFNLE9BQU8sU0FBUyxNQUFNLEVBQUVBLFNBQVEsV0FBVyxNQUFNO0FBQ3ZELGNBQVEsSUFBSSxJQUFJO0FBQ2hCLFVBQUk7QUFDRixlQUFPLE1BQU07QUFBQSxNQUNmLFNBQVMsT0FBTztBQUNkLGNBQU0sT0FBTyxZQUFZLEtBQUs7QUFDOUIsWUFBSSxLQUFLLFNBQVMsYUFBYyxLQUFJLFNBQVMsR0FBRyxNQUFNLEtBQUssS0FBSyxPQUFPLEVBQUU7QUFDekUsY0FBTSxJQUFJLDBCQUFjLGVBQWUsS0FBSyxTQUFTLElBQUk7QUFBQSxNQUMzRCxVQUFFO0FBQ0EsZ0JBQVEsT0FBTyxJQUFJO0FBQ25CLHFCQUFhLFFBQVE7QUFDckIsZ0JBQVEsT0FBTyxvQkFBb0IsU0FBUyxLQUFLO0FBQUEsTUFDbkQ7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBRUEsYUFBVyxlQUFlLFFBQVEsbUJBQW1CLENBQUNBLFlBQW9CO0FBQ3hFLFFBQUk7QUFDRixZQUFNLFdBQVcsdUJBQXVCQSxPQUFNLEVBQUUsT0FBTztBQUFBLElBQ3pELFNBQVMsT0FBTztBQUVkLFVBQUksU0FBUyxHQUFHLFFBQVEsaUJBQWlCLEtBQUssWUFBWSxLQUFLLEVBQUUsT0FBTyxFQUFFO0FBQUEsSUFDNUU7QUFBQSxFQUNGLENBQUM7QUFDRCxhQUFXLE9BQU87QUFFbEIsU0FBTztBQUFBLElBQ0wsTUFBTSxRQUFRO0FBQ1osYUFBTztBQUNQLFlBQU0sV0FBVyxLQUFLO0FBQ3RCLGNBQVEsTUFBTTtBQUNkLFlBQU0sUUFBUSxXQUFXLE9BQU87QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFDRjs7O0FPbEVBLFNBQVMsT0FBVSxhQUFxQixPQUFpQixNQUF5QjtBQUNoRixTQUFPLEVBQUUsYUFBYSxNQUFNLE1BQU0sTUFBTTtBQUMxQztBQUVBLFNBQVMsUUFBUSxhQUFxQixPQUFzQixNQUE4QjtBQUV4RixRQUFNLE9BQU8sQ0FBQyxPQUFlLFVBQzNCLE1BQU0sTUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLENBQUMsSUFBSSxRQUFRLE9BQU8sS0FBSyxHQUFHLEtBQUs7QUFDekYsU0FBTyxFQUFFLGFBQWEsTUFBTSxLQUFLO0FBQ25DO0FBRUEsU0FBUyxPQUFPLE1BQTRCO0FBQzFDLFNBQU8sRUFBRSxhQUFhLE1BQU0sTUFBTSxNQUFNLE1BQU0sS0FBSztBQUNyRDtBQUVBLElBQU0sU0FBbUMsQ0FBQyxPQUFPLFVBQVU7QUFDekQsUUFBTSxRQUFRLE9BQU8sS0FBSyxFQUFFLE1BQU0sR0FBRztBQUNyQyxNQUFJLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxjQUFjLEtBQUssSUFBSSxDQUFDLEdBQUc7QUFDbkQsVUFBTSxTQUFTLE9BQU8sT0FBTyxtREFBbUQ7QUFBQSxFQUNsRjtBQUNBLFNBQU8sTUFBTSxJQUFJLENBQUMsU0FBUyxRQUFRLE9BQU8sSUFBSSxHQUFHLEtBQUssQ0FBQztBQUN6RDtBQUVPLElBQU0sVUFBVTtBQUFBLEVBQ3JCLE1BQU0sT0FBTyxVQUFVLE1BQU0sa0RBQWtEO0FBQUEsRUFDL0UsUUFBUSxPQUFPLFFBQVEsTUFBTSwwQ0FBMEM7QUFBQSxFQUN2RSxTQUFTLE9BQU8sT0FBTyxNQUFNLDBDQUEwQztBQUFBLEVBQ3ZFLEtBQUssT0FBTyxRQUFRLE1BQU0scUVBQXFFO0FBQUEsRUFDL0YsVUFBVSxPQUFPLFFBQVEsTUFBTSw4RUFBb0U7QUFBQSxFQUNuRyxRQUFRLE9BQU8sWUFBWSxLQUFLLEdBQUcsR0FBRyxNQUFNLFdBQVcsR0FBRyxrREFBa0Q7QUFBQSxFQUM1RyxNQUFNLFFBQVEsS0FBSyxPQUFPLDhDQUE4QztBQUFBLEVBQ3hFLE9BQU8sUUFBUSxLQUFLLFVBQVUsb0NBQW9DO0FBQUEsRUFDbEUsU0FBUyxPQUFPLFFBQVEsTUFBTSxxRUFBcUU7QUFBQSxFQUNuRyxTQUFTLFFBQVEsS0FBSyxPQUFPLGdFQUFnRTtBQUFBLEVBQzdGLFFBQVEsT0FBTyxpREFBNEM7QUFBQSxFQUMzRCxPQUFPLFFBQVEsS0FBSyxPQUFPLGlEQUFpRDtBQUFBLEVBQzVFLFFBQVEsUUFBUSxLQUFLLE9BQU8sa0VBQWtFO0FBQUEsRUFDOUYsV0FBVyxRQUFRLEtBQUssT0FBTyw4REFBOEQ7QUFBQSxFQUM3RixPQUFPLFFBQVEsS0FBSyxPQUFPLHFDQUFxQztBQUFBLEVBQ2hFLElBQUksUUFBUSxLQUFLLFVBQVUsd0RBQXdEO0FBQUEsRUFDbkYsTUFBTSxRQUFRLEtBQUssTUFBTSwwRUFBMEU7QUFBQSxFQUNuRyxRQUFRLE9BQU8sWUFBWSxLQUFLLEdBQUcsR0FBRyxNQUFNLFdBQVcsR0FBRyxrQ0FBa0M7QUFBQSxFQUM1RixXQUFXLE9BQU8sZUFBZSxLQUFLLEdBQUcsR0FBRyxNQUFNLGNBQWMsR0FBRyx1Q0FBdUM7QUFBQSxFQUMxRyxTQUFTLFFBQVEsS0FBSyxPQUFPLCtDQUErQztBQUFBLEVBQzVFLFFBQVEsT0FBTyxPQUFPLE1BQU0sMENBQTBDO0FBQUEsRUFDdEUsY0FBYyxPQUFPLGtEQUFrRDtBQUFBLEVBQ3ZFLE1BQU0sT0FBTyxRQUFRLE1BQU0seUJBQXlCO0FBQUEsRUFDcEQsTUFBTSxRQUFRLEtBQUssT0FBTyw0QkFBNEI7QUFBQSxFQUN0RCxRQUFRLFFBQVEsS0FBSyxPQUFPLG1FQUFtRTtBQUFBLEVBQy9GLFFBQVEsT0FBTyxRQUFRLE1BQU0sbUNBQW1DO0FBQUEsRUFDaEUsUUFBUSxPQUFPLFNBQVMsUUFBUSx5QkFBeUI7QUFBQSxFQUN6RCxjQUFjLFFBQVEsS0FBSyxPQUFPLDZCQUE2QjtBQUFBLEVBQy9ELFVBQVUsUUFBUSxLQUFLLFFBQVEsMENBQTBDO0FBQUEsRUFDekUsS0FBSyxPQUFPLHNFQUFzRTtBQUFBLEVBQ2xGLE9BQU8sT0FBTyxvREFBb0Q7QUFBQSxFQUNsRSxVQUFVLE9BQU8sS0FBSyxNQUFNLG9EQUFvRDtBQUFBLEVBQ2hGLFFBQVEsT0FBTyxzQ0FBc0M7QUFDdkQ7OztBQ3hDTyxTQUFTLFNBQVMsT0FBdUI7QUFDOUMsUUFBTSxRQUFRLENBQUMsTUFBYyxTQUMzQixPQUFPLFNBQVMsWUFBWSxDQUFDLE9BQU8sU0FBUyxJQUFJLElBQUksT0FBTyxJQUFJLElBQUk7QUFDdEUsU0FBTyxHQUFHLEtBQUssVUFBVSxPQUFPLEtBQUssQ0FBQztBQUFBO0FBQ3hDO0FBR08sU0FBUyxNQUNkLFFBQ0EsTUFDQSxPQUNRO0FBQ1IsUUFBTUMsU0FBUSxDQUFDLFFBQVEsR0FBRyxJQUFJO0FBQzlCLFFBQU0sU0FBUyxPQUFPLElBQUksQ0FBQyxHQUFHLFdBQVcsS0FBSyxJQUFJLEdBQUdBLE9BQU0sSUFBSSxDQUFDLFVBQVUsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQztBQUN0RyxRQUFNLFNBQVMsQ0FBQyxTQUNkLE9BQ0csSUFBSSxDQUFDLE9BQU8sV0FBVztBQUN0QixVQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDN0IsV0FBTyxNQUFNLE1BQU0sTUFBTSxVQUFVLEtBQUssU0FBUyxLQUFLLElBQUksS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUM3RSxDQUFDLEVBQ0EsS0FBSyxJQUFJLEVBQ1QsUUFBUTtBQUNiLFNBQU8sR0FBR0EsT0FBTSxJQUFJLE1BQU0sRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBO0FBQ3hDO0FBRU8sU0FBUyxRQUFRLE9BQXVCO0FBQzdDLFNBQU8sTUFBTSxlQUFlLFNBQVMsRUFBRSx1QkFBdUIsRUFBRSxDQUFDO0FBQ25FO0FBR08sU0FBUyxRQUFRLE9BQWUsT0FBdUI7QUFDNUQsU0FBTyxHQUFHLFFBQVEsS0FBSyxDQUFDLElBQUksS0FBSyxHQUFHLFVBQVUsSUFBSSxLQUFLLEdBQUc7QUFDNUQ7QUFFTyxTQUFTLFFBQVEsT0FBdUI7QUFDN0MsU0FBTyxHQUFHLE1BQU0sZUFBZSxTQUFTLEVBQUUsMEJBQTBCLEVBQUUsQ0FBQyxDQUFDO0FBQzFFO0FBRU8sU0FBUyxNQUFNLE9BQXVCO0FBQzNDLFFBQU0sUUFBUSxDQUFDLEtBQUssTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUMxQyxNQUFJLFNBQVM7QUFDYixNQUFJLE9BQU87QUFDWCxTQUFPLFVBQVUsT0FBUSxPQUFPLE1BQU0sU0FBUyxHQUFHO0FBQ2hELGNBQVU7QUFDVixZQUFRO0FBQUEsRUFDVjtBQUNBLFNBQU8sR0FBRyxTQUFTLElBQUksU0FBUyxPQUFPLFFBQVEsU0FBUyxLQUFLLElBQUksQ0FBQyxDQUFDLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEY7QUFHTyxTQUFTLFNBQVMsU0FBeUI7QUFDaEQsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUM7QUFDN0MsUUFBTSxNQUFNLENBQUMsVUFBa0IsT0FBTyxLQUFLLEVBQUUsU0FBUyxHQUFHLEdBQUc7QUFDNUQsTUFBSSxRQUFRLEdBQUksUUFBTyxHQUFHLEtBQUs7QUFDL0IsTUFBSSxRQUFRLEtBQU0sUUFBTyxHQUFHLEtBQUssTUFBTSxRQUFRLEVBQUUsQ0FBQyxRQUFRLElBQUksUUFBUSxFQUFFLENBQUM7QUFDekUsU0FBTyxHQUFHLEtBQUssTUFBTSxRQUFRLElBQUksQ0FBQyxNQUFNLElBQUksS0FBSyxNQUFPLFFBQVEsT0FBUSxFQUFFLENBQUMsQ0FBQztBQUM5RTs7O0FDdkRPLFNBQVMsS0FBMkIsWUFPbEM7QUFDUCxTQUFPO0FBQ1Q7QUFFTyxTQUFTLE1BQU0sU0FBaUIsTUFBMkI7QUFDaEUsU0FBTyxJQUFJLFlBQVksV0FBVyxTQUFTLElBQUk7QUFDakQ7QUFFTyxTQUFTLEtBQVEsT0FBc0IsTUFBYyxNQUFpQjtBQUMzRSxNQUFJLFVBQVUsT0FBVyxPQUFNLE1BQU0sR0FBRyxJQUFJLGVBQWUsSUFBSTtBQUMvRCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFFBQTBCLFFBQW1FO0FBQzNHLFFBQU0sT0FBTyxPQUFPLFFBQVEsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLFVBQVUsTUFBUztBQUM3RSxTQUFPLE9BQU8sWUFBWSxJQUFJO0FBQ2hDOzs7QUN2REEsSUFBQUMsb0JBQXdCOzs7QUNDeEIsdUJBQXdCO0FBZXhCLGVBQXNCLFdBQVcsVUFBb0IsRUFBRSxZQUFZLElBQUksUUFBUSxPQUFPLEdBQTJCO0FBQy9HLFFBQU0sWUFBWSxNQUFNLFdBQVcsZ0JBQWdCLE9BQU8sR0FBRztBQUM3RCxRQUFNLFFBQVEsWUFBWTtBQUMxQixRQUFNLFVBQVUsb0JBQUksSUFBZ0M7QUFDcEQsUUFBTSxVQUFVLG9CQUFJLElBQW1CO0FBQ3ZDLFFBQU0sWUFBWSxNQUFNO0FBQ3RCLGVBQVcsY0FBYyxRQUFRLE9BQU8sRUFBRyxZQUFXLE1BQU07QUFBQSxFQUM5RDtBQUNBLFNBQU8saUJBQWlCLFNBQVMsU0FBUztBQUUxQyxRQUFNLFNBQVMsT0FBTyxTQUFtRCxlQUFnQztBQUN2RyxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSTtBQUNGLFlBQU1DLFlBQVcsZ0JBQWdCLFVBQVUsU0FBUyxHQUFHLEdBQUc7QUFDMUQsWUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUMsWUFBWSxVQUFVLFNBQVNBLFdBQVUsT0FBTyxHQUFHLFdBQVcsTUFBTTtBQUNwRyxTQUFHLElBQUksU0FBUyxFQUFFLE9BQU8sVUFBVSxJQUFJLEdBQUcsT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNyRCxTQUFTLE9BQU87QUFDZCxTQUFHLElBQUksU0FBUyxFQUFFLE9BQU8sU0FBUyxJQUFJLEdBQUcsWUFBWSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDaEUsVUFBRTtBQUNBLGNBQVEsT0FBTyxFQUFFO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBRUEsTUFBSTtBQUNGLHFCQUFpQixFQUFFLE1BQUFDLE9BQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxPQUFPLE1BQU0sR0FBRztBQUM1RCxVQUFJQSxNQUFLLEtBQUssTUFBTSxHQUFJO0FBQ3hCLFVBQUksUUFBaUI7QUFDckIsVUFBSTtBQUNGLGdCQUFRLFVBQVVBLE9BQU0sTUFBTTtBQUM5QixjQUFNLFVBQVUsZUFBZSxLQUFLO0FBQ3BDLFlBQUksUUFBUSxTQUFTLFVBQVU7QUFFN0Isa0JBQVEsSUFBSSxRQUFRLEVBQUUsR0FBRyxNQUFNO0FBQy9CO0FBQUEsUUFDRjtBQUNBLFlBQUksUUFBUSxJQUFJLFFBQVEsRUFBRSxFQUFHLE9BQU0sVUFBVSxRQUFRLEVBQUU7QUFDdkQsY0FBTSxhQUFhLElBQUksZ0JBQWdCO0FBQ3ZDLGdCQUFRLElBQUksUUFBUSxJQUFJLFVBQVU7QUFDbEMsY0FBTSxVQUFVLE9BQU8sU0FBUyxVQUFVLEVBQUUsUUFBUSxNQUFNLFFBQVEsT0FBTyxPQUFPLENBQUM7QUFDakYsZ0JBQVEsSUFBSSxPQUFPO0FBQUEsTUFDckIsU0FBUyxPQUFPO0FBQ2QsY0FBTSxLQUFLLFdBQVcsS0FBSztBQUMzQixXQUFHLElBQUksU0FBUyxFQUFFLE9BQU8sU0FBUyxHQUFJLE9BQU8sT0FBTyxDQUFDLElBQUksRUFBRSxHQUFHLEdBQUksTUFBTSxRQUFRLEdBQUcsWUFBWSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUEsTUFDMUc7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLElBQUksT0FBTztBQUN6QixRQUFJLE9BQU8sU0FBUztBQUNsQixZQUFNLElBQUksWUFBWSxpQkFBaUIsdUNBQXVDLDBCQUEwQjtBQUFBLElBQzFHO0FBQUEsRUFDRixVQUFFO0FBQ0EsV0FBTyxvQkFBb0IsU0FBUyxTQUFTO0FBQzdDLFVBQU0sVUFBVSxRQUFRO0FBQUEsRUFDMUI7QUFDRjtBQUVBLFNBQVMsZ0JBQ1AsVUFDQSxTQUNBLEtBQ2lCO0FBQ2pCLFFBQU0sRUFBRSxJQUFJLFNBQVMsVUFBVSxXQUFXLElBQUksSUFBSTtBQUNsRCxRQUFNLEVBQUUsU0FBUyxPQUFPLEdBQUcsT0FBTyxJQUFJO0FBQ3RDLFFBQU0sU0FBUyxZQUFZLFNBQVksUUFBUTtBQUMvQyxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxHQUFJLFdBQVcsVUFBYSxXQUFXLE9BQU8sQ0FBQyxJQUFJLEVBQUUsYUFBUywwQkFBUSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ25GLEdBQUksYUFBYSxTQUFZLENBQUMsSUFBSSxFQUFFLFNBQVM7QUFBQSxJQUM3QyxHQUFJLGNBQWMsU0FBWSxDQUFDLElBQUksRUFBRSxVQUFVO0FBQUEsSUFDL0MsR0FBSSxRQUFRLFNBQVksQ0FBQyxJQUFJLEVBQUUsSUFBSTtBQUFBLElBQ25DLElBQUksR0FBRyxTQUFTLFNBQVMsRUFBRSxHQUFHLElBQUksVUFBTSwwQkFBUSxLQUFLLEdBQUcsSUFBSSxFQUFFLElBQUk7QUFBQSxFQUNwRTtBQUNGO0FBRUEsU0FBUyxVQUFVQSxPQUFjLE1BQXVCO0FBQ3RELE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTUEsS0FBSTtBQUFBLEVBQ3hCLFNBQVMsT0FBTztBQUNkLFVBQU0sTUFBTSxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQ2pFLFVBQU0sSUFBSSxZQUFZLFdBQVcsUUFBUSxJQUFJLGlCQUFpQixHQUFHLElBQUksOEJBQThCO0FBQUEsRUFDckc7QUFDRjtBQUVBLFNBQVMsVUFBVSxJQUE0QjtBQUM3QyxRQUFNLFFBQVEsS0FBSyxVQUFVLEVBQUU7QUFDL0IsU0FBTyxJQUFJLFlBQVksV0FBVyxNQUFNLEtBQUssd0JBQXdCLDBDQUEwQztBQUNqSDtBQU1BLGdCQUFnQixNQUNkLE9BQ0EsUUFDb0U7QUFDcEUsUUFBTSxVQUFVLElBQUksWUFBWTtBQUNoQyxNQUFJLE9BQU87QUFDWCxNQUFJLFNBQVM7QUFDYixtQkFBaUIsU0FBUyxhQUFhLE9BQU8sTUFBTSxHQUFHO0FBQ3JELFVBQU0sU0FBUyxRQUFRLE9BQU8sVUFBVSxXQUFXLFFBQVEsUUFBUSxPQUFPLE9BQU8sRUFBRSxRQUFRLEtBQUssQ0FBQyxJQUFJLE1BQU0sSUFBSTtBQUMvRyxXQUFPLE1BQU0sSUFBSSxLQUFLO0FBQ3RCLGVBQVdBLFNBQVEsTUFBTyxPQUFNLEVBQUUsTUFBQUEsT0FBTSxRQUFRLEVBQUUsT0FBTztBQUFBLEVBQzNEO0FBQ0EsTUFBSSxTQUFTLEdBQUksT0FBTSxFQUFFLE1BQU0sTUFBTSxRQUFRLEVBQUUsT0FBTztBQUN4RDtBQUdBLGdCQUFnQixhQUFnQixPQUF5QixRQUF3QztBQUMvRixRQUFNLFVBQVUsSUFBSSxRQUFtQixDQUFDQyxhQUFZO0FBQ2xELFFBQUksT0FBTyxRQUFTLENBQUFBLFNBQVEsU0FBUztBQUNyQyxXQUFPLGlCQUFpQixTQUFTLE1BQU1BLFNBQVEsU0FBUyxHQUFHLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUMzRSxDQUFDO0FBQ0QsUUFBTSxXQUFXLE1BQU0sT0FBTyxhQUFhLEVBQUU7QUFDN0MsYUFBUztBQUNQLFVBQU0sT0FBTyxNQUFNLFFBQVEsS0FBSyxDQUFDLFNBQVMsS0FBSyxHQUFHLE9BQU8sQ0FBQztBQUMxRCxRQUFJLFNBQVMsYUFBYSxLQUFLLFNBQVMsS0FBTTtBQUM5QyxVQUFNLEtBQUs7QUFBQSxFQUNiO0FBQ0Y7OztBRGhJTyxJQUFNLFdBQVcsS0FBSztBQUFBLEVBQzNCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVM7QUFBQSxJQUNQO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLGVBQWU7QUFBQSxFQUNmLE9BQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRLEdBQUcsUUFBUTtBQUNqQixVQUFNLFdBQVcsQ0FBQyxRQUNoQixRQUFRO0FBQUEsTUFDTixNQUFNLE9BQU87QUFBQSxNQUNiLFNBQVMsT0FBTyxZQUFZLFNBQVksYUFBWSwyQkFBUSxLQUFLLE9BQU8sT0FBTztBQUFBLE1BQy9FLFVBQVUsT0FBTztBQUFBLE1BQ2pCLFFBQVEsT0FBTztBQUFBLE1BQ2YsV0FBVyxPQUFPO0FBQUEsTUFDbEIsU0FBUyxPQUFPO0FBQUEsTUFDaEIsV0FBVyxPQUFPLFlBQVk7QUFBQSxNQUM5QixLQUFLLE9BQU87QUFBQSxJQUNkLENBQUM7QUFDSCxRQUFJLE9BQU8sT0FBTztBQUNoQixZQUFNLFFBQVEsYUFBYSxLQUFLLENBQUMsU0FBUyxPQUFPLElBQUksTUFBTSxNQUFTO0FBQ3BFLFVBQUksVUFBVSxRQUFXO0FBQ3ZCLGNBQU07QUFBQSxVQUNKLHNCQUFzQixLQUFLO0FBQUEsVUFDM0I7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGFBQU8sQ0FBQyxZQUFZLFdBQVcsU0FBUyxRQUFRLEdBQUcsR0FBRyxHQUFHLE9BQU87QUFBQSxJQUNsRTtBQUNBLFVBQU0sUUFBUSxVQUFVLE1BQU07QUFDOUIsV0FBTyxPQUFPLEVBQUUsWUFBWSxRQUFRLElBQUksT0FBTyxNQUFNO0FBQ25ELFlBQU0sWUFBWSxNQUFNLFdBQVcsZ0JBQWdCLE9BQU8sR0FBRztBQUM3RCxVQUFJO0FBQ0YsY0FBTSxLQUFLLE1BQU0sU0FBUyxTQUFTLEVBQUUsR0FBRyxPQUFPLFVBQU0sMkJBQVEsR0FBRyxLQUFLLE1BQU0sSUFBSSxFQUFFLElBQUk7QUFDckYsY0FBTSxTQUFTLE1BQU0sVUFBVSxTQUFTLEVBQUUsR0FBRyxTQUFTLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxNQUFNO0FBQzNFLGVBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsZUFBTyxLQUFLLEdBQUcsT0FBTyxJQUFJO0FBQUEsQ0FBSTtBQUFBLE1BQ2hDLFVBQUU7QUFDQSxjQUFNLFVBQVUsUUFBUTtBQUFBLE1BQzFCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsSUFBTSxlQUFlLENBQUMsUUFBUSxRQUFRLFVBQVUsVUFBVSxRQUFRO0FBRWxFLFNBQVMsVUFBVSxRQUE4RDtBQUMvRSxRQUFNLE9BQU87QUFDYixRQUFNLFFBQVMsQ0FBQyxRQUFRLFVBQVUsUUFBUSxFQUFZLE9BQU8sQ0FBQyxTQUFTLE9BQU8sSUFBSSxNQUFNLE1BQVM7QUFDakcsTUFBSSxNQUFNLFdBQVcsR0FBRztBQUN0QixVQUFNLE9BQ0osTUFBTSxXQUFXLElBQUksc0JBQXNCLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLElBQUksRUFBRSxFQUFFLEtBQUssT0FBTyxDQUFDO0FBQzlGLFVBQU0sTUFBTSxvQkFBb0IsSUFBSSxJQUFJLElBQUk7QUFBQSxFQUM5QztBQUNBLE1BQUksT0FBTyxTQUFTLFFBQVc7QUFDN0IsVUFBTSxPQUFPLEtBQUssT0FBTyxNQUFNLHNDQUFzQyxPQUFPLElBQUksSUFBSSxJQUFJO0FBQ3hGLFVBQU0sU0FBUyxLQUFLLE9BQU8sUUFBUSx3Q0FBd0MsT0FBTyxJQUFJLElBQUksSUFBSTtBQUM5RixXQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sT0FBTyxNQUFNLE1BQU0sT0FBTztBQUFBLEVBQ3pEO0FBQ0EsTUFBSSxPQUFPLFNBQVMsVUFBYSxPQUFPLFdBQVcsUUFBVztBQUM1RCxVQUFNLE1BQU0sNERBQTRELElBQUk7QUFBQSxFQUM5RTtBQUNBLE1BQUksT0FBTyxXQUFXLE9BQVcsUUFBTyxFQUFFLE1BQU0sVUFBVSxRQUFRLE9BQU8sT0FBTztBQUNoRixTQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsS0FBSyxPQUFPLFFBQVEsNkJBQTZCLElBQUksRUFBRTtBQUMxRjs7O0FFdkZPLElBQU0sVUFBVSxLQUFLO0FBQUEsRUFDMUIsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDO0FBQUEsRUFDVixlQUFlO0FBQUEsRUFDZixPQUFPLENBQUMsMkZBQTJGO0FBQUEsRUFDbkcsVUFBVTtBQUNSLFdBQU8sT0FBTyxFQUFFLFlBQVksT0FBTyxNQUFNO0FBQ3ZDLFlBQU0sUUFBUSxNQUFNLFdBQVcsUUFBUTtBQUN2QyxpQkFBVyxVQUFVLE1BQU8sUUFBTyxNQUFNLFVBQVUsTUFBTTtBQUN6RCxhQUFPLE1BQU0sVUFBVSxFQUFFLFNBQVMsTUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLENBQUMsV0FBVyxPQUFPLE1BQU0sRUFBRSxPQUFPLENBQUM7QUFDeEcsYUFBTztBQUFBLFFBQ0wsTUFBTSxDQUFDLFVBQVUsUUFBUSxVQUFVLFNBQVMsU0FBUyxRQUFRLEdBQUcsTUFBTSxJQUFJLEdBQUcsR0FBRztBQUFBLFVBQzlFO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxVQUNBO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxRQUNGLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsU0FBUyxJQUFJLFFBQStCO0FBQzFDLFFBQU0sWUFBWSxPQUFPLFFBQVEsT0FBTyxhQUFhLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLFVBQVUsS0FBSyxNQUFNLEdBQUcsUUFBUSxJQUFJLEtBQUssRUFBRTtBQUMxRyxTQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxPQUFPLFNBQVMsUUFBUTtBQUFBLElBQ3hCLE9BQU8sYUFBYSxTQUFZLEtBQUssT0FBTyxTQUFTLGlCQUFpQixjQUFjLENBQUM7QUFBQSxJQUNyRixVQUFVLEtBQUssSUFBSTtBQUFBLElBQ25CLE9BQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ3ZDQSxJQUFBQyxvQkFBd0I7OztBQ0lqQixTQUFTLFlBQVksU0FBaUM7QUFDM0QsUUFBTSxFQUFFLE1BQU0sT0FBTyxZQUFZLE9BQU8sSUFBSTtBQUM1QyxRQUFNQyxPQUFNLENBQUMsTUFBYyxNQUFvQyxRQUFnQixPQUFlLFNBQWlCO0FBQzdHLFVBQU0sUUFBUSxDQUFDLE1BQU0sS0FBSyxFQUFFLElBQUksQ0FBQyxZQUFZLElBQUksUUFBUSxLQUFLLE9BQU8sR0FBRyxRQUFRLE1BQU0sQ0FBQyxHQUFHLElBQUksRUFBRTtBQUNoRyxXQUFPLENBQUMsTUFBTSxHQUFHLEtBQUs7QUFBQSxFQUN4QjtBQUNBLFFBQU0sT0FBTztBQUFBLElBQ1hBLEtBQUksa0JBQWtCLENBQUMsWUFBWSxRQUFRLGNBQWMsR0FBRyxHQUFHLEVBQUU7QUFBQSxJQUNqRUEsS0FBSSxpQkFBaUIsQ0FBQyxZQUFZLFFBQVEsYUFBYSxHQUFHLEdBQUcsRUFBRTtBQUFBLElBQy9EQSxLQUFJLG9CQUFvQixDQUFDLFlBQVksUUFBUSxnQkFBZ0IsR0FBRyxLQUFLLElBQUk7QUFBQSxJQUN6RUEsS0FBSSxvQkFBb0IsQ0FBQyxZQUFZLFFBQVEsZ0JBQWdCLEdBQUcsS0FBSyxJQUFJO0FBQUEsSUFDekVBLEtBQUksbUJBQW1CLENBQUMsWUFBWSxRQUFRLGdCQUFnQixHQUFHLEtBQUssSUFBSTtBQUFBLElBQ3hFQSxLQUFJLGlCQUFpQixDQUFDLFlBQVksUUFBUSxjQUFjLEdBQUcsS0FBSyxJQUFJO0FBQUEsRUFDdEU7QUFDQSxRQUFNLFdBQVcsR0FBRyxPQUFPLFdBQVcsS0FBSyxDQUFDLGlDQUFpQyxPQUFPLFdBQVcsS0FBSyxDQUFDLFFBQVEsT0FBTyxXQUFXLE1BQU0sQ0FBQztBQUN0SSxRQUFNLFdBQVcsU0FDYiwyQ0FBMkMsUUFBUSxNQUNuRCwyREFBMkQsUUFBUTtBQUN2RSxTQUFPLE1BQU0sQ0FBQyxrQkFBa0IsUUFBUSxPQUFPLEdBQUcsTUFBTSxDQUFDLFFBQVEsU0FBUyxPQUFPLENBQUMsSUFBSTtBQUN4RjtBQUVBLFNBQVMsT0FBTyxPQUF1QjtBQUNyQyxTQUFPLEdBQUcsUUFBUSxJQUFJLE1BQU0sUUFBUSxJQUFJLFdBQU0sRUFBRSxHQUFHLEtBQUssSUFBSSxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUM7QUFDL0U7OztBRHZCTyxJQUFNLFdBQVcsS0FBSztBQUFBLEVBQzNCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxRQUFRLFdBQVcsVUFBVSxhQUFhLFdBQVcsTUFBTTtBQUFBLEVBQ3JFLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQyxtQ0FBbUM7QUFBQSxFQUMzQyxRQUFRLFdBQVcsUUFBUTtBQUN6QixVQUFNLFNBQVMsS0FBSyxXQUFXLGFBQWEsa0NBQWtDO0FBQzlFLFdBQU8sT0FBTyxFQUFFLFlBQVksUUFBUSxJQUFJLE9BQU8sTUFBTTtBQUNuRCxZQUFNLFVBQVU7QUFBQSxRQUNkLGVBQVcsMkJBQVEsR0FBRyxLQUFLLE1BQU07QUFBQSxRQUNqQyxHQUFHLFFBQVE7QUFBQSxVQUNULE1BQU0sT0FBTztBQUFBLFVBQ2IsU0FBUyxPQUFPLFlBQVksU0FBWSxhQUFZLDJCQUFRLEdBQUcsS0FBSyxPQUFPLE9BQU87QUFBQSxVQUNsRixRQUFRLE9BQU87QUFBQSxVQUNmLFdBQVcsT0FBTztBQUFBLFVBQ2xCLFNBQVMsT0FBTztBQUFBLFVBQ2hCLE1BQU0sT0FBTztBQUFBLFFBQ2YsQ0FBQztBQUFBLE1BQ0g7QUFDQSxZQUFNLGFBQWEsQ0FBQyxNQUFjLFVBQWtCO0FBQ2xELFlBQUksR0FBRyxZQUFZLENBQUMsT0FBTyxLQUFNLElBQUcsSUFBSSxZQUFZLE9BQU8sUUFBUSxjQUFjLElBQUksSUFBSSxLQUFLLEtBQUssRUFBRSxFQUFFO0FBQUEsTUFDekc7QUFDQSxZQUFNLFNBQVMsTUFBTSxXQUFXLFNBQVMsU0FBUyxFQUFFLFFBQVEsWUFBWSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQ3pGLGFBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsYUFBTyxLQUFLLEdBQUcsWUFBWSxNQUFNLENBQUM7QUFBQSxDQUFJO0FBQUEsSUFDeEM7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FFaENELElBQUFDLG9CQUF3QjtBQUdqQixJQUFNLFlBQVksS0FBSztBQUFBLEVBQzVCLFNBQVM7QUFBQSxFQUNULFlBQVk7QUFBQSxFQUNaLFNBQVMsQ0FBQyxRQUFRLFdBQVcsVUFBVSxZQUFZLE9BQU8sUUFBUSxTQUFTLFdBQVcsUUFBUSxVQUFVLFdBQVc7QUFBQSxFQUNuSCxlQUFlO0FBQUEsRUFDZixPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVEsR0FBRyxRQUFRO0FBQ2pCLFVBQU0sT0FBTztBQUNiLFVBQU0sV0FBVyxLQUFLLE9BQU8sVUFBVSxnQ0FBZ0MsSUFBSTtBQUMzRSxVQUFNLE1BQU0sS0FBSyxPQUFPLEtBQUssMkJBQTJCLElBQUk7QUFDNUQsV0FBTyxPQUFPLEVBQUUsWUFBWSxRQUFRLEdBQUcsTUFBTTtBQUMzQyxZQUFNLFNBQVMsTUFBTSxXQUFXLFVBQVU7QUFBQSxRQUN4QyxjQUFVLDJCQUFRLEdBQUcsS0FBSyxRQUFRO0FBQUEsUUFDbEMsU0FBSywyQkFBUSxHQUFHLEtBQUssR0FBRztBQUFBLFFBQ3hCLEdBQUcsUUFBUTtBQUFBLFVBQ1QsTUFBTSxPQUFPO0FBQUEsVUFDYixTQUFTLE9BQU8sWUFBWSxTQUFZLGFBQVksMkJBQVEsR0FBRyxLQUFLLE9BQU8sT0FBTztBQUFBLFVBQ2xGLFFBQVEsT0FBTztBQUFBLFVBQ2YsTUFBTSxPQUFPO0FBQUEsVUFDYixPQUFPLE9BQU87QUFBQSxVQUNkLFNBQVMsT0FBTztBQUFBLFVBQ2hCLE1BQU0sT0FBTztBQUFBLFVBQ2IsUUFBUSxPQUFPO0FBQUEsVUFDZixXQUFXLE9BQU87QUFBQSxRQUNwQixDQUFDO0FBQUEsTUFDSCxDQUFDO0FBQ0QsYUFBTyxNQUFNLFVBQVUsTUFBTTtBQUM3QixhQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssUUFBUSxDQUFDLENBQUMsbUJBQW1CLE9BQU8sU0FBUyxRQUFRLENBQUMsQ0FBQyxnQkFBZ0IsR0FBRztBQUFBLENBQUk7QUFBQSxJQUNoSDtBQUFBLEVBQ0Y7QUFDRixDQUFDOzs7QUN0Q0QsSUFBQUMsb0JBQXdCO0FBSWpCLElBQU0sU0FBUyxLQUFLO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDLFFBQVEsV0FBVyxVQUFVLFlBQVksVUFBVSxVQUFVLFdBQVc7QUFBQSxFQUNsRixlQUFlO0FBQUEsRUFDZixPQUFPLENBQUMseUNBQXlDLGtEQUFrRDtBQUFBLEVBQ25HLFFBQVEsR0FBRyxRQUFRO0FBQ2pCLFVBQU1DLFVBQVMsS0FBSyxPQUFPLFFBQVEsMkJBQTJCLCtDQUErQztBQUM3RyxRQUFJLE9BQU8sVUFBVSxPQUFPLFlBQVksUUFBVztBQUNqRCxZQUFNLE1BQU0sMkNBQTJDLDRDQUE0QztBQUFBLElBQ3JHO0FBQ0EsV0FBTyxPQUFPLEVBQUUsWUFBWSxRQUFRLEdBQUcsTUFBTTtBQUMzQyxZQUFNLFVBQVU7QUFBQSxRQUNkLFFBQUFBO0FBQUEsUUFDQSxHQUFHLFFBQVE7QUFBQSxVQUNULE1BQU0sT0FBTztBQUFBLFVBQ2IsU0FBUyxPQUFPLFlBQVksU0FBWSxhQUFZLDJCQUFRLEdBQUcsS0FBSyxPQUFPLE9BQU87QUFBQSxVQUNsRixRQUFRLE9BQU87QUFBQSxVQUNmLFVBQVUsT0FBTztBQUFBLFVBQ2pCLFFBQVEsT0FBTztBQUFBLFVBQ2YsV0FBVyxPQUFPO0FBQUEsUUFDcEIsQ0FBQztBQUFBLE1BQ0g7QUFDQSxZQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU8sT0FBTztBQUM5QyxhQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLFlBQU0sT0FBTyxPQUFPLE9BQ2pCLElBQUksQ0FBQyxPQUFPLFdBQVcsRUFBRSxPQUFPLE1BQU0sRUFBRSxFQUN4QyxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFDaEMsTUFBTSxHQUFHLEVBQUUsRUFDWCxJQUFJLENBQUMsRUFBRSxPQUFPLE1BQU0sTUFBTSxDQUFDLE9BQU8sS0FBSyxHQUFHLE1BQU0sUUFBUSxDQUFDLENBQUMsQ0FBQztBQUM5RCxhQUFPLEtBQUssTUFBTSxDQUFDLFNBQVMsT0FBTyxHQUFHLE1BQU0sQ0FBQyxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBQ0YsQ0FBQzs7O0FDbENNLElBQU0sYUFBYSxLQUFLO0FBQUEsRUFDN0IsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDO0FBQUEsRUFDVixlQUFlO0FBQUEsRUFDZixPQUFPLENBQUM7QUFBQSxFQUNSLFVBQVU7QUFDUixXQUFPLE9BQU8sRUFBRSxZQUFZLE9BQU8sTUFBTTtBQUN2QyxZQUFNLFNBQVMsTUFBTSxXQUFXLE9BQU87QUFDdkMsaUJBQVcsU0FBUyxPQUFRLFFBQU8sTUFBTSxTQUFTLEtBQUs7QUFDdkQsYUFBTyxNQUFNLFVBQVUsRUFBRSxRQUFRLE9BQU8sT0FBTyxDQUFDO0FBQ2hELFlBQU0sT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVksU0FBUyxRQUFRLEtBQUssTUFBTTtBQUNsRixjQUFNQyxTQUFRLGVBQWUsT0FBTyx1QkFBdUIsUUFBUSxVQUFVO0FBQzdFLGVBQU8sQ0FBQyxJQUFJLE1BQU0sSUFBSSxHQUFHQSxRQUFPLFdBQVcsSUFBSSxRQUFRLElBQUk7QUFBQSxNQUM3RCxDQUFDO0FBQ0QsWUFBTSxVQUFVLENBQUMsTUFBTSxRQUFRLGNBQWMsV0FBVyxRQUFRLE1BQU07QUFDdEUsYUFBTyxLQUFLLE1BQU0sU0FBUyxNQUFNLENBQUMsUUFBUSxTQUFTLFNBQVMsUUFBUSxRQUFRLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDdEY7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELElBQU0sU0FBUztBQUVSLElBQU0saUJBQWlCLEtBQUs7QUFBQSxFQUNqQyxTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUMsVUFBVTtBQUFBLEVBQ3BCLGVBQWU7QUFBQSxFQUNmLE9BQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVEsWUFBWSxFQUFFLFNBQVMsR0FBRztBQUNoQyxVQUFNLEtBQUssS0FBSyxZQUFZLGtCQUFrQixNQUFNO0FBQ3BELFdBQU8sT0FBTyxFQUFFLFlBQVksSUFBSSxRQUFRLE9BQU8sTUFBTTtBQUNuRCxVQUFJLE1BQU07QUFDVixZQUFNLFNBQVMsTUFBTSxXQUNsQjtBQUFBLFFBQ0MsRUFBRSxJQUFJLEdBQUcsUUFBUSxFQUFFLFNBQVMsQ0FBQyxFQUFFO0FBQUEsUUFDL0I7QUFBQSxVQUNFO0FBQUEsVUFDQSxRQUFRLE9BQU87QUFDYixrQkFBTSxFQUFFLE9BQU8sTUFBTSxHQUFHLE9BQU8sSUFBSTtBQUNuQyxtQkFBTyxNQUFNLE1BQU0sTUFBTTtBQUN6QixnQkFBSSxDQUFDLEdBQUcsWUFBWSxPQUFPLEtBQU07QUFDakMsa0JBQU07QUFDTixrQkFBTSxPQUFPLFFBQVEsS0FBSyxNQUFPLE1BQU0sTUFBTSxZQUFhLEtBQUssSUFBSSxHQUFHLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDeEYsa0JBQU0sT0FBTyxHQUFHLElBQUksT0FBTyxNQUFNLE1BQU0sVUFBVSxDQUFDLEtBQUssTUFBTSxJQUFJO0FBQ2pFLG1CQUFPLEtBQUssWUFBWSxLQUFLLE1BQU0sR0FBRyxHQUFHLFFBQVEsSUFBSSxDQUFDLENBQUMsRUFBRTtBQUFBLFVBQzNEO0FBQUEsUUFDRjtBQUFBLE1BQ0YsRUFDQyxRQUFRLE1BQU07QUFDYixZQUFJLElBQUssUUFBTyxLQUFLLElBQUk7QUFBQSxNQUMzQixDQUFDO0FBQ0gsYUFBTyxNQUFNLFVBQVUsTUFBTTtBQUM3QixhQUFPLEtBQUssR0FBRyxPQUFPLEVBQUUsS0FBSyxRQUFRLE9BQU8sVUFBVSxDQUFDLG1CQUFtQixPQUFPLElBQUk7QUFBQSxDQUFJO0FBQUEsSUFDM0Y7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVNLElBQU0sZUFBZSxLQUFLO0FBQUEsRUFDL0IsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDO0FBQUEsRUFDVixlQUFlO0FBQUEsRUFDZixPQUFPLENBQUM7QUFBQSxFQUNSLFFBQVEsWUFBWTtBQUNsQixVQUFNLEtBQUssS0FBSyxZQUFZLGtCQUFrQixNQUFNO0FBQ3BELFdBQU8sT0FBTyxFQUFFLFlBQVksT0FBTyxNQUFNO0FBQ3ZDLFlBQU0sU0FBUyxNQUFNLFdBQVcsWUFBWSxFQUFFO0FBQzlDLGFBQU8sTUFBTSxVQUFVLE1BQU07QUFDN0IsYUFBTyxLQUFLLFdBQVcsT0FBTyxPQUFPO0FBQUEsQ0FBSTtBQUFBLElBQzNDO0FBQUEsRUFDRjtBQUNGLENBQUM7OztBQzlFRCxJQUFBQyxvQkFBd0I7QUFJakIsSUFBTSxTQUFTLEtBQUs7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTLENBQUMsUUFBUSxVQUFVLFFBQVEsU0FBUztBQUFBLEVBQzdDLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQyx1RUFBdUU7QUFBQSxFQUMvRSxRQUFRLEdBQUcsUUFBUTtBQUNqQixRQUFJLE9BQU8sU0FBUyxVQUFhLE9BQU8sV0FBVyxRQUFXO0FBQzVELFlBQU07QUFBQSxRQUNKLHlCQUF5QixPQUFPLElBQUksaUJBQWlCLE9BQU8sTUFBTTtBQUFBLFFBQ2xFO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE9BQU8sRUFBRSxZQUFZLFFBQVEsR0FBRyxNQUFNO0FBQzNDLFlBQU0sU0FBUyxPQUFPLFdBQVcsU0FBWSxhQUFZLDJCQUFRLEdBQUcsS0FBSyxPQUFPLE1BQU07QUFDdEYsWUFBTSxTQUFTLE1BQU0sV0FBVyxPQUFPO0FBQUEsUUFDckMsR0FBRyxRQUFRLEVBQUUsTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQUEsUUFDeEMsTUFBTSxPQUFPLFFBQVE7QUFBQSxRQUNyQixTQUFTLE9BQU8sV0FBVztBQUFBLE1BQzdCLENBQUM7QUFDRCxhQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLFlBQU0sT0FBTyxPQUFPLFVBQVUsSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLE1BQU0sVUFBVSxNQUFNO0FBQUEsUUFDdEU7QUFBQSxRQUNBLE1BQU0sS0FBSyxRQUFLO0FBQUEsUUFDaEIsT0FBTyxJQUFJO0FBQUEsUUFDWCxRQUFRLFNBQVM7QUFBQSxNQUNuQixDQUFDO0FBQ0QsYUFBTyxLQUFLLE1BQU0sQ0FBQyxVQUFVLFNBQVMsUUFBUSxXQUFXLEdBQUcsTUFBTSxDQUFDLFFBQVEsU0FBUyxTQUFTLE9BQU8sQ0FBQyxDQUFDO0FBQ3RHLGFBQU87QUFBQSxRQUNMO0FBQUEsRUFBSyxRQUFRLE9BQU8sU0FBUyxDQUFDLE9BQU8sUUFBUSxPQUFPLEtBQUssQ0FBQyxnQkFBZ0IsUUFBUSxPQUFPLE9BQU8sQ0FBQztBQUFBO0FBQUEsTUFDbkc7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGLENBQUM7OztBQ3JDRCxJQUFBQyxvQkFBd0I7OztBQ0dqQixJQUFNLFlBQVksS0FBSztBQXNDOUIsSUFBTSxTQUFTLElBQUk7QUFBQSxFQUNqQjtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQ0csSUFBSSxDQUFDLFlBQVksUUFBUSxNQUFNLEVBQy9CLEtBQUssR0FBRztBQUFBLEVBQ1g7QUFDRjs7O0FDaENBLElBQU0sYUFBYSxJQUFJO0FBQUEsRUFDckI7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGLEVBQ0csSUFBSSxDQUFDLFlBQVksUUFBUSxNQUFNLEVBQy9CLEtBQUssR0FBRztBQUNiOzs7QUNqQ0Esb0JBQW9DOzs7QUMrQnBDLFNBQVMsTUFBTUMsT0FBbUM7QUFDaEQsU0FBTyxJQUFJLElBQUlBLE1BQUssS0FBSyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ3pDO0FBRUEsSUFBTSxpQkFBaUIsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxtRUFTc0M7QUFFbkUsSUFBTSwwQkFBMEIsTUFBTSx3REFBd0Q7QUFFOUYsSUFBTSxpQkFBaUIsTUFBTTtBQUFBO0FBQUE7QUFBQSx3RUFHMkM7QUFFeEUsSUFBTSxtQkFBbUIsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSwwRkFNMkQ7QUFFMUYsSUFBTSxZQUFZLE1BQU07QUFBQTtBQUFBO0FBQUEsK0JBR087QUFFL0IsSUFBTSxZQUFZLE1BQU07QUFBQTtBQUFBO0FBQUEsNkJBR0s7QUFLN0IsSUFBTSxnQkFBcUU7QUFBQSxFQUN6RSxDQUFDLDBCQUEwQixNQUFNLDhDQUE4QyxDQUFDO0FBQUEsRUFDaEY7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLE1BQ0U7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLE1BQ0U7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLE1BQ0U7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUNuQk8sU0FBUyxhQUFhLE9BQXdEO0FBQ25GLFFBQU0sU0FBaUMsQ0FBQztBQUN4QyxhQUFXLEVBQUUsTUFBTSxPQUFPLEtBQUssTUFBTyxLQUFJLENBQUMsS0FBTSxRQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQzFGLFNBQU87QUFDVDs7O0FMNUVPLElBQU0sU0FBUyxLQUFLO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBQ1QsWUFBWTtBQUFBLEVBQ1osU0FBUyxDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ3hCLGVBQWU7QUFBQSxFQUNmLE9BQU8sQ0FBQyw0R0FBNEc7QUFBQSxFQUNwSCxRQUFRLFdBQVcsUUFBUTtBQUN6QixVQUFNLFNBQVMsS0FBSyxXQUFXLGFBQWEsZ0NBQWdDO0FBQzVFLFdBQU8sT0FBTyxZQUFZO0FBQ3hCLFlBQU0sVUFBVTtBQUFBLFFBQ2QsZUFBVywyQkFBUSxRQUFRLEdBQUcsS0FBSyxNQUFNO0FBQUEsUUFDekMsR0FBRyxRQUFRLEVBQUUsTUFBTSxPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLE1BQ3JEO0FBQ0EsWUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLFFBQVEsV0FBVyxPQUFPLFNBQVMsUUFBUSxNQUFNO0FBQ3pFLE1BQUFDLE1BQUssT0FBTyxPQUFPO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUVELFNBQVNBLE1BQUssT0FBZ0MsRUFBRSxPQUFPLEdBQWtCO0FBQ3ZFLGFBQVcsUUFBUSxNQUFPLFFBQU8sTUFBTSxRQUFRLFVBQVUsSUFBSSxDQUFDO0FBQzlELFFBQU0sU0FBUyxPQUFPLEtBQUs7QUFDM0IsU0FBTyxNQUFNLFVBQVUsTUFBTTtBQUU3QixRQUFNLE9BQU8sTUFBTSxJQUFJLENBQUMsU0FBUztBQUFBLElBQy9CLEtBQUs7QUFBQSxJQUNMLEtBQUssT0FBUSxLQUFLLFVBQVUsWUFBWSxhQUFhLFVBQVc7QUFBQSxJQUNoRSxLQUFLLE9BQU8sUUFBUSxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDMUMsS0FBSyxRQUFRLFdBQVcsSUFDcEIsS0FBSyxTQUNMLEdBQUcsS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxFQUFFLE1BQU0sS0FBSyxNQUFNLEdBQUcsSUFBSSxZQUFZLElBQUksRUFBRSxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDbkcsQ0FBQztBQUNELFNBQU8sS0FBSyxNQUFNLENBQUMsUUFBUSxPQUFPLFVBQVUsUUFBUSxHQUFHLE1BQU0sQ0FBQyxRQUFRLFFBQVEsU0FBUyxNQUFNLENBQUMsQ0FBQztBQUMvRixTQUFPO0FBQUEsSUFDTDtBQUFBLEVBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxPQUFPLFFBQVEsT0FBTyxPQUFPLE1BQU0sQ0FBQyxLQUFLLFFBQVEsT0FBTyxRQUFRLE9BQU8sQ0FBQyxLQUM1RixRQUFRLE9BQU8sT0FBTyxNQUFNLENBQUMsaUJBQWlCLFFBQVEsT0FBTyxPQUFPLENBQUM7QUFBQTtBQUFBLEVBQzVFO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsTUFBK0I7QUFDaEQsUUFBTSxFQUFFLE1BQU0sTUFBTSxRQUFRLFFBQUFDLFNBQVEsT0FBTyxTQUFTLFlBQVksSUFBSTtBQUNwRSxTQUFPLEVBQUUsT0FBTyxRQUFRLE1BQU0sTUFBTSxRQUFRLFFBQVFBLFFBQU8sUUFBUSxPQUFPLFNBQVMsWUFBWTtBQUNqRztBQUdBLFNBQVMsT0FBTyxPQUE4QztBQUM1RCxTQUFPO0FBQUEsSUFDTCxPQUFPLE1BQU07QUFBQSxJQUNiLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLElBQUksRUFBRTtBQUFBLElBQ3hDLFNBQVMsYUFBYSxLQUFLO0FBQUEsSUFDM0IsUUFBUSxNQUFNLE9BQU8sQ0FBQyxLQUFLLFNBQVMsTUFBTSxLQUFLLE9BQU8sUUFBUSxDQUFDO0FBQUEsSUFDL0QsT0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssVUFBVSxPQUFPLEVBQUU7QUFBQSxJQUN0RCxTQUFTLE1BQU0sT0FBTyxDQUFDLFNBQVMsS0FBSyxVQUFVLFNBQVMsRUFBRTtBQUFBLEVBQzVEO0FBQ0Y7OztBTTVEQSxJQUFBQyxvQkFBd0I7OztBQ2dCeEIsSUFBTSxjQUFjO0FBRWIsU0FBUyxlQUFlLElBQWtCO0FBQy9DLE1BQUksT0FBeUI7QUFDN0IsTUFBSSxPQUF5QjtBQUM3QixNQUFJLE1BQU07QUFDVixNQUFJLFFBQVE7QUFFWixRQUFNLFFBQVEsTUFBTTtBQUNsQixRQUFJLFFBQVEsR0FBSSxJQUFHLElBQUksV0FBVztBQUFBLEVBQ3BDO0FBQ0EsUUFBTSxPQUFPLENBQUNDLFVBQWlCO0FBQzdCLFVBQU07QUFDTixPQUFHLElBQUksR0FBR0EsS0FBSTtBQUFBLENBQUk7QUFDbEIsT0FBRyxJQUFJLEdBQUc7QUFBQSxFQUNaO0FBQ0EsUUFBTSxNQUFNLE1BQU07QUFDaEIsUUFBSSxRQUFRLEdBQUksSUFBRyxJQUFJLElBQUk7QUFDM0IsVUFBTTtBQUFBLEVBQ1I7QUFFQSxRQUFNLFFBQVEsQ0FBQyxZQUFvQjtBQUNqQyxVQUFNLE9BQU8sUUFBUSxRQUFRLGtCQUFrQixFQUFFO0FBQ2pELFVBQU0sUUFBUSxTQUFTO0FBQ3ZCLFlBQVE7QUFDUixRQUFJLENBQUMsR0FBRyxVQUFVO0FBQ2hCLFVBQUksQ0FBQyxNQUFPLElBQUcsSUFBSSxHQUFHLE9BQU87QUFBQSxDQUFJO0FBQ2pDO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTyxPQUFNO0FBQUEsUUFDWixLQUFJO0FBQ1QsVUFBTSxRQUFRLE1BQU0sR0FBRyxHQUFHLFFBQVEsSUFBSSxDQUFDO0FBQ3ZDLE9BQUcsSUFBSSxHQUFHO0FBQUEsRUFDWjtBQUNBLFFBQU0sT0FBTyxDQUFDLFVBQXFCO0FBQ2pDLFVBQU0sUUFBUSxNQUFNLFNBQVMsTUFBTTtBQUNuQyxRQUFJLEdBQUcsVUFBVTtBQUNmLFlBQU07QUFDTixZQUFNLFFBQVEsT0FBTyxPQUFPLE1BQU0sR0FBRyxRQUFRLENBQUM7QUFDOUMsU0FBRyxJQUFJLEdBQUc7QUFBQSxJQUNaLFdBQVcsTUFBTSxTQUFTLEtBQUssTUFBTSxTQUFTLFNBQVMsTUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLFdBQVcsTUFBTSxHQUFHO0FBQ3hHLFNBQUcsSUFBSSxRQUFRLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQUEsQ0FBSTtBQUFBLElBQ2pFO0FBQUEsRUFDRjtBQUVBLFNBQU87QUFBQSxJQUNMLEtBQUssT0FBTztBQUNWLGNBQVEsTUFBTSxPQUFPO0FBQUEsUUFDbkIsS0FBSztBQUNILGlCQUFPLE1BQU0sTUFBTSxPQUFPO0FBQUEsUUFDNUIsS0FBSztBQUNILGlCQUFPO0FBQ1AsaUJBQU8sS0FBSyxTQUFTLEtBQUssQ0FBQztBQUFBLFFBQzdCLEtBQUs7QUFDSCxpQkFBTyxLQUFLLEtBQUs7QUFBQSxRQUNuQixLQUFLO0FBQ0gsaUJBQU87QUFDUCxpQkFBTztBQUFBLFlBQ0wsaUJBQWlCLE1BQU0sS0FBSyxRQUFRLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxJQUFJLFdBQVcsY0FBYyxNQUFNLElBQUksRUFBRTtBQUFBLFVBQ3BHO0FBQUEsUUFDRixLQUFLO0FBQ0gsaUJBQU8sS0FBSyx5QkFBeUIsTUFBTSxJQUFJLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFBQSxRQUNsRSxLQUFLO0FBQ0gsY0FBSTtBQUNKLGlCQUFPLEtBQUssWUFBWSxLQUFLLENBQUM7QUFBQSxRQUNoQztBQUNFLGlCQUFPLFlBQVksS0FBSztBQUFBLE1BQzVCO0FBQUEsSUFDRjtBQUFBLElBQ0EsSUFBSSxTQUFTO0FBQ1gsWUFBTTtBQUNOLFNBQUcsSUFBSSxHQUFHLE9BQU87QUFBQSxDQUFJO0FBQ3JCLFNBQUcsSUFBSSxHQUFHO0FBQUEsSUFDWjtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsT0FBa0IsT0FBZSxNQUF3QixTQUF5QjtBQUVqRyxRQUFNLE9BQU8sT0FBTyxNQUFNLElBQUksRUFBRSxTQUFTLE9BQU8sS0FBSyxFQUFFLE1BQU07QUFDN0QsUUFBTUEsUUFBTyxJQUFJLElBQUksSUFBSSxLQUFLLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQztBQUV2RCxRQUFNLFFBQVEsS0FBSyxJQUFJLElBQUksVUFBVUEsTUFBSyxTQUFTLENBQUM7QUFDcEQsTUFBSSxRQUFRLEVBQUcsUUFBT0EsTUFBSyxVQUFVLEVBQUUsTUFBTSxHQUFHLFVBQVUsQ0FBQztBQUMzRCxRQUFNLFNBQVMsS0FBSyxNQUFPLFFBQVEsS0FBSyxJQUFJLE1BQU0sTUFBTSxLQUFLLElBQUssS0FBSztBQUN2RSxTQUFPLElBQUksU0FBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHLFNBQUksT0FBTyxRQUFRLE1BQU0sQ0FBQyxJQUFJQSxLQUFJO0FBQ3BFO0FBRUEsU0FBUyxRQUFRLE9BQWtCLE1BQWdDO0FBQ2pFLFFBQU0sUUFBUSxDQUFDLFFBQVEsTUFBTSxLQUFLLFFBQVEsQ0FBQyxDQUFDLEVBQUU7QUFDOUMsTUFBSSxTQUFTLEtBQU0sT0FBTSxLQUFLLFlBQVksS0FBSyxLQUFLLFFBQVEsQ0FBQyxDQUFDLEVBQUU7QUFDaEUsUUFBTSxLQUFLLEdBQUcsUUFBUSxNQUFNLGVBQWUsQ0FBQyxhQUFhLEdBQUcsU0FBUyxNQUFNLFVBQVUsQ0FBQyxPQUFPO0FBQzdGLFNBQU8sTUFBTSxLQUFLLElBQUk7QUFDeEI7QUFFQSxTQUFTLFNBQVMsTUFBeUI7QUFDekMsUUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsS0FBS0MsV0FBVSxNQUFNQSxRQUFPLENBQUM7QUFDOUUsUUFBTSxPQUNKLEtBQUssV0FBVyxTQUNaLGlCQUFpQixRQUFRLEtBQUssU0FBUyxDQUFDLGdCQUN4QyxtQkFBbUIsS0FBSyxJQUFJLFdBQVcsS0FBSyxLQUFLLEtBQUssUUFBUSxLQUFLLFNBQVMsQ0FBQyxPQUFPLFFBQVEsS0FBSyxLQUFLLENBQUMsZ0JBQ3hGLFFBQVMsTUFBTSxLQUFLLFlBQWEsS0FBSyxLQUFLLENBQUMsTUFBTSxNQUFNLEtBQUssWUFBWSxDQUFDO0FBQy9GLFNBQU87QUFBQSxJQUNMLGNBQWMsS0FBSyxJQUFJO0FBQUEsSUFDdkIsY0FBYyxRQUFRLEtBQUssT0FBTyxNQUFNLENBQUMsS0FBSyxRQUFRLElBQUksQ0FBQyxlQUFlLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFBQSxJQUM5RixjQUFjLElBQUk7QUFBQSxJQUNsQixjQUFjLEtBQUssTUFBTSxLQUFLLEtBQUssVUFBVSxNQUFNLEtBQUssU0FBUyxLQUFLLEtBQUssWUFBWTtBQUFBLElBQ3ZGLGNBQWMsUUFBUSxLQUFLLE9BQU8sTUFBTSxDQUFDLE9BQU8sS0FBSyxLQUFLLFNBQU0sS0FBSyxNQUFNLGtCQUN0RSxTQUFTLEtBQUssU0FBUyxPQUFPLENBQUMsUUFBUSxNQUFNLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxFQUN4RSxFQUFFLEtBQUssSUFBSTtBQUNiOzs7QUR2SE8sSUFBTSxRQUFRLEtBQUs7QUFBQSxFQUN4QixTQUFTO0FBQUEsRUFDVCxZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsSUFDUDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxlQUFlO0FBQUEsRUFDZixPQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRLFdBQVcsUUFBUTtBQUN6QixVQUFNLE9BQU87QUFDYixRQUFJLGNBQWMsVUFBYSxPQUFPLGFBQWE7QUFDakQsWUFBTSxNQUFNLHNDQUFzQyxJQUFJO0FBQ3hELFFBQUksY0FBYyxVQUFhLE9BQU8sYUFBYSxRQUFXO0FBQzVELFlBQU0sTUFBTSw0QkFBNEIsT0FBTyxRQUFRLGtCQUFrQixTQUFTLHVCQUF1QixJQUFJO0FBQUEsSUFDL0c7QUFDQSxXQUFPLE9BQU8sWUFBWTtBQUN4QixZQUFNLFdBQVcsQ0FBQyxTQUE4QixTQUFTLFNBQVksYUFBWSwyQkFBUSxRQUFRLEdBQUcsS0FBSyxJQUFJO0FBQzdHLFlBQU0sVUFBd0IsUUFBUTtBQUFBLFFBQ3BDLFdBQVcsU0FBUyxTQUFTO0FBQUEsUUFDN0IsVUFBVSxTQUFTLE9BQU8sUUFBUTtBQUFBLFFBQ2xDLE1BQU0sT0FBTztBQUFBLFFBQ2IsS0FBSyxTQUFTLE9BQU8sR0FBRztBQUFBLFFBQ3hCLFFBQVEsT0FBTztBQUFBLFFBQ2YsTUFBTSxPQUFPO0FBQUEsUUFDYixPQUFPLE9BQU87QUFBQSxRQUNkLFNBQVMsT0FBTztBQUFBLFFBQ2hCLFNBQVMsT0FBTztBQUFBLFFBQ2hCLFFBQVEsT0FBTztBQUFBLFFBQ2YsT0FBTyxPQUFPO0FBQUEsUUFDZCxRQUFRLE9BQU87QUFBQSxRQUNmLFFBQVEsT0FBTyxTQUFTO0FBQUEsUUFDeEIsT0FBTyxPQUFPO0FBQUEsUUFDZCxJQUFJLE9BQU87QUFBQSxRQUNYLE1BQU0sT0FBTztBQUFBLFFBQ2IsUUFBUSxPQUFPO0FBQUEsUUFDZixXQUFXLE9BQU87QUFBQSxRQUNsQixTQUFTLE9BQU87QUFBQSxRQUNoQixRQUFRLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDOUIsU0FBUyxPQUFPLFlBQVksSUFBSSxRQUFRO0FBQUEsTUFDMUMsQ0FBQztBQUNELFlBQU0sUUFBUSxTQUFTLE9BQU87QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsZUFBZSxRQUFRLFNBQXVCLFNBQWlDO0FBQzdFLFFBQU0sRUFBRSxRQUFRLFlBQVksUUFBUSxHQUFHLElBQUk7QUFDM0MsUUFBTSxXQUFXLGVBQWUsRUFBRTtBQUNsQyxRQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sTUFBTSxTQUFTO0FBQ2hELFFBQU0sVUFBVSxPQUFPLE9BQU8sQ0FBQyxVQUFzQixPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssSUFBSSxTQUFTO0FBQ2pHLGdCQUFjLEdBQUc7QUFDakIsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLE1BQU0sV0FBVyxNQUFNLFNBQVMsRUFBRSxRQUFRLFNBQVMsSUFBSSxDQUFDO0FBQUEsRUFDbkUsU0FBUyxPQUFPO0FBQ2QsVUFBTSxXQUFXLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFDdEMsVUFBRTtBQUNBLGFBQVMsSUFBSTtBQUFBLEVBQ2Y7QUFDQSxTQUFPLE1BQU0sVUFBVSxNQUFNO0FBQzdCLE1BQUksT0FBTyxZQUFZLFVBQWEsUUFBUSxZQUFZLE9BQU87QUFDN0QsV0FBTyxLQUFLLCtFQUErRTtBQUFBLEVBQzdGO0FBQ0EsU0FBTyxLQUFLLGNBQWMsT0FBTyxPQUFPLFVBQVUsUUFBUSxPQUFPLE9BQU8sTUFBTSxDQUFDLFFBQVEsU0FBUyxPQUFPLE9BQU8sQ0FBQztBQUFBLENBQUk7QUFDckg7QUFHQSxTQUFTLFdBQVcsT0FBZ0IsTUFBa0M7QUFDcEUsTUFBSSxFQUFFLGlCQUFpQixnQkFBZ0IsTUFBTSxTQUFTLGdCQUFpQixRQUFPO0FBQzlFLFFBQU0sYUFBYSxNQUFNLE9BQU8sWUFBWTtBQUM1QyxNQUFJLE9BQU8sZUFBZSxTQUFVLFFBQU87QUFDM0MsUUFBTSxVQUFVLENBQUMsVUFBVSxTQUFTLEdBQUcsY0FBYyxJQUFJLEdBQUcsWUFBWSxVQUFVLEVBQUUsSUFBSSxNQUFNLEVBQUUsS0FBSyxHQUFHO0FBQ3hHLFNBQU8sSUFBSSxZQUFZLE1BQU0sTUFBTSxNQUFNLFNBQVMsZ0JBQWdCLE9BQU8sSUFBSSxNQUFNLElBQUk7QUFDekY7QUFFQSxTQUFTLGNBQWMsTUFBbUM7QUFDeEQsU0FBTyxLQUFLO0FBQUEsSUFDVixDQUFDLFVBQVUsVUFBVSxhQUFhLGNBQWMsQ0FBQyxTQUFTLFdBQVcsV0FBVyxLQUFLLEtBQUssUUFBUSxDQUFDLE1BQU07QUFBQSxFQUMzRztBQUNGO0FBR0EsU0FBUyxPQUFPLFVBQTBCO0FBQ3hDLFNBQU8sbUJBQW1CLEtBQUssUUFBUSxJQUFJLFdBQVcsSUFBSSxTQUFTLFdBQVcsS0FBSyxPQUFPLENBQUM7QUFDN0Y7OztBRXpETyxTQUFTLEtBQUssT0FBd0M7QUFDM0QsUUFBTSxTQUFTLENBQUMsU0FBaUIsTUFBTSxRQUFRLE9BQU8sSUFBSSxNQUFNLEdBQUcsSUFBSSwwQkFBMEIsQ0FBQztBQUNsRyxTQUFPO0FBQUEsSUFDTCxPQUFPLE9BQU8sT0FBTztBQUFBLElBQ3JCLFdBQVcsT0FBTyxXQUFXO0FBQUEsSUFDN0IsUUFBUSxPQUFPLFFBQVE7QUFBQSxJQUN2QixVQUFVLE9BQU8sVUFBVTtBQUFBLElBQzNCLGlCQUFpQixPQUFPLGlCQUFpQjtBQUFBLElBQ3pDLFNBQVMsT0FBTyxTQUFTO0FBQUEsSUFDekIsV0FBVyxPQUFPLFdBQVc7QUFBQSxJQUM3QixRQUFRLE9BQU8sUUFBUTtBQUFBLElBQ3ZCLFFBQVEsT0FBTyxRQUFRO0FBQUEsSUFDdkIsUUFBUSxPQUFPLFFBQVE7QUFBQSxJQUN2QixZQUFZLE9BQU8sWUFBWTtBQUFBLElBQy9CLGVBQWUsT0FBTyxlQUFlO0FBQUEsSUFDckMsZUFBZSxPQUFPLGVBQWU7QUFBQSxJQUNyQyxhQUFhLE9BQU8sYUFBYTtBQUFBLElBQ2pDLFVBQVUsT0FBTyxVQUFVO0FBQUEsSUFDM0IsZUFBZSxPQUFPLGVBQWU7QUFBQSxJQUNyQyxHQUFHO0FBQUEsRUFDTDtBQUNGOzs7QTlCL0RBLGVBQWUsVUFDYixPQUNBLEtBQ2U7QUFDZixRQUFNLFFBQVEsSUFBSSwrQkFBWTtBQUM5QixRQUFNLE9BQU8sSUFBSSwrQkFBWTtBQUM3QixRQUFNLGFBQVMsc0NBQXdCLElBQUksaUNBQW9CLEtBQUssR0FBRyxJQUFJLGlDQUFvQixJQUFJLENBQUM7QUFDcEcsUUFBTSxhQUFTLHNDQUF3QixJQUFJLGlDQUFvQixJQUFJLEdBQUcsSUFBSSxpQ0FBb0IsS0FBSyxDQUFDO0FBQ3BHLFFBQU0sU0FBUyxNQUFNLFFBQVEsS0FBSyxLQUFLLENBQUM7QUFDeEMsU0FBTyxPQUFPO0FBQ2QsTUFBSTtBQUNGLFVBQU0sSUFBSSxRQUFRLE1BQU07QUFBQSxFQUMxQixVQUFFO0FBQ0EsV0FBTyxRQUFRO0FBQ2YsV0FBTyxRQUFRO0FBQUEsRUFDakI7QUFDRjtBQUVBLGVBQWUsVUFBVSxTQUErQztBQUN0RSxRQUFNLFFBQVEsTUFBTSxRQUFRO0FBQUEsSUFDMUIsTUFBTSxjQUFBQyxRQUFPLEtBQUssdUNBQXVDO0FBQUEsSUFDekQsQ0FBQyxXQUFvQjtBQUFBLEVBQ3ZCO0FBQ0EsZ0JBQUFBLFFBQU8sR0FBRyxpQkFBaUIsNEJBQWUsT0FBTyxLQUFLLENBQUM7QUFDdkQsU0FBTyxNQUFNO0FBQ2Y7QUFFQSxJQUFNLFVBQVUsRUFBRSxTQUFTLE1BQU0sT0FBTyxHQUFHLFNBQVMsR0FBRyxXQUFXLEdBQUcsT0FBTyxFQUFFO0FBQzlFLElBQU0sT0FBTyxFQUFFLFdBQVcsS0FBSztBQUcvQixJQUFNLFVBQStCLENBQUMsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUN6RCxJQUFJLFFBQVEsQ0FBQyxVQUFVLFdBQVc7QUFDaEMsUUFBTSxPQUFPLE1BQU0sT0FBTyxJQUFJLFlBQVksaUJBQWlCLFlBQVksV0FBVyxFQUFFLFlBQVksS0FBSyxDQUFDLENBQUM7QUFDdkcsVUFBUSxFQUFFLE9BQU8sU0FBUyxPQUFPLFlBQVksU0FBUyxXQUFXLENBQUM7QUFDbEUsTUFBSSxPQUFPLFFBQVMsTUFBSztBQUN6QixTQUFPLGlCQUFpQixTQUFTLElBQUk7QUFDdkMsQ0FBQztBQUVILElBQU0sVUFBVSxDQUFDLFdBQ2YsSUFBSSxRQUFvQixDQUFDQyxhQUFZLE9BQU8sZUFBZSxRQUFRLFlBQVlBLFFBQU8sQ0FBQztBQUFBLElBRXpGLDJCQUFTLFlBQVksTUFBTTtBQUN6QiwyQkFBRyw0Q0FBNEMsTUFDN0MsVUFBVSxFQUFFLFdBQVcsYUFBYSxFQUFFLFNBQVMsUUFBUSxNQUFNLE1BQU0sV0FBVyxDQUFDLEtBQUssRUFBRSxHQUFHLEdBQUcsT0FBTyxXQUFXO0FBQzVHLFVBQU1DLFVBQVMsRUFBRSxNQUFNLGNBQWMsWUFBWSxNQUFNO0FBQ3ZELFVBQU0sT0FBTyxNQUFNLE9BQU8sWUFBWSxRQUFRLFlBQVlBLE9BQU07QUFDaEUsa0JBQUFGLFFBQU8sVUFBVSxNQUFNLEVBQUUsU0FBUyxRQUFRLE1BQU0sTUFBTSxXQUFXLENBQUMsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUM1RSxDQUFDLENBQUM7QUFFSiwyQkFBRyw4REFBOEQsWUFBWTtBQUMzRSxVQUFNLFFBQW1CLENBQUM7QUFDMUIsVUFBTSxRQUE2QjtBQUFBLE1BQ2pDLFNBQVMsWUFBWSxDQUFDO0FBQUEsTUFDdEIsVUFBVSxPQUFPLFNBQVM7QUFDeEIsY0FBTSxLQUFLLElBQUk7QUFDZixlQUFPLENBQUM7QUFBQSxNQUNWO0FBQUEsTUFDQSxlQUFlLE9BQU8sUUFBUTtBQUM1QixjQUFNLEtBQUssR0FBRztBQUFBLE1BQ2hCO0FBQUEsSUFDRjtBQUNBLFVBQU0sVUFBVSxPQUFPLE9BQU8sV0FBVztBQUN2QyxvQkFBQUEsUUFBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLFFBQVEsU0FBUyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbEUsb0JBQUFBLFFBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxRQUFRLFVBQVUsRUFBRSxNQUFNLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNqRixvQkFBQUEsUUFBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLFFBQVEsVUFBVSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDbkUsb0JBQUFBLFFBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxRQUFRLGVBQWUsRUFBRSxLQUFLLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNuRixvQkFBQUEsUUFBTyxVQUFVLE9BQU8sQ0FBQyxRQUFRLFFBQVcsSUFBSSxDQUFDO0FBQUEsSUFDbkQsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELDJCQUFHLDBFQUEwRSxZQUFZO0FBQ3ZGLFVBQU0sZ0JBQTZDLENBQUMsRUFBRSxHQUFHLEdBQUcsRUFBRSxTQUFTLE9BQU8sTUFBTTtBQUNsRixjQUFRLEVBQUUsT0FBTyxZQUFZLElBQUksTUFBTSxlQUFlLFdBQVcsR0FBRyxZQUFZLEVBQUUsQ0FBQztBQUNuRixhQUFPLElBQUk7QUFBQSxRQUFRLENBQUMsR0FBRyxXQUNyQixPQUFPLGlCQUFpQixTQUFTLE1BQU0sT0FBTyxJQUFJLFlBQVksaUJBQWlCLFdBQVcsUUFBUSxDQUFDLENBQUM7QUFBQSxNQUN0RztBQUFBLElBQ0Y7QUFDQSxVQUFNLFVBQVUsRUFBRSxjQUFjLEdBQUcsT0FBTyxXQUFXO0FBQ25ELFlBQU0sU0FBUyxJQUFJLHFDQUF3QjtBQUMzQyxhQUFPLGVBQWUsUUFBUSxlQUFlLENBQUMsRUFBRSxHQUFHLE1BQXNCO0FBQ3ZFLHNCQUFBQSxRQUFPLE1BQU0sSUFBSSxLQUFLO0FBQ3RCLGVBQU8sT0FBTztBQUFBLE1BQ2hCLENBQUM7QUFDRCxZQUFNLFFBQVEsTUFBTSxVQUFVLE9BQU8sWUFBWSxRQUFRLGVBQWUsRUFBRSxJQUFJLE1BQU0sR0FBRyxPQUFPLEtBQUssQ0FBQztBQUNwRyxvQkFBQUEsUUFBTyxNQUFNLE1BQU0sTUFBTSxlQUFlO0FBQUEsSUFDMUMsQ0FBQztBQUFBLEVBQ0gsQ0FBQztBQUVELDJCQUFHLHlEQUF5RCxNQUFNO0FBQ2hFLFVBQU1HLFNBQTZCLE9BQU8sR0FBRyxFQUFFLFNBQVMsSUFBSSxNQUFNO0FBQ2hFLGVBQVMsT0FBTyxHQUFHLFFBQVEsR0FBRyxPQUFRLFNBQVEsRUFBRSxPQUFPLFFBQVEsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUNqRixVQUFJLFFBQVE7QUFDWixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU8sVUFBVSxFQUFFLE9BQUFBLE9BQU0sR0FBRyxPQUFPLFdBQVc7QUFDNUMsWUFBTSxPQUFrQixDQUFDO0FBQ3pCLGlCQUFXLFVBQVUsQ0FBQyxRQUFRLFlBQVksUUFBUSxHQUFHLEdBQUc7QUFDdEQsZUFBTyxlQUFlLFFBQVEsQ0FBQ0QsWUFBb0I7QUFDakQsZUFBSyxLQUFLQSxPQUFNO0FBQUEsUUFDbEIsQ0FBQztBQUFBLE1BQ0g7QUFDQSxvQkFBQUYsUUFBTyxVQUFVLE1BQU0sT0FBTyxZQUFZLFFBQVEsT0FBTyxJQUFJLEdBQUcsT0FBTztBQUN2RSxvQkFBQUEsUUFBTyxVQUFVLE1BQU07QUFBQSxRQUNyQixFQUFFLE9BQU8sUUFBUSxNQUFNLEdBQUcsTUFBTSxFQUFFO0FBQUEsUUFDbEMsRUFBRSxPQUFPLFFBQVEsTUFBTSxHQUFHLE1BQU0sRUFBRTtBQUFBLFFBQ2xDLEVBQUUsT0FBTyxRQUFRLE1BQU0sR0FBRyxNQUFNLEVBQUU7QUFBQSxRQUNsQyxFQUFFLE9BQU8sUUFBUSxTQUFTLFNBQVM7QUFBQSxNQUNyQyxDQUFDO0FBQUEsSUFDSCxDQUFDO0FBQUEsRUFDSCxDQUFDO0FBRUQsMkJBQUcsOEJBQThCLE1BQy9CLFVBQVUsRUFBRSxPQUFPLFFBQVEsR0FBRyxPQUFPLFdBQVc7QUFDOUMsVUFBTSxTQUFTLElBQUkscUNBQXdCO0FBQzNDLFVBQU0sUUFBUSxRQUFRLE1BQU07QUFDNUIsVUFBTSxRQUFRLE9BQU8sWUFBWSxRQUFRLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDbEUsVUFBTTtBQUNOLFVBQU0sU0FBUyxNQUFNLFVBQVUsT0FBTyxZQUFZLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFDdEUsa0JBQUFBLFFBQU8sTUFBTSxPQUFPLFNBQVMsa0JBQWtCO0FBQy9DLFdBQU8sT0FBTztBQUNkLFVBQU0sVUFBVSxLQUFLO0FBQ3JCLFVBQU0sUUFBUSxJQUFJLHFDQUF3QjtBQUMxQyxVQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFVBQU0sTUFBTSxPQUFPLFlBQVksUUFBUSxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQy9ELFVBQU07QUFDTixVQUFNLE9BQU87QUFDYixrQkFBQUEsUUFBTyxPQUFPLE1BQU0sVUFBVSxHQUFHLEdBQUcsTUFBTSxlQUFlO0FBQUEsRUFDM0QsQ0FBQyxDQUFDO0FBRUosMkJBQUcsc0VBQXNFLE1BQ3ZFLFVBQVUsRUFBRSxPQUFPLFFBQVEsR0FBRyxPQUFPLFdBQVc7QUFDOUMsVUFBTSxTQUFTLElBQUkscUNBQXdCO0FBQzNDLFVBQU0sUUFBUSxRQUFRLE1BQU07QUFDNUIsVUFBTSxNQUFNLE9BQU8sWUFBWSxRQUFRLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDaEUsVUFBTTtBQUNOLFdBQU8sT0FBTztBQUNkLFVBQU0sV0FBVyxFQUFFLE1BQU0saUJBQWlCLFNBQVMsWUFBWSxNQUFNLFdBQVcsTUFBTSxFQUFFLFlBQVksS0FBSyxFQUFFO0FBQzNHLGtCQUFBQSxRQUFPLFVBQVUsTUFBTSxVQUFVLEdBQUcsR0FBRyxRQUFRO0FBQUEsRUFDakQsQ0FBQyxDQUFDO0FBRUosMkJBQUcsMkZBQTJGLFlBQVk7QUFDeEcsVUFBTUksV0FBb0IsQ0FBQztBQUMzQixRQUFJLE9BQU87QUFDWCxRQUFJLFVBQXNCLE1BQU0sY0FBQUosUUFBTyxLQUFLLGNBQWM7QUFDMUQsVUFBTSxrQkFBaUQsWUFBWTtBQUNqRSxjQUFRO0FBQ1IsYUFBTztBQUFBLFFBQ0wsVUFBVSxPQUFPLEVBQUUsR0FBRyxNQUF1QjtBQUMzQyxnQkFBTUssUUFBTyxHQUFHLFNBQVMsV0FBVyxHQUFHLFNBQVM7QUFDaEQsVUFBQUQsU0FBUSxLQUFLQyxLQUFJO0FBQ2pCLGNBQUlBLFVBQVMsU0FBUztBQUNwQixrQkFBTSxJQUFJLFFBQWMsQ0FBQ0osYUFBWTtBQUNuQyx3QkFBVUE7QUFBQSxZQUNaLENBQUM7QUFBQSxVQUNIO0FBQ0EsaUJBQU8sRUFBRSxNQUFBSSxPQUFNLFFBQVEsR0FBRyxXQUFXLEdBQUcsWUFBWSxHQUFHLGNBQWMsR0FBRyxNQUFNLE1BQU07QUFBQSxRQUN0RjtBQUFBLFFBQ0EsU0FBUyxZQUFZO0FBQUEsTUFDdkI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxVQUFVLEVBQUUsZ0JBQWdCLEdBQUcsT0FBTyxXQUFXO0FBQ3JELFlBQU0sTUFBTSxDQUFDLFFBQWdCQyxVQUFTLElBQUkscUNBQXdCLE1BQ2hFLE9BQU8sWUFBOEIsUUFBUSxVQUFVLEVBQUUsSUFBSSxFQUFFLE1BQU0sVUFBVSxPQUFPLEVBQUUsR0FBR0EsUUFBTyxLQUFLO0FBQ3pHLFlBQU0sUUFBUSxJQUFJLE9BQU87QUFDekIsWUFBTSxTQUFTLElBQUkscUNBQXdCO0FBQzNDLFlBQU0sU0FBUyxJQUFJLFVBQVUsTUFBTTtBQUNuQyxZQUFNLFFBQVEsSUFBSSxPQUFPO0FBQ3pCLGFBQU8sT0FBTztBQUNkLG9CQUFBTixRQUFPLE9BQU8sTUFBTSxVQUFVLE1BQU0sR0FBRyxNQUFNLGVBQWU7QUFDNUQsb0JBQUFBLFFBQU8sVUFBVUksVUFBUyxDQUFDLE9BQU8sQ0FBQztBQUNuQyxjQUFRO0FBQ1Isb0JBQUFKLFFBQU8sVUFBVSxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sT0FBTyxJQUFJLEdBQUcsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUM3RSxvQkFBQUEsUUFBTyxVQUFVSSxVQUFTLENBQUMsU0FBUyxPQUFPLENBQUM7QUFDNUMsb0JBQUFKLFFBQU8sTUFBTSxNQUFNLENBQUM7QUFBQSxJQUN0QixDQUFDO0FBQUEsRUFDSCxDQUFDO0FBQ0gsQ0FBQztBQUFBLElBRUQsMkJBQVMsZ0VBQWdFLE1BQU07QUFDN0UsUUFBTSxRQUErRTtBQUFBLElBQ25GLENBQUMsUUFBUSxZQUFZLENBQUMsR0FBRyxrREFBa0Q7QUFBQSxJQUMzRSxDQUFDLFFBQVEsWUFBWSxFQUFFLE1BQU0sWUFBWSxZQUFZLEVBQUUsR0FBRyxlQUFlO0FBQUEsSUFDekUsQ0FBQyxRQUFRLE9BQU8sQ0FBQyxHQUFHLDRCQUE0QjtBQUFBLElBQ2hELENBQUMsUUFBUSxPQUFPLENBQUMsR0FBRyx1Q0FBdUM7QUFBQSxJQUMzRCxDQUFDLFFBQVEsT0FBTyxFQUFFLFdBQVcsTUFBTSxVQUFVLEtBQUssR0FBRyx1Q0FBdUM7QUFBQSxJQUM1RixDQUFDLFFBQVEsT0FBTyxFQUFFLFdBQVcsTUFBTSxNQUFNLEVBQUUsR0FBRyxTQUFTO0FBQUEsSUFDdkQsQ0FBQyxRQUFRLE9BQU8sRUFBRSxXQUFXLE1BQU0sTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUFBLElBQzdELENBQUMsUUFBUSxPQUFPLEVBQUUsV0FBVyxNQUFNLElBQUksRUFBRSxHQUFHLE9BQU87QUFBQSxJQUNuRCxDQUFDLFFBQVEsT0FBTyxFQUFFLFdBQVcsTUFBTSxRQUFRLE1BQU0sR0FBRyx1Q0FBdUM7QUFBQSxJQUMzRixDQUFDLFFBQVEsT0FBTyxFQUFFLFdBQVcsTUFBTSxTQUFTLEtBQUssR0FBRyxlQUFlO0FBQUEsSUFDbkUsQ0FBQyxRQUFRLE9BQU8sRUFBRSxXQUFXLE1BQU0sVUFBVSxFQUFFLEdBQUcsMEJBQTBCO0FBQUEsSUFDNUUsQ0FBQyxRQUFRLFVBQVUsQ0FBQyxHQUFHLDhCQUE4QjtBQUFBLElBQ3JELENBQUMsUUFBUSxVQUFVLEVBQUUsSUFBSSxFQUFFLE1BQU0sU0FBUyxFQUFFLEdBQUcsbURBQW1EO0FBQUEsSUFDbEcsQ0FBQyxRQUFRLFVBQVUsRUFBRSxJQUFJLEVBQUUsTUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLEdBQUcsUUFBUSxFQUFFLEVBQUUsR0FBRyxTQUFTO0FBQUEsSUFDckYsQ0FBQyxRQUFRLFVBQVUsRUFBRSxJQUFJLEVBQUUsTUFBTSxVQUFVLFFBQVEsSUFBSSxHQUFHLFdBQVcsSUFBSSxHQUFHLGdCQUFnQjtBQUFBLElBQzVGLENBQUMsUUFBUSxTQUFTLEVBQUUsS0FBSyxLQUFLLEdBQUcscUJBQXFCO0FBQUEsSUFDdEQsQ0FBQyxRQUFRLFVBQVUsRUFBRSxNQUFNLEdBQUcsR0FBRyxVQUFVO0FBQUEsSUFDM0MsQ0FBQyxRQUFRLGVBQWUsQ0FBQyxHQUFHLGNBQWM7QUFBQSxJQUMxQyxDQUFDLFFBQVEsUUFBUSxFQUFFLEtBQUssS0FBSyxHQUFHLHFCQUFxQjtBQUFBLElBQ3JELENBQUMsUUFBUSxXQUFXLENBQUMsR0FBRyxhQUFhO0FBQUEsSUFDckMsQ0FBQyxRQUFRLGVBQWUsRUFBRSxJQUFJLE9BQU8sT0FBTyxJQUFJLEdBQUcsdUJBQXVCO0FBQUEsRUFDNUU7QUFDQSxhQUFXLENBQUMsUUFBUUUsU0FBUSxJQUFJLEtBQUssT0FBTztBQUMxQyw2QkFBRyxHQUFHLE1BQU0sSUFBSSxLQUFLLFVBQVVBLE9BQU0sQ0FBQyxJQUFJLE1BQ3hDLFVBQVUsQ0FBQyxHQUFHLE9BQU8sV0FBVztBQUM5QixZQUFNLFFBQVEsTUFBTSxVQUFVLE9BQU8sWUFBWSxRQUFRQSxPQUFNLENBQUM7QUFDaEUsb0JBQUFGLFFBQU8sTUFBTSxNQUFNLE1BQU0sU0FBUztBQUNsQyxvQkFBQUEsUUFBTyxNQUFNLE1BQU0sU0FBUyxJQUFJO0FBQ2hDLG9CQUFBQSxRQUFPLEdBQUcsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLElBQ2pDLENBQUMsQ0FBQztBQUFBLEVBQ047QUFFQSwyQkFBRyxnREFBZ0QsTUFDakQsVUFBVSxFQUFFLFNBQVMsTUFBTSxRQUFRLE9BQU8sSUFBSSxVQUFVLE1BQU0sQ0FBQyxFQUFFLEdBQUcsT0FBTyxXQUFXO0FBQ3BGLFVBQU0sU0FBUyxJQUFJLFFBQVEsQ0FBQ0MsYUFBWSxPQUFPLGVBQWUsUUFBUSxLQUFLQSxRQUFPLENBQUM7QUFDbkYsVUFBTSxRQUFRLE1BQU0sVUFBVSxPQUFPLFlBQVksUUFBUSxTQUFTLENBQUMsQ0FBQyxDQUFDO0FBQ3JFLGtCQUFBRCxRQUFPLE1BQU0sTUFBTSxNQUFNLFlBQVk7QUFDckMsa0JBQUFBLFFBQU8sTUFBTSxLQUFLLFVBQVUsTUFBTSxNQUFNLEdBQUcsa0NBQWtDO0FBQUEsRUFDL0UsQ0FBQyxDQUFDO0FBRUosMkJBQUcsZ0NBQWdDLE1BQ2pDLFVBQVUsQ0FBQyxHQUFHLE9BQU8sV0FBVztBQUM5QixVQUFNLGNBQUFBLFFBQU8sUUFBUSxPQUFPLFlBQVksa0JBQWtCLENBQUMsQ0FBQyxHQUFHLGtCQUFrQjtBQUFBLEVBQ25GLENBQUMsQ0FBQztBQUNOLENBQUM7QUFBQSxJQUVELDJCQUFTLDZCQUE2QixNQUFNO0FBQzFDLDJCQUFHLDJFQUEyRSxNQUFNO0FBQ2xGLFFBQUksb0JBQW9CO0FBQ3hCLFVBQU1HLFNBQTZCLE9BQU8sU0FBUyxVQUFVO0FBQzNELFVBQUk7QUFDRixlQUFPLE1BQU0sUUFBUSxTQUFTLEtBQUs7QUFBQSxNQUNyQyxVQUFFO0FBQ0EsY0FBTSxJQUFJLFFBQVEsQ0FBQ0YsYUFBWSxhQUFhQSxRQUFPLENBQUM7QUFDcEQsY0FBTSxRQUFRLEVBQUUsT0FBTyxjQUFjLE1BQU0sR0FBRyxNQUFNLEtBQUssQ0FBQztBQUMxRCw0QkFBb0I7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFDQSxXQUFPLFVBQVUsRUFBRSxPQUFBRSxPQUFNLEdBQUcsT0FBTyxRQUFRLFdBQVc7QUFDcEQsWUFBTSxRQUFRLFFBQVEsTUFBTTtBQUM1QixZQUFNLE1BQU0sVUFBVSxPQUFPLFlBQVksUUFBUSxPQUFPLElBQUksQ0FBQztBQUM3RCxZQUFNO0FBQ04sYUFBTyxlQUFlLFFBQVEsWUFBWSxNQUFNLGNBQUFILFFBQU8sS0FBSyxzQkFBc0IsQ0FBQztBQUNuRixZQUFNLE9BQU8sTUFBTTtBQUNuQixvQkFBQUEsUUFBTyxHQUFHLGlCQUFpQjtBQUMzQixvQkFBQUEsUUFBTyxPQUFPLE1BQU0sS0FBSyxNQUFNLGVBQWU7QUFBQSxJQUNoRCxDQUFDO0FBQUEsRUFDSCxDQUFDO0FBRUQsMkJBQUcsdUNBQXVDLE1BQU0sVUFBVSxDQUFDLEdBQUcsQ0FBQyxHQUFHLFdBQVcsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUM5RixDQUFDO0FBQUEsSUFFRCwyQkFBUyxVQUFVLE1BQU07QUFDdkIsUUFBTSxZQUFpQyxPQUFPLEdBQUcsRUFBRSxPQUFPLFFBQVEsTUFBTTtBQUN0RSxZQUFRLEVBQUUsT0FBTyxTQUFTLE9BQU8sWUFBWSxTQUFTLFNBQVMsQ0FBQztBQUNoRSxVQUFNLFFBQVE7QUFDZCxXQUFPO0FBQUEsRUFDVDtBQUVBLDJCQUFHLDJFQUEyRSxNQUM1RSxVQUFVLEVBQUUsT0FBTyxVQUFVLEdBQUcsT0FBTyxXQUFXO0FBQ2hELFVBQU0sT0FBTyxpQkFBaUIsUUFBUSxtQkFBbUIsRUFBRSxTQUFTLEtBQUssQ0FBQztBQUMxRSxVQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVCLFFBQUksT0FBTztBQUNYLFVBQU0sTUFBTSxPQUFPLFlBQVksUUFBUSxPQUFPLElBQUksRUFBRSxLQUFLLE1BQU07QUFDN0QsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELFVBQU07QUFDTixVQUFNLElBQUksUUFBUSxDQUFDQyxhQUFZLGFBQWFBLFFBQU8sQ0FBQztBQUNwRCxrQkFBQUQsUUFBTyxNQUFNLE1BQU0sS0FBSztBQUN4QixVQUFNLE9BQU8saUJBQWlCLFFBQVEsbUJBQW1CLEVBQUUsU0FBUyxNQUFNLENBQUM7QUFDM0UsVUFBTTtBQUFBLEVBQ1IsQ0FBQyxDQUFDO0FBRUosMkJBQUcsMENBQTBDLE1BQzNDLFVBQVUsRUFBRSxPQUFPLFVBQVUsR0FBRyxPQUFPLFdBQVc7QUFDaEQsa0JBQUFBLFFBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxRQUFRLE9BQU8sSUFBSSxHQUFHLE9BQU87QUFBQSxFQUN6RSxDQUFDLENBQUM7QUFFSiwyQkFBRywwREFBMEQsTUFDM0QsVUFBVSxFQUFFLE9BQU8sVUFBVSxHQUFHLE9BQU8sV0FBVztBQUNoRCxVQUFNLFNBQVMsSUFBSSxRQUFRLENBQUNDLGFBQVksT0FBTyxlQUFlLFFBQVEsS0FBS0EsUUFBTyxDQUFDO0FBQ25GLFVBQU0sT0FBTyxpQkFBaUIsUUFBUSxtQkFBbUIsRUFBRSxTQUFTLE1BQU0sQ0FBQztBQUMzRSxrQkFBQUQsUUFBTyxNQUFNLEtBQUssVUFBVSxNQUFNLE1BQU0sR0FBRyxvQkFBb0I7QUFDL0Qsa0JBQUFBLFFBQU8sVUFBVSxNQUFNLE9BQU8sWUFBWSxRQUFRLE9BQU8sSUFBSSxHQUFHLE9BQU87QUFBQSxFQUN6RSxDQUFDLENBQUM7QUFDTixDQUFDOyIsCiAgIm5hbWVzIjogWyJleHBvcnRzIiwgImV4cG9ydHMiLCAibyIsICJFcnJvckNvZGVzIiwgIlJlc3BvbnNlRXJyb3IiLCAiTWVzc2FnZSIsICJleHBvcnRzIiwgIlRvdWNoIiwgImV4cG9ydHMiLCAiRGlzcG9zYWJsZSIsICJleHBvcnRzIiwgIlJBTCIsICJleHBvcnRzIiwgIkV2ZW50IiwgImV4cG9ydHMiLCAibyIsICJDYW5jZWxsYXRpb25Ub2tlbiIsICJDYW5jZWxsYXRpb25Ub2tlblNvdXJjZSIsICJleHBvcnRzIiwgIkNhbmNlbGxhdGlvblN0YXRlIiwgImV4cG9ydHMiLCAicmVzb2x2ZSIsICJleHBvcnRzIiwgIm8iLCAiTWVzc2FnZVJlYWRlciIsICJSZXNvbHZlZE1lc3NhZ2VSZWFkZXJPcHRpb25zIiwgIm9wdGlvbnMiLCAiYnl0ZXMiLCAiZXhwb3J0cyIsICJvIiwgIk1lc3NhZ2VXcml0ZXIiLCAiY291bnQiLCAiUmVzb2x2ZWRNZXNzYWdlV3JpdGVyT3B0aW9ucyIsICJvcHRpb25zIiwgImV4cG9ydHMiLCAicmVzdWx0IiwgImV4cG9ydHMiLCAibyIsICJjcmVhdGVNZXNzYWdlQ29ubmVjdGlvbiIsICJDYW5jZWxOb3RpZmljYXRpb24iLCAiUHJvZ3Jlc3NUb2tlbiIsICJQcm9ncmVzc05vdGlmaWNhdGlvbiIsICJTdGFyUmVxdWVzdEhhbmRsZXIiLCAiVHJhY2UiLCAiVHJhY2VWYWx1ZSIsICJUcmFjZUZvcm1hdCIsICJTZXRUcmFjZU5vdGlmaWNhdGlvbiIsICJMb2dUcmFjZU5vdGlmaWNhdGlvbiIsICJDb25uZWN0aW9uRXJyb3JzIiwgIkNvbm5lY3Rpb25TdHJhdGVneSIsICJJZENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3kiLCAiUmVxdWVzdENhbmNlbGxhdGlvblJlY2VpdmVyU3RyYXRlZ3kiLCAiQ2FuY2VsbGF0aW9uUmVjZWl2ZXJTdHJhdGVneSIsICJDYW5jZWxsYXRpb25TZW5kZXJTdHJhdGVneSIsICJDYW5jZWxsYXRpb25TdHJhdGVneSIsICJNZXNzYWdlU3RyYXRlZ3kiLCAiQ29ubmVjdGlvbk9wdGlvbnMiLCAiQ29ubmVjdGlvblN0YXRlIiwgIm9wdGlvbnMiLCAic3RhcnRUaW1lIiwgInBhcmFtcyIsICJjb25uZWN0aW9uIiwgImlkIiwgInJlc29sdmUiLCAiZXhwb3J0cyIsICJleHBvcnRzIiwgInJlc29sdmUiLCAib3B0aW9ucyIsICJSSUwiLCAiZXhwb3J0cyIsICJvIiwgImNyZWF0ZU1lc3NhZ2VDb25uZWN0aW9uIiwgIm9zIiwgInByb2Nlc3MiLCAib3B0aW9ucyIsICJTdHJlYW1NZXNzYWdlUmVhZGVyIiwgIlN0cmVhbU1lc3NhZ2VXcml0ZXIiLCAiY29ubmVjdGVkIiwgInJlc29sdmUiLCAiZXhwb3J0cyIsICJtb2R1bGUiLCAib2JqZWN0IiwgInRva2VucyIsICJjb3VudCIsICJvcHRpb25zIiwgImltcG9ydF9ub2RlIiwgIm1lc3NhZ2UiLCAid29yZHMiLCAia2luZCIsICJvcyIsICJyZXNvbHZlIiwgInBhcmFtcyIsICJjb21wbGV0ZSIsICJyZXNvbHZlIiwgInBhcmFtcyIsICJsaW5lcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImNvbXBsZXRlIiwgInRleHQiLCAicmVzb2x2ZSIsICJpbXBvcnRfbm9kZV9wYXRoIiwgInJvdyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImltcG9ydF9ub2RlX3BhdGgiLCAidG9rZW5zIiwgImNvdW50IiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJ0ZXh0IiwgInNob3ciLCAidG9rZW5zIiwgImltcG9ydF9ub2RlX3BhdGgiLCAidGV4dCIsICJjb3VudCIsICJhc3NlcnQiLCAicmVzb2x2ZSIsICJwYXJhbXMiLCAidHJhaW4iLCAic3RhcnRlZCIsICJ0ZXh0IiwgInNvdXJjZSJdCn0K
