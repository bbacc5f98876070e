# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive technologies see of a program: its objects over AT-SPI, as a picture of one moment.

A picture asks each object for its children, with many questions on their way at once, and then the program's cache
for what they are. To ask object by object takes a second for a long page.
"""

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ACCESSIBLE = 'org.a11y.atspi.Accessible'
ACTION = 'org.a11y.atspi.Action'
COMPONENT = 'org.a11y.atspi.Component'
TEXT = 'org.a11y.atspi.Text'
CACHE = '/org/a11y/atspi/cache'
REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')
EVENTS = ('org.a11y.atspi.Registry', '/org/a11y/atspi/registry')
WINDOW_COORDINATES = int(Atspi.CoordType.WINDOW)
LABELLED_BY = int(Atspi.RelationType.LABELLED_BY)
ANSWER_TIMEOUT = 10_000
TOLD_STATES = {'active', 'expanded', 'focusable', 'focused', 'pressed', 'selected', 'sensitive'}
STATES = [(value, Atspi.StateType(value).value_nick) for value in range(int(Atspi.StateType.LAST_DEFINED))]


class Object:
    """One object, with what was asked of it when the picture was taken. The rest is asked when it is wanted."""

    def __init__(self, bus, reference, parent):
        self.bus, self.reference, self.parent = bus, reference, parent
        self.children = []
        self.role = self.name = self.description = ''
        self.states = self.interfaces = frozenset()

    def fill(self, _application, _parent, _index, _count, interfaces, name, role, description, states):
        """Takes what the program's cache holds of it."""
        self.name, self.description = name, description
        self.role = Atspi.Role(role).value_nick.replace('-', ' ')
        self.interfaces = frozenset(interface.rpartition('.')[2] for interface in interfaces)
        bits = states[0] | states[1] << 32
        self.states = frozenset(nick for state, nick in STATES if bits >> state & 1)

    def __iter__(self):
        """This object and all within it, in the order in which they are read."""
        yield self
        for child in self.children:
            yield from child

    def __str__(self):
        words = [self.role, repr(self.name)]
        if self.description:
            words.append(f'({self.description})')
        words += sorted(self.states & TOLD_STATES)
        if 'Text' in self.interfaces:
            words.append(f'“{self.text}”')
        return ' '.join(words)

    def all(self, role=None, name=None):
        """The objects within this one of that role and name; a name ending in “…” is its beginning."""
        def fits(found):
            if name is not None and name.endswith('…'):
                return found.startswith(name[:-1])
            return name in (None, found)

        return [found for found in self if role in (None, found.role) and fits(found.name)]

    def find(self, role=None, name=None):
        """The first of them, None if there is none."""
        return next(iter(self.all(role, name)), None)

    def root(self):
        return self.parent.root() if self.parent else self

    def where(self):
        """The way to it from the window."""
        step = f'{self.role} “{self.name}”' if self.name else self.role
        return f'{self.parent.where()} › {step}' if self.parent and self.parent.parent else step

    def dump(self, indent=0):
        try:
            line = str(self)
        except GLib.Error:
            line = f'{self.role} (gone)'
        return '\n'.join(['  ' * indent + line, *(child.dump(indent + 1) for child in self.children)])

    def ask(self, interface, method, signature=None, *arguments):
        variant = GLib.Variant(signature, arguments) if signature else None
        return self.bus.ask(self.reference, interface, method, variant)

    @property
    def text(self):
        """What is read of it; None if it is no text."""
        return self.ask(TEXT, 'GetText', '(ii)', 0, -1)[0] if 'Text' in self.interfaces else None

    @property
    def label(self):
        """What it is called: its name, or what is read of that which it is labelled by."""
        if self.name:
            return self.name
        labels = dict(self.ask(ACCESSIBLE, 'GetRelationSet')[0]).get(LABELLED_BY, [])
        return ' '.join(self.bus.ask(label, TEXT, 'GetText', GLib.Variant('(ii)', (0, -1)))[0] for label in labels)

    @property
    def language(self):
        """The language that its text is to be read in; None for that of the interface."""
        return self.ask(TEXT, 'GetAttributeRun', '(ib)', 0, True)[0].get('language')

    @property
    def letter_height(self):
        return self.ask(TEXT, 'GetCharacterExtents', '(iu)', 0, WINDOW_COORDINATES)[3]

    @property
    def attributes(self):
        return self.ask(ACCESSIBLE, 'GetAttributes')[0]

    @property
    def extents(self):
        """Its left, top, right and bottom edge, in pixels from those of the window."""
        x, y, width, height = self.ask(COMPONENT, 'GetExtents', '(u)', WINDOW_COORDINATES)[0]
        return x, y, x + width, y + height

    @property
    def actions(self):
        if 'Action' not in self.interfaces:
            return []
        return [name for name, *_ in self.ask(ACTION, 'GetActions')[0]]

    def act(self, action=None):
        """Does what an assistive technology would do with it: its only action, or the one that is named."""
        names = self.actions
        index = names.index(action) if action else 0
        assert action or len(names) == 1, f'{self} has the actions {names}'
        assert self.ask(ACTION, 'DoAction', '(i)', index)[0], f'{self} did not {names[index]}'

    def is_in(self, outer):
        """Whether it is a part of the other, which may be from an earlier picture."""
        return self.reference == outer.reference or bool(self.parent and self.parent.is_in(outer))


class Bus:
    """The bus of assistive technologies, which belongs to the session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address, = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None,
                                     GLib.VariantType('(s)'), Gio.DBusCallFlags.NONE, ANSWER_TIMEOUT)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags)
        self.context = GLib.MainContext.default()
        self.announcements = []
        self.ask(EVENTS, 'org.a11y.atspi.Registry', 'RegisterEvent',
                 GLib.Variant('(sass)', ('object:announcement', [], '')))
        self.connection.signal_subscribe(None, 'org.a11y.atspi.Event.Object', 'Announcement', None, None,
                                         Gio.DBusSignalFlags.NONE, self.note_announcement)

    def note_announcement(self, _connection, _sender, _path, _interface, _signal, parameters):
        self.announcements.append(parameters.unpack()[3])

    def ask(self, reference, interface, method, arguments=None):
        return self.connection.call_sync(*reference, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                         ANSWER_TIMEOUT).unpack()

    def applications(self):
        """The reference of each program on the bus, with the id of its process."""
        for reference in self.ask(REGISTRY, ACCESSIBLE, 'GetChildren')[0]:
            try:
                pid, = self.ask(('org.freedesktop.DBus', '/org/freedesktop/DBus'), 'org.freedesktop.DBus',
                                'GetConnectionUnixProcessID', GLib.Variant('(s)', (reference[0],)))
            except GLib.Error:
                # It has just ended.
                continue
            yield reference, pid

    def picture(self, reference):
        """All objects of a program as they are now; one that goes while it is asked is left out."""
        root = Object(self, reference, None)
        self.meet_children([root])
        items, = self.ask((reference[0], CACHE), 'org.a11y.atspi.Cache', 'GetItems')
        known = {path: rest for (_, path), *rest in items}
        for found in list(root):
            found.children = [child for child in found.children if child.reference[1] in known]
        for found in root:
            if found is not root:
                found.fill(*known[found.reference[1]])
        return root

    def meet_children(self, generation):
        """Asks all of a generation for their children, and those for theirs, as far down as it goes."""
        while generation:
            waiting = len(generation)

            def answered(connection, result, parent):
                nonlocal waiting
                waiting -= 1
                try:
                    references, = connection.call_finish(result).unpack()
                except GLib.Error:
                    return
                parent.children = [Object(self, reference, parent) for reference in references]

            for found in generation:
                self.connection.call(*found.reference, ACCESSIBLE, 'GetChildren', None, None, Gio.DBusCallFlags.NONE,
                                     ANSWER_TIMEOUT, None, answered, found)
            while waiting:
                self.context.iteration(True)
            generation = [child for found in generation for child in found.children]
