# Rscript test/reference/proportions.R > test/reference/proportions.txt   (from the repository root)
source("test/reference/record.R")

wilson <- function(x, n) as.numeric(prop.test(x, n, correct = FALSE)$conf.int)
two <- function(x1, n1, x2, n2) rbind(c(x1, n1 - x1), c(x2, n2 - x2))
fisher <- function(x1, n1, x2, n2) fisher.test(two(x1, n1, x2, n2))$p.value
# prop.test gives z squared; the sign is that of the difference
pooled <- function(x1, n1, x2, n2) {
  test <- prop.test(c(x1, x2), c(n1, n2), correct = FALSE)
  c(sign(x1 / n1 - x2 / n2) * sqrt(unname(test$statistic)), test$p.value)
}
berkeley <- apply(UCBAdmissions, c(1, 2), sum)

record(c(
  "wilson(81, 263)", "wilson(15, 148)", "wilson(0, 20)", "wilson(1, 29)", "wilson(20, 20)",
  "wilson(1, 1)", "wilson(3, 1000000)", "wilson(123456789, 987654321)",
  "fisher(3, 4, 1, 4)", "fisher(2, 10, 8, 10)", "fisher(0, 5, 5, 5)", "fisher(7, 19, 31, 44)",
  "fisher(10, 100, 25, 150)", "fisher(557, 1835, 1198, 2691)",
  "pooled(48, 100, 60, 100)", "pooled(557, 1835, 1198, 2691)", "pooled(12, 40, 30, 50)",
  "pooled(9000, 30000, 9600, 30000)",
  "berkeley['Admitted', ]", "colSums(berkeley)",
  "prop.table(berkeley, 2)['Admitted', 'Female'] / prop.table(berkeley, 2)['Admitted', 'Male']",
  "binom.test(3, 20, 0.4)$p.value", "binom.test(339, 870, 0.791)$p.value",
  "binom.test(10, 20, 0.5)$p.value", "binom.test(0, 12, 0.069)$p.value",
  "binom.test(700, 10000, 0.069)$p.value", "binom.test(15300, 100000, 0.153)$p.value",
  "binom.test(60, 1000, 0.069)$p.value", "binom.test(5, 9, 0.15)$p.value"
))
