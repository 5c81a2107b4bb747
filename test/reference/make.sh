#!/bin/sh
# Makes every recorded number again: sh test/reference/make.sh, from the repository root.
# Needs Debian's r-base-core, r-cran-survival, python3-scipy and python3-statsmodels.
set -eu
for topic in proportions survival pay; do
  Rscript --vanilla "test/reference/$topic.R" > "test/reference/$topic.txt"
done
/usr/bin/python3 test/reference/exact.py > test/reference/exact.txt
