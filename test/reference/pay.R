# Rscript test/reference/pay.R > test/reference/pay.txt   (from the repository root)
source("test/reference/record.R")

# hourly pay in dollars: formulas a test can repeat, with and without ties
women <- 18 + (1:37 * 17) %% 23 + (1:37 %% 4) / 4
men <- 20 + (1:52 * 29) %% 31 + (1:52 %% 5) / 5
scale_pay <- c(24, 31.5, 31.5, 31.5, 31.5, 38, 38, 38, 42)
sixteen <- 20 + (1:16)^1.5

order_interval <- function(y) {
  n <- length(y)
  fits <- which(2 * pbinom(seq_len(n) - 1, n, 0.5) <= 0.05)
  sort(y)[c(max(fits), n + 1 - max(fits))]
}
# Price and Bonett 2002; R rounds halves to even
log_se <- function(y) {
  n <- length(y)
  c <- round((n + 1) / 2 - sqrt(n))
  z <- qnorm(1 - pbinom(c - 1, n, 0.5))
  diff(log(sort(y))[c(c, n - c + 1)]) / (2 * z)
}
price_bonett <- function(group, reference) {
  log_ratio <- log(median(group) / median(reference))
  reach <- qnorm(0.975) * sqrt(log_se(group)^2 + log_se(reference)^2)
  1 - exp(log_ratio + c(1, -1) * reach)
}
# Bonett and Price 2020: ratio of means, delta method on logs, Satterthwaite degrees of freedom
mean_gap <- function(group, reference) {
  part <- function(y) var(y) / (length(y) * mean(y)^2)
  v <- c(part(group), part(reference))
  df <- sum(v)^2 / sum(v^2 / (c(length(group), length(reference)) - 1))
  reach <- qt(0.975, df) * sqrt(sum(v))
  1 - exp(log(mean(group) / mean(reference)) + c(1, -1) * reach)
}
# survey::svyratio linearisation by hand, one row per person; interval on the logit scale
hours <- 100 + (1:40 * 37) %% 190
in_group <- (1:40 * 7) %% 5 == 0
hours_in_group <- ifelse(in_group, hours, 0)
part_group <- hours * ((1:40 * 11) %% 8) / 10
linearised <- function(x, y) {
  n <- length(x)
  ratio <- sum(y) / sum(x)
  influence <- (y - ratio * x) / sum(x)
  error <- sqrt(n / (n - 1) * sum((influence - mean(influence))^2))
  c(ratio, error, plogis(qlogis(ratio) + c(-1, 1) * qnorm(0.975) * error / (ratio * (1 - ratio))))
}

record(c(
  "women", "men", "hours", "part_group",
  "median(women)", "median(men)", "mean(women)", "var(women)",
  "quantile(women, c(0, .1, .25, .5, .75, .9, 1), type = 7)",
  "quantile(scale_pay, c(.1, .25, .5, .75, .9), type = 7)",
  "order_interval(women)", "order_interval(1:6)", "order_interval(1:10)", "order_interval(1:20)",
  "order_interval(1:100)", "order_interval(1:5001)", "order_interval(1:1000000)",
  "log_se(sixteen)", "price_bonett(women, men)", "price_bonett(sixteen, men)",
  "price_bonett(scale_pay, men)", "price_bonett(women[1:5], men[1:36])",
  "mean_gap(women, men)", "mean_gap(scale_pay, women)", "mean_gap(women[1:2], men[1:3])",
  "t.test(women)$conf.int", "t.test(scale_pay)$conf.int",
  "qt(.975, c(1, 1.5, 2, 3.7, 10, 29, 120, 5000, 1e6))", "qt(c(.6, .9, .99, .9995), 7)",
  "linearised(hours, hours_in_group)", "linearised(hours, part_group)",
  "linearised(hours * 1e6, hours_in_group * 1e6)"
))
