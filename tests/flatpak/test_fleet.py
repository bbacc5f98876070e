# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_fleet.py: the computers of a clinic install, update and go back, over a network of their own and from a stick."""

import concurrent.futures
import fcntl
import http.server
import os
import shutil
import socket
import struct
import threading
import time

import guide
import sandbox
from sandbox import APP_ID, FOLDER, NEW, OLD, OLD_VERSION, PROJECT

WORK = os.path.join(FOLDER, 'fleet')
CLINIC = os.path.join(PROJECT, 'flatpak/clinic')
REPOSITORY = os.path.join(WORK, 'repository')
STICK = os.path.join(WORK, 'stick')
PORT = 8765
URL = f'http://127.0.0.1:{PORT}'
CLIENTS = 20
# A pack that is right, and one of a format to come.
PACKS = os.path.join(PROJECT, 'tests/shell/fixtures/packs')
PACK, LATER_PACK = 'Today', 'Tomorrow'

sandbox.start_over(WORK)
CURATOR = sandbox.Person(os.path.join(WORK, 'curator'))
CURATOR.environment['GNUPGHOME'] = os.path.join(WORK, 'curator', 'gnupg')


class Server(http.server.ThreadingHTTPServer):
    """Any web server will do. This one counts what it gives out, and can hang up."""

    request_queue_size = 100
    daemon_threads = True

    def __init__(self):
        self.given = self.requests = 0
        self.allowance = None
        self.lock = threading.Lock()
        super().__init__(('127.0.0.1', PORT), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def count(self):
        """Megabytes and requests since it was last asked."""
        with self.lock:
            found = self.given / 1e6, self.requests
            self.given = self.requests = 0
        return found

    def handle_error(self, request, client_address):
        """Clients hang up too."""


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def __init__(self, *arguments):
        super().__init__(*arguments, directory=REPOSITORY)

    def log_message(self, *_arguments):
        pass

    def copyfile(self, source, outputfile):
        with self.server.lock:
            self.server.requests += 1
        while True:
            chunk = source.read(65536)
            if not chunk:
                return
            with self.server.lock:
                if self.server.allowance is not None:
                    self.server.allowance -= len(chunk)
                    if self.server.allowance < 0:
                        self.close_connection = True
                        self.connection.shutdown(socket.SHUT_RDWR)
                        return
                self.server.given += len(chunk)
            outputfile.write(chunk)


def switch_loopback_on():
    """In a network of one's own it is there, but off."""
    with socket.socket() as any_socket:
        request = struct.pack('16sh', b'lo', 0)
        flags, = struct.unpack_from('h', fcntl.ioctl(any_socket, 0x8913, request), 16)
        fcntl.ioctl(any_socket, 0x8914, struct.pack('16sh', b'lo', flags | 1))


def new_client(name, user=12345):
    return sandbox.Person(os.path.join(WORK, name), user)


def check(found):
    status, said = found
    assert status == 0, said


def publish(bundle):
    """Puts a release into the repository, as the guide says; gives how long it took."""
    began = time.monotonic()
    check(CURATOR.run('bash', CLINIC + '/make-repository.sh', REPOSITORY, URL, 'curator@clinic.example', bundle))
    return time.monotonic() - began


def bundle_of(build, name):
    """Makes the bundle of a release, as CONTRIBUTING says."""
    path = os.path.join(WORK, name + '.flatpak')
    loose = os.path.join(WORK, name + '-loose')
    check(CURATOR.run('flatpak', 'build-export', loose, build, 'stable'))
    check(CURATOR.run('flatpak', 'build-bundle', loose, path, APP_ID, 'stable'))
    return path


def add_remote(client):
    check(client.flatpak('remote-add', 'hepatica', URL + '/hepatica.flatpakrepo'))


def install(client, *options):
    return client.flatpak('install', '-y', '--noninteractive', *options, 'hepatica', APP_ID)


def update(client, *options):
    return client.flatpak('update', '-y', '--noninteractive', *options, APP_ID)


def is_old(client):
    """Whether the version before this one is installed, and works."""
    status, said = client.run('flatpak', 'run', '--user', APP_ID, '--version')
    assert status == 0 and said.startswith('hepatica '), said
    return said == f'hepatica {OLD_VERSION}\n'


def commit_of(client):
    status, said = client.flatpak('info', '--show-commit', APP_ID)
    assert status == 0, said
    return said.strip()


def test_publish():
    """one script makes a signed repository from the bundle of a release"""
    sandbox.build_releases(again=False)
    os.makedirs(CURATOR.environment['GNUPGHOME'], mode=0o700)
    check(CURATOR.run('gpg', '--batch', '--pinentry-mode', 'loopback', '--passphrase', '', '--quick-generate-key',
                      'Curator <curator@clinic.example>', 'rsa3072', 'sign', '1y'))
    began = time.monotonic()
    old, new = bundle_of(OLD, 'old'), bundle_of(NEW, 'new')
    print(f'# two bundles in {time.monotonic() - began:.0f} s; the new one has {os.path.getsize(new) / 1e6:.1f} MB')
    seconds = publish(old)
    print(f'# repository of {sandbox.size_of(REPOSITORY):.1f} MB in {seconds:.0f} s')
    if not os.path.exists(REPOSITORY + '/summary.sig'):
        yield 'the summary is not signed'


def test_install():
    """an ordinary user without anything installs it over the network"""
    client = new_client('client')
    add_remote(client)
    SERVER.count()
    began = time.monotonic()
    check(install(client))
    megabytes, requests = SERVER.count()
    print(f'# installed in {time.monotonic() - began:.1f} s, with {megabytes:.2f} MB in {requests} requests')
    if not is_old(client):
        yield 'it is not the version before this one'


def test_update():
    """an update brings only what has changed, by a static delta"""
    client = new_client('client')
    print(f'# renewed in {publish(WORK + "/new.flatpak"):.0f} s')
    other = new_client('other', 12346)
    add_remote(other)
    check(install(other))
    SERVER.count()
    began = time.monotonic()
    check(update(client))
    seconds = time.monotonic() - began
    megabytes, requests = SERVER.count()
    if is_old(client):
        yield 'it is still the version before this one'
    check(client.flatpak('uninstall', '-y', '--noninteractive', APP_ID))
    check(client.flatpak('repair'))
    SERVER.count()
    check(install(client, '--no-static-deltas'))
    whole, _requests = SERVER.count()
    print(f'# updated in {seconds:.1f} s, with {megabytes:.2f} MB in {requests} requests; whole it has {whole:.2f} MB')
    if megabytes > whole / 2:
        yield 'the update is not much smaller than the whole'


def test_rollback():
    """one computer goes back to the release before, and so does the fleet when that is published again"""
    client, other = new_client('client'), new_client('other', 12346)
    status, said = client.flatpak('remote-info', '--log', 'hepatica', APP_ID)
    commits = [line.split()[1] for line in said.splitlines() if line.strip().startswith('Commit:')]
    if status != 0 or len(commits) != 2:
        yield said
        return
    check(update(client, '--commit=' + commits[1]))
    if not is_old(client):
        yield 'the computer did not go back'
    publish(WORK + '/old.flatpak')
    check(update(other))
    if not is_old(other):
        yield 'the fleet did not go back'
    publish(WORK + '/new.flatpak')
    check(update(other))
    if is_old(other):
        yield 'the fleet did not go on again'


def biggest_object():
    """The path of the largest file object of this version in the repository, which also has those of the one before."""
    objects = WORK + '/new-loose/objects'
    paths = [os.path.join(place, name) for place, _folders, names in os.walk(objects) for name in names if name.endswith('.filez')]
    return max(paths, key=os.path.getsize).replace(objects, REPOSITORY + '/objects')


def spoil(path):
    """Changes one byte in the middle; gives what mends it."""
    with open(path, 'rb') as file:
        right = file.read()
    wrong = bytearray(right)
    wrong[len(wrong) // 2] ^= 1
    # A file of its own, since it may have other names.
    os.unlink(path)
    with open(path, 'wb') as file:
        file.write(wrong)

    def mend():
        with open(path, 'wb') as file:
            file.write(right)

    return mend


def test_damaged():
    """what is damaged or signed by somebody else is refused, and nothing is installed of it"""
    client = new_client('careful', 12347)
    add_remote(client)
    mend = spoil(biggest_object())
    status, said = install(client, '--no-static-deltas')
    if status == 0 or client.flatpak('info', APP_ID)[0] == 0:
        yield f'a damaged file was installed: {said}'
    mend()
    mending = [spoil(f'{REPOSITORY}/{name}') for name in ('summary', 'summary.idx')]
    stranger = new_client('stranger', 12352)
    status, said = stranger.flatpak('remote-add', 'hepatica', URL + '/hepatica.flatpakrepo')
    if status == 0 and install(stranger)[0] == 0:
        yield f'a changed list was taken: {said}'
    for mend in mending:
        mend()
    check(install(client))


def test_interrupted():
    """a transfer that was cut off goes on where it was: no file comes again that had come whole"""
    whole = new_client('whole', 12349)
    add_remote(whole)
    SERVER.count()
    check(install(whole, '--no-static-deltas'))
    at_once, _requests = SERVER.count()
    client = new_client('patient', 12348)
    add_remote(client)
    SERVER.count()
    SERVER.allowance = int(at_once * 1e6 * 3 / 4)
    status, said = install(client, '--no-static-deltas')
    SERVER.allowance = None
    first, _requests = SERVER.count()
    if status == 0:
        yield f'it was not cut off: {said}'
    check(install(client, '--no-static-deltas'))
    second, _requests = SERVER.count()
    print(f'# {first:.2f} MB came before the line was cut, {second:.2f} MB after it; whole it has {at_once:.2f} MB')
    if second > at_once - first / 2:
        yield f'the second time {second:.2f} MB came, as the first had brought nothing'


def test_many():
    """twenty computers install at once"""
    clients = [new_client(f'many{number}', 12345 + number) for number in range(CLIENTS)]
    for client in clients:
        add_remote(client)
    SERVER.count()
    began = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as pool:
        found = list(pool.map(install, clients))
    megabytes, requests = SERVER.count()
    print(f'# {CLIENTS} installed in {time.monotonic() - began:.0f} s, with {megabytes:.0f} MB in {requests} requests')
    yield from (said for status, said in found if status != 0)
    commits = {commit_of(client) for client in clients}
    if len(commits) != 1:
        yield commits


def export_pack(name):
    """Makes an extension of a content pack without any tool but flatpak, as the guide says; gives its repository."""
    folder, loose = (os.path.join(WORK, name + ending) for ending in ('', '-loose'))
    shutil.copytree(os.path.join(PACKS, name), folder + '/files')
    with open(folder + '/metadata', 'w', encoding='utf-8') as file:
        file.write(f'[Runtime]\nname={APP_ID}.Content.{name}\n\n[ExtensionOf]\nref=app/{APP_ID}/{sandbox.ARCHITECTURE}/stable\n')
    check(CURATOR.run('flatpak', 'build-export', '--runtime', '--files=files', '--disable-sandbox', loose, folder, '1'))
    return loose


def shows_pack(client):
    """Whether the program shows the page of the pack."""
    return '# Tea\n' in client.run('flatpak', 'run', '--user', APP_ID, '--show=today-tea')[1]


def test_packs():
    """a content pack comes over the network, or as a single file; one of another format is left out, with a notice"""
    client, other = new_client('client'), new_client('other', 12346)
    loose = export_pack(PACK)
    publish(loose)
    for reader in (client, other):
        check(update(reader))
        if shows_pack(reader):
            yield 'the pack is there before it was installed'
    check(client.flatpak('install', '-y', '--noninteractive', 'hepatica', f'{APP_ID}.Content.{PACK}//1'))
    for name, repository in ((PACK, loose), (LATER_PACK, export_pack(LATER_PACK))):
        bundle = os.path.join(WORK, name + '.flatpak')
        check(CURATOR.run('flatpak', 'build-bundle', '--runtime', repository, bundle, f'{APP_ID}.Content.{name}', '1'))
        print(f'# the pack {name} as a file: {os.path.getsize(bundle) / 1e3:.1f} kB')
        check(other.flatpak('install', '-y', '--noninteractive', bundle))
    for reader in (client, other):
        if not shows_pack(reader):
            yield 'the page of the pack is not shown'
    status, said = other.run('flatpak', 'run', '--user', APP_ID, '--list-topics')
    if status != 0 or 'left out: Tomorrow/pack.ini: The content pack is of format 99' not in said:
        yield said


def test_stick():
    """a computer without a network installs from a stick, which is checked before; a damaged one is refused"""
    began = time.monotonic()
    os.makedirs(STICK)
    check(CURATOR.run('bash', CLINIC + '/make-stick.sh', REPOSITORY, STICK))
    print(f'# a stick of {sandbox.size_of(STICK):.1f} MB in {time.monotonic() - began:.0f} s')
    SERVER.shutdown()
    SERVER.server_close()
    client = new_client('offline', 12350)
    began = time.monotonic()
    check(client.run('bash', CLINIC + '/install-from-stick.sh', STICK, f'{APP_ID}.Content.{PACK}//1'))
    print(f'# installed from it in {time.monotonic() - began:.1f} s')
    if is_old(client) or not shows_pack(client):
        yield 'it is not this version with the pack'

    paths = [os.path.join(place, name) for place, _folders, names in os.walk(STICK + '/.ostree/repo/objects') for name in names
             if name.endswith(('.filez', '.file'))]
    spoil(max(paths, key=os.path.getsize))
    late = new_client('late', 12351)
    status, said = late.run('bash', CLINIC + '/install-from-stick.sh', STICK)
    if status == 0 or 'nothing was installed' not in said or late.flatpak('info', APP_ID)[0] == 0:
        yield f'the damaged stick was taken: {said}'


switch_loopback_on()
os.makedirs(REPOSITORY)
SERVER = Server()
sandbox.run([test_publish, test_install, test_update, test_rollback, test_damaged, test_interrupted, test_many, test_packs, test_stick,
             *guide.CASES])
