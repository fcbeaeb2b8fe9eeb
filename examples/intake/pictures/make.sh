#!/usr/bin/env bash
# Makes the pictures of the README from the sample data; needs the built soprovod.jar, Chromium and ImageMagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
page=$(mktemp --suffix .html)
trap 'rm -f "$page"' EXIT

# picture NAME WIDTH,HEIGHT COMMAND...: what the command prints, as it looks on the screen
picture() {
    local name=$1 size=$2
    shift 2
    java -jar target/soprovod.jar "$@" > "$page" 2> /dev/null
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$size" \
        --screenshot="pictures/$name.png" "file://$page" > /dev/null 2>&1
    # A page of black on white needs few colours, and the repository no large files.
    convert "pictures/$name.png" -strip -colors 32 "pictures/$name.png"
}

picture irkutsk-monthly 1160,1560 report irkutsk-monthly --month 2024-02 --date 2024-03-01 --output html data/reports
picture smolensk-act 840,1160 form smolensk-act --case SMO-2025-000001 data/smolensk-clean.ndjson
