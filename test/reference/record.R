# Prints each call with its value, so that a test can look a number up by the call that made it.
# A line is: call, tab, numbers with 17 digits separated by spaces; NA where R gives none.
record <- function(calls, scope = parent.frame()) {
  number <- function(x) ifelse(is.finite(x), trimws(formatC(x, digits = 17, format = "g")), "NA")
  cat(sprintf("# %s; survival %s\n", R.version.string, packageVersion("survival")))
  for (call in calls) {
    value <- as.numeric(eval(parse(text = call), envir = scope))
    cat(call, "\t", paste(number(value), collapse = " "), "\n", sep = "")
  }
}
