#!/usr/bin/env python3
"""Turns resources/theme/tokens.json into a C++ header: the names of the colours and their values in both modes."""
import json
import sys


def upper(name):
    return name[0].upper() + name[1:]


def colour(value, alpha=1.0):
    return "0x%02X%s" % (round(alpha * 255), value.lstrip("#").upper())


def main(source, target):
    tokens = json.load(open(source, encoding="utf-8"))
    names = [name for name in tokens["light"] if not name.endswith("Alpha")]
    lines = ["#pragma once", "", "#include <QRgb>", "", "#include <array>", "", "namespace ui {", "",
             "/// Every colour the interface uses, by meaning.", "enum class Token {"]
    lines += ["    %s," % upper(name) for name in names]
    lines += ["};", "", "inline constexpr int TokenCount = %d;" % len(names), "",
              "inline constexpr std::array<const char *, TokenCount> TokenNames {",
              "    " + ", ".join('"%s"' % name for name in names) + "};", ""]
    for mode in ("light", "dark"):
        values = [colour(tokens[mode][name], tokens[mode].get(name + "Alpha", 1.0)) for name in names]
        lines += ["inline constexpr std::array<QRgb, TokenCount> %sColours {" % upper(mode),
                  "    " + ", ".join(values) + "};", ""]
    lines += ["struct FamilyColours", "{", "    const char *key;", "    QRgb lightTint, lightInk, darkTint, darkInk;", "};",
              "", "inline constexpr std::array<FamilyColours, %d> Families {{" % len(tokens["families"])]
    for key, pair in tokens["families"].items():
        values = [colour(pair[mode][part]) for mode in ("light", "dark") for part in ("tint", "ink")]
        lines.append('    {"%s", %s},' % (key, ", ".join(values)))
    lines += ["}};", "", "struct BanknoteColours", "{", "    int dinars;", "    QRgb tint, ink;", "};", "",
              "inline constexpr std::array<BanknoteColours, %d> Banknotes {{" % len(tokens["banknotes"])]
    lines += ["    {%s, %s, %s}," % (face, colour(pair[0]), colour(pair[1])) for face, pair in tokens["banknotes"].items()]
    lines += ["}};", "", "} // namespace ui", ""]
    open(target, "w", encoding="utf-8").write("\n".join(lines))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
