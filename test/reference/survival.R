# Rscript test/reference/survival.R > test/reference/survival.txt   (from the repository root)
suppressPackageStartupMessages(library(survival))
source("test/reference/record.R")

curve <- function(time, status) survfit(Surv(time, status) ~ 1, conf.type = "log-log")
se <- function(fit) summary(fit, censored = TRUE)$std.err
median_of <- function(fit) summary(fit)$table[c("median", "0.95LCL", "0.95UCL")]
counted <- function(data, column, value) {
  as.numeric(table(factor(data$time, sort(unique(data$time))), data[[column]] == value)[, "TRUE"])
}

# lung: status 2 is death
men <- with(subset(lung, sex == 1), data.frame(time, status))
lung_men <- curve(men$time, men$status == 2)

small <- data.frame(time = c(1, 2, 2, 3, 4, 5, 6, 7), status = c(1, 1, 0, 1, 1, 0, 1, 1))
eight <- curve(small$time, small$status)
half_at_2 <- curve(c(1, 2, 3, 4), c(1, 1, 0, 1))
half_at_end <- curve(c(1, 2, 3, 4), c(1, 1, 0, 0))
day_zero <- curve(c(0, 0, 3, 4), c(1, 0, 1, 1))

# about a million spells: at each day t from 1 to 1000, (7919 t mod 613) end and (104729 t mod 1399) are censored
day <- 1:1000
ended <- (day * 7919) %% 613
open <- (day * 104729) %% 1399
million <- curve(rep(c(day, day), c(ended, open)), rep(c(1, 0), c(sum(ended), sum(open))))
at_days <- summary(million, times = c(1, 10, 250, 500, 750, 990))

# mgus2: progression (pcm) or death, whichever came first, of men
mgus <- within(mgus2, {
  time <- ifelse(pstat == 0, futime, ptime)
  event <- factor(ifelse(pstat == 0, 2 * death, 1), 0:2, c("censor", "pcm", "death"))
})
mgus_men <- subset(mgus, sex == "M")
incidence <- summary(survfit(Surv(time, event) ~ 1, mgus_men, conf.type = "log-log"),
                     times = c(1, 12, 60, 120, 240, 360))
of <- function(state, part) incidence[[part]][, match(state, c("(s0)", "pcm", "death"))]
naive <- survfit(Surv(time, event == "pcm") ~ 1, mgus_men)

record(c(
  "sort(unique(men$time))", "counted(men, 'status', 2)", "counted(men, 'status', 1)",
  "lung_men$n.risk", "lung_men$surv", "se(lung_men)", "lung_men$lower", "lung_men$upper",
  "median_of(lung_men)",
  "eight$time", "eight$n.risk", "eight$surv", "se(eight)", "eight$lower", "eight$upper",
  "median_of(eight)", "median_of(half_at_2)", "median_of(half_at_end)",
  "day_zero$surv", "day_zero$lower", "day_zero$upper",
  "million$n", "at_days$n.risk", "at_days$surv", "at_days$std.err", "at_days$lower", "at_days$upper",
  "median_of(million)",
  "sort(unique(mgus_men$time))", "counted(mgus_men, 'event', 'pcm')",
  "counted(mgus_men, 'event', 'death')", "counted(mgus_men, 'event', 'censor')",
  "of('(s0)', 'pstate')", "of('pcm', 'pstate')", "of('death', 'pstate')",
  "of('pcm', 'std.err')", "of('death', 'std.err')",
  "of('pcm', 'lower')", "of('pcm', 'upper')", "of('death', 'lower')", "of('death', 'upper')",
  "1 - summary(naive, times = 240)$surv"
))
