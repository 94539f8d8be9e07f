#!/usr/bin/env python3
"""Reads what checkov found (-o json) and fails for findings, for files that it could not read, and for skips without a
reason: checkov itself ends well where it read nothing.

    checkov -o json … | scanned.py KIND…    each kind (terraform, bicep) must have been scanned
"""
import json
import sys

LEAST_REASON = 20  # characters


def faults(report):
    results = report["results"]
    for finding in results["failed_checks"]:
        place = f"{finding['file_path']}:{finding['file_line_range'][0]}"
        yield f"{place} {finding['check_id']} {finding['resource']}: {finding['check_name']}"
    for file in results["parsing_errors"]:
        yield f"{file}: cannot be read"
    for skipped in results["skipped_checks"]:
        if len(skipped["check_result"].get("suppress_comment") or "") < LEAST_REASON:
            yield f"{skipped['file_path']} {skipped['check_id']}: skipped without a reason"
    if not results["passed_checks"]:
        yield f"{report['check_type']}: nothing was scanned"


def reports(text):
    """One report, several in a list, or several of either: a list for each folder."""
    decoder = json.JSONDecoder()
    while text := text.lstrip():
        found, end = decoder.raw_decode(text)
        yield from found if isinstance(found, list) else [found]
        text = text[end:]


def main(kinds):
    every = [report for report in reports(sys.stdin.read()) if "results" in report]
    for report in every:
        results = report["results"]
        print(report["check_type"], len(results["passed_checks"]), "passed,", len(results["skipped_checks"]), "skipped")
    missing = [f"{kind}: nothing was scanned" for kind in kinds if kind not in {r["check_type"] for r in every}]
    sys.exit("\n".join(missing + [fault for report in every for fault in faults(report)]) or None)


main(sys.argv[1:])
