# SPDX-FileCopyrightText: The Hepatica authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshot.py OUT.png -- COMMAND…

Runs COMMAND on the headless screen, waits until the screen has changed and then stands still while the program
rests, saves a picture and ends the program. If the program ends by itself, its exit status is passed on and
there is no picture.
"""

import ctypes
import hashlib
import os
import signal
import struct
import subprocess
import sys
import time
import zlib

LONGEST_WAIT = 60.0
STILL = 0.8
STEP = 0.1


def read_screen():
    """The screen as width, height and rows of BGRX pixels, from the XWD file that Xvfb keeps."""
    with open(os.environ['HEADLESS_SCREEN'], 'rb') as file:
        data = file.read()
    header = struct.unpack('>25I', data[:100])
    header_size, width, height = header[0], header[4], header[5]
    bits, stride, colours = header[11], header[12], header[19]
    if bits != 32:
        raise SystemExit(f'screenshot.py: a screen of {bits} bits is not supported')
    return width, height, stride, data[header_size + colours * 12:]


def write_png(path, screen):
    width, height, stride, pixels = screen
    rows = bytearray()
    for y in range(height):
        row = pixels[y * stride:y * stride + width * 4]
        colours = bytearray(width * 3)
        colours[0::3], colours[1::3], colours[2::3] = row[2::4], row[1::4], row[0::4]
        rows += b'\0' + colours

    def chunk(kind, body):
        return struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))

    with open(path, 'wb') as file:
        file.write(b'\x89PNG\r\n\x1a\n')
        file.write(chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)))
        file.write(chunk(b'IDAT', zlib.compress(bytes(rows), 9)))
        file.write(chunk(b'IEND', b''))


def claim_compositing():
    """Lets GTK believe in a compositor, without which it frames even a window that fills the screen."""
    x11 = ctypes.CDLL('libX11.so.6')
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XCreateSimpleWindow.restype = x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    window = ctypes.c_ulong(x11.XCreateSimpleWindow(display, root, 0, 0, 1, 1, 0, 0, 0))
    manager = ctypes.c_ulong(x11.XInternAtom(display, b'_NET_WM_CM_S0', 0))
    x11.XSetSelectionOwner(display, manager, window, ctypes.c_ulong(0))
    x11.XSync(display, 0)


def busy_ticks(pid):
    """Processor time of the program, so that one still at work is not taken for a finished picture."""
    try:
        with open(f'/proc/{pid}/stat', encoding='utf-8') as file:
            fields = file.read().rpartition(')')[2].split()
        return int(fields[11]) + int(fields[12])
    except OSError:
        return 0


def main():
    target, command = sys.argv[1], sys.argv[3:]
    claim_compositing()
    digest = lambda: hashlib.sha256(read_screen()[3]).digest()
    empty = last = digest()
    program = subprocess.Popen(command, start_new_session=True)
    began = since = time.monotonic()
    ticks = 0
    while time.monotonic() - began < LONGEST_WAIT:
        time.sleep(STEP)
        status = program.poll()
        if status is not None:
            return status if status >= 0 else 128 - status
        now, now_ticks = digest(), busy_ticks(program.pid)
        if now != last or now_ticks > ticks + 1:
            since = time.monotonic()
        last, ticks = now, now_ticks
        if now != empty and time.monotonic() - since >= STILL:
            break
    screen = read_screen()
    settled = time.monotonic() - began < LONGEST_WAIT
    try:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait(5)
    except (ProcessLookupError, subprocess.TimeoutExpired):
        os.killpg(program.pid, signal.SIGKILL)
    if last == empty:
        print('./dev: no window came up in a minute.', file=sys.stderr)
        return 1
    if not settled:
        print('./dev: the window did not come to rest in a minute; the picture shows it as it was.', file=sys.stderr)
    write_png(target, screen)
    return 0


sys.exit(main())
