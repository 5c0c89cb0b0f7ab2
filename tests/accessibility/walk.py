"""walk.py BIN WORK [FLOW...]: runs the flows and says what they found."""
import importlib
import sys
import time
import traceback

import rules
from program import Gone, Program

FLOWS = ["mainwindow", "onboarding", "invitation"]


def main():
    binary, work, wanted = sys.argv[1], sys.argv[2], sys.argv[3:] or FLOWS
    found = rules.Findings()
    broken = []
    for name in wanted:
        began = time.monotonic()
        programs = []

        def start(folder, *arguments):
            programs.append(Program(binary + "/tenantlink", folder, *arguments))
            return programs[-1]

        try:
            importlib.import_module(name).flow(found, start, f"{work}/{name}")
        except Gone as gone:
            broken.append(name)
            traceback.print_exc()
            print(f"{name}: did not come: {gone}")
            for program in programs:
                if program.process.poll() is not None:
                    print(f"{name}: the program ended with {program.process.returncode}")
                    continue
                for window in program.windows():
                    rules.dump(window)
        finally:
            for program in programs:
                if program.process.poll() is None:
                    program.end()
        print(f"== {name}: {time.monotonic() - began:.1f} s", flush=True)
    for line in found:
        print("FOUND", line)
    return 1 if found or broken else 0


sys.exit(main())
