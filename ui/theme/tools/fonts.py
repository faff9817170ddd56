#!/usr/bin/env python3
"""Makes Comptoir Sans out of Inter: the digits of one width (`tnum`) become the ordinary ones, under a new family name."""
import os
import shutil
import sys

from fontTools.ttLib import TTFont

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


def tabular_glyphs(font):
    """Glyph name → its fixed-width form, from every single substitution of the tnum feature."""
    table = font["GSUB"].table
    mapping = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for subtable in table.LookupList.Lookup[index].SubTable:
                subtable = getattr(subtable, "ExtSubTable", subtable)
                mapping.update(getattr(subtable, "mapping", {}))
    return mapping


def freeze(source, target):
    font = TTFont(source)
    mapping = tabular_glyphs(font)
    for table in font["cmap"].tables:
        for code, name in list(table.cmap.items()):
            if code < 0x80 and name in mapping:
                table.cmap[code] = mapping[name]
    for record in font["name"].names:
        text = record.toUnicode()
        short = record.nameID == 6
        if record.nameID in (1, 3, 4, 6, 16, 18):
            font["name"].setName(text.replace("Inter", "ComptoirSans" if short else "Comptoir Sans"), record.nameID,
                                 record.platformID, record.platEncID, record.langID)
    compact = font["CFF "].cff
    compact.fontNames = [name.replace("Inter", "ComptoirSans") for name in compact.fontNames]
    for top in compact.topDictIndex:
        for field in ("FullName", "FamilyName"):
            if hasattr(top, field):
                setattr(top, field, getattr(top, field).replace("Inter", "Comptoir Sans"))
    font.save(target)


def main(inter, noto, folder):
    os.makedirs(folder, exist_ok=True)
    for weight in WEIGHTS:
        freeze(os.path.join(inter, "Inter-%s.otf" % weight), os.path.join(folder, "ComptoirSans-%s.otf" % weight))
    for weight in ("Regular", "Bold"):
        shutil.copyfile(os.path.join(noto, "NotoSansArabic-%s.ttf" % weight),
                        os.path.join(folder, "NotoSansArabic-%s.ttf" % weight))


if __name__ == "__main__":
    main(*sys.argv[1:4])
