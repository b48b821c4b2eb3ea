"""Judges bodies of flows by the official Microsoft Graph SDK for Python.

    python graph_sdk.py [--beta] FOLDER

The SDK's models are generated from the schema of Graph, and keep what they do not know apart. So a body is right when
the SDK reads it, knows every member, and writes the same again. On each run the judge is itself tried first: with a
body that has every member, and with each mistake that can be made in one place of it.
"""

import argparse
import ast
import copy
import dataclasses
import importlib
import inspect
import json
import re
import sys
import textwrap
from enum import Enum
from pathlib import Path

from kiota_serialization_json.json_parse_node import JsonParseNode
from kiota_serialization_json.json_serialization_writer import JsonSerializationWriter

TYPE = "@odata.type"
SHOWN = 50

# The schema calls these abstract, which the SDK does not know: it makes one when `@odata.type` names none of the types
# derived from it.
ABSTRACT = {
    "AuthenticationEventsFlow",
    "CustomExtensionBehaviorOnError",
    "OnAttributeCollectionHandler",
    "OnAttributeCollectionStartHandler",
    "OnAttributeCollectionSubmitHandler",
    "OnAuthenticationMethodLoadStartHandler",
    "OnInteractiveAuthFlowStartHandler",
    "OnUserCreateStartHandler",
}

INPUT_TYPE = "/onAttributeCollection/attributeCollectionPage/views/*/inputs/*/inputType"

# What the reference allows and the SDK loses: the place, the value, and why it is let pass. An entry that the SDK no
# longer needs fails the run.
EXCUSED = {
    (INPUT_TYPE, "checkboxSingleSelect"): "the reference has this word, the schema and so the SDK do not",
}

FUTURE = "unknownFutureValue"
ENUMS = {"dataType", "inputType", "userFlowAttributeType", "userTypeToCreate"}

EXPECTED = {"Optional[bool]": bool, "Optional[int]": int, "Optional[str]": str}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--beta", action="store_true", help="judge by the beta SDK")
    arguments.add_argument("folder", type=Path)
    arguments = arguments.parse_args()

    version = "beta" if arguments.beta else "v1.0"
    judge = Judge("msgraph_beta" if arguments.beta else "msgraph")
    sound = try_out(judge, read(Path(__file__).parent / "control" / f"{version}.json"))
    clean = judge_all(judge, sorted(arguments.folder.glob("*.json")), version)
    return 0 if sound and clean else 1


def judge_all(judge, files, version):
    equal, excused, failures = 0, {}, []
    for file in files:
        problems = []
        for path, message, key in problems_of_file(judge, file):
            if key is None:
                problems.append(f"{file.name}: {path or '/'}: {message}")
            else:
                excused[key] = excused.get(key, 0) + 1
        equal += not problems
        failures += problems
    for failure in failures[:SHOWN]:
        print(failure)
    if len(failures) > SHOWN:
        print(f"and {len(failures) - SHOWN} more")
    for (place, value), count in excused.items():
        print(f"excused {count} times: {value} at {place}: {EXCUSED[place, value]}")
    print(f"{version}: {len(files)} bodies, {equal} judged equal by the SDK")
    return len(files) > 0 and equal == len(files)


def problems_of_file(judge, file):
    try:
        body = read(file)
    except ValueError as error:
        return [("", f"not read: {error}", None)]
    return judge.problems(body)


def read(file):
    """JSON as Graph takes it: UTF-8, without repeated members and without numbers that JSON has not."""
    return json.loads(file.read_bytes().decode("utf-8"), object_pairs_hook=unique, parse_constant=refuse)


def unique(pairs):
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError(f"a member is repeated in {[name for name, _ in pairs]}")
    return members


def refuse(word):
    raise ValueError(f"{word} is no JSON")


# --- The judge -------------------------------------------------------------------------------------------------------


class Judge:
    """The models of one version of Graph."""

    def __init__(self, package):
        models = f"{package}.generated.models"
        self.root = importlib.import_module(f"{models}.authentication_events_flow").AuthenticationEventsFlow
        without_imports(importlib.import_module(f"{models}.entity"))

    def problems(self, body):
        """What is wrong with a body: (path, message, the key of its excuse or None)."""
        try:
            model = JsonParseNode(body).get_object_value(self.root)
            written = write(model)
        except Exception as error:  # Whatever the SDK throws is its verdict.
            return [("", f"the SDK throws {type(error).__name__}: {error}", None)]
        found = [*losses(body, written, ""), *mistakes(model, "")]
        return [(path, message, excuse(path, value)) for path, message, value in found]


def without_imports(module):
    """Takes the imports out of `Entity.get_field_deserializers`.

    They load each of the thousand and more types derived from it, use none, and run again for each entity that is read:
    25 to 50 ms for each body. What is left is the SDK's own.
    """
    function = module.Entity.get_field_deserializers
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    (definition,) = tree.body
    definition.body = [step for step in definition.body if not isinstance(step, ast.ImportFrom)]
    names = {}
    exec(compile(tree, module.__file__, "exec"), module.__dict__, names)
    module.Entity.get_field_deserializers = names[function.__name__]


def write(model):
    writer = JsonSerializationWriter()
    writer.write_object_value(None, model)
    return json.loads(writer.get_serialized_content())


def losses(body, written, path):
    """Where the two differ: (path, message, the value in the body)."""
    if isinstance(body, dict) and isinstance(written, dict):
        for name, value in body.items():
            if name in written:
                yield from losses(value, written[name], f"{path}/{name}")
            else:
                yield f"{path}/{name}", f"the SDK loses {show(value)}", value
        # Where the schema leaves no choice of type a body need not name it, and the SDK does.
        for name in written.keys() - body.keys() - {TYPE}:
            yield f"{path}/{name}", f"the SDK adds {show(written[name])}", None
    elif isinstance(body, list) and isinstance(written, list) and len(body) == len(written):
        for index, (value, other) in enumerate(zip(body, written)):
            yield from losses(value, other, f"{path}/{index}")
    # As texts, since true equals 1 to Python.
    elif json.dumps(body) != json.dumps(written):
        yield path, f"the SDK makes {show(written)} of {show(body)}", body


def mistakes(model, path):
    """What a comparison cannot show: what the model keeps without knowing it, and the types that it chose."""
    kind = type(model)
    for name in model.additional_data:
        yield f"{path}/{name}", f"not a member of {kind.__name__}", None
    if kind.__name__ in ABSTRACT:
        yield path, f"{kind.__name__} is abstract; {TYPE} is {show(model.odata_type)}", None
    # The SDK chooses the type whatever the case of its letters, and repeats what it read.
    elif model.odata_type != kind.odata_type:
        yield f"{path}/{TYPE}", f"{show(model.odata_type)} is not the name of {kind.__name__}", None
    for field in dataclasses.fields(model):
        if field.name not in ("backing_store", "additional_data", "odata_type"):
            yield from mistakes_of_value(getattr(model, field.name), field.type, f"{path}/{camel(field.name)}")


def mistakes_of_value(value, declared, path):
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from mistakes_of_value(item, None, f"{path}/{index}")
    elif dataclasses.is_dataclass(value):
        yield from mistakes(value, path)
    # Not every text: the words of an enumeration equal their texts to Python.
    elif isinstance(value, Enum) and value.value == FUTURE:
        yield path, f"{FUTURE} stands for words that the reader does not know, and is none to write", None
    elif value is not None and type(value) is not EXPECTED.get(declared, type(value)):
        yield path, f"{show(value)} is not {declared}", None


def camel(name):
    return re.sub("_([a-z])", lambda match: match[1].upper(), name)


def show(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 100 else f"{text[:100]}…"


def excuse(path, value):
    key = (re.sub(r"/\d+", "/*", path), value if isinstance(value, str) else None)
    return key if key in EXCUSED else None


# --- The judge, judged -----------------------------------------------------------------------------------------------


def try_out(judge, body):
    """Whether the judge accepts a right body and finds each mistake put into it."""
    unsound = [f"the control body is right, but {path}: {message}" for path, message, _ in judge.problems(body)]
    tried = 0
    for name, wrong in controls(body):
        tried += 1
        if not any(key is None for *_, key in judge.problems(wrong)):
            unsound.append(f"NOT FOUND by the judge: {name}")
    for place, value in EXCUSED:
        wrong = copy.deepcopy(body)
        parent, last = locate(wrong, place.replace("*", "0").split("/")[1:])
        parent[last] = value
        if not any(key == (place, value) for *_, key in judge.problems(wrong)):
            unsound.append(f"the SDK takes {value} at {place}: it needs no excuse any more")
    for line in unsound:
        print(line)
    print(f"{tried} controls, {tried if not unsound else 'not all'} found")
    return tried > 0 and not unsound


def controls(body):
    """The body with one mistake, for every place and every kind of mistake."""
    for path, value in places(body, []):
        for change, edit in edits(path, value):
            # In a list, so that the body itself has a place too.
            wrong = [copy.deepcopy(body)]
            edit(*locate(wrong, [0, *path]))
            yield f"/{'/'.join(map(str, path))} {change}", wrong[0]


def edits(path, value):
    if path and isinstance(path[-1], str):
        yield "misspelt", lambda parent, name: parent.update({f"{name}x": parent.pop(name)})
    if path:
        yield "null", put(None)
    for wrong in wrong_values(path[-1] if path else None, value):
        yield f"as {show(wrong)}", put(wrong)
    if isinstance(value, dict):
        yield "with an unknown member", lambda parent, name: parent[name].update(unknown="x")
        if TYPE in value:
            yield f"without {TYPE}", lambda parent, name: parent[name].pop(TYPE)


def wrong_values(name, value):
    match value:
        case bool():
            yield from (str(value).lower(), int(value))
        case int():
            yield from (str(value), float(value) + 0.5, True)
        case str() if name in ENUMS:
            yield from (f"{value}0", value.upper(), value[0].upper() + value[1:], FUTURE, 0)
        case str() if name == TYPE:
            yield from (f"{value}0", value.upper(), value[1:], 0)
        case str():
            yield from (0, True, [value])
        case list():
            yield from ({}, "x", [None])
        case dict():
            yield from ([value], "x")


def put(wrong):
    def edit(parent, name):
        parent[name] = wrong

    return edit


def places(value, path):
    yield path, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, member in members:
        yield from places(member, [*path, name])


def locate(value, path):
    """The object or array that has the value at `path`, and its name or index there."""
    for name in path[:-1]:
        value = value[int(name) if isinstance(value, list) else name]
    return value, int(path[-1]) if isinstance(value, list) else path[-1]


if __name__ == "__main__":
    sys.exit(main())
