package schedule_test

import (
	"testing"
	"time"

	"github.com/robfig/cron/v3"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/internal/schedule"
)

const five = `want five fields: minute, hour, day of month, month, day of week, such as "0 6 * * *"`

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	tests := map[string]string{
		"":                             `got "", ` + five + `; write all five`,
		"0 6 * *":                      `got "0 6 * *", ` + five + `; write all five`,
		"0 0 6 * * *":                  `got "0 0 6 * * *", ` + five + `; there are no seconds: remove the first field`,
		"0 0 6 * * * *":                `got "0 0 6 * * * *", ` + five + `; remove the others`,
		"@daily":                       `got "@daily", ` + five + `; write "0 0 * * *"`,
		"@every 15m":                   `got "@every 15m", ` + five + `; write all five`,
		"TZ=UTC":                       `got "TZ=UTC", ` + five + `; remove "TZ=UTC" and give the time in UTC`,
		"61 6 * * *":                   `got minute 61 in "61 6 * * *", want 0 to 59`,
		"0 24 * * *":                   `got hour 24 in "0 24 * * *", want 0 to 23`,
		"0 6 0 * *":                    `got day of month 0 in "0 6 0 * *", want 1 to 31`,
		"0 6 * 13 *":                   `got month 13 in "0 6 * 13 *", want 1 to 12 or JAN to DEC`,
		"0 6 * * 7":                    `got day of week 7 in "0 6 * * 7", want 0 to 6 or SUN to SAT; Sunday is 0`,
		"0 6 * juni *":                 `got month juni in "0 6 * juni *", want 1 to 12 or JAN to DEC`,
		"0 17-9 * * *":                 `got hour 17-9 in "0 17-9 * * *", want the lower value first; write 17-23,0-9`,
		"0 6 * * fri-1":                `got day of week fri-1 in "0 6 * * fri-1", want the lower value first; write 5-6,0-1`,
		"*/0 * * * *":                  `got minute */0 in "*/0 * * * *", want a step of 1 to 59`,
		"*/60 * * * *":                 `got minute */60 in "*/60 * * * *", want a step of 1 to 59`,
		"1,,2 * * * *":                 `got minute  in "1,,2 * * * *", want *, a value 0 to 59, a range, a step such as */2, or a list`,
		", * * * *":                    `got minute  in ", * * * *", want *, a value 0 to 59, a range, a step such as */2, or a list; got minute  in ", * * * *", want *, a value 0 to 59, a range, a step such as */2, or a list`,
		"*-5 * * * *":                  `got minute *-5 in "*-5 * * * *", want *, a value 0 to 59, a range, a step such as */2, or a list`,
		"-5 * * * *":                   `got minute -5 in "-5 * * * *", want *, a value 0 to 59, a range, a step such as */2, or a list`,
		"0 6 L * *":                    `got day of month L in "0 6 L * *", want 1 to 31`,
		"60 24 * * *":                  `got minute 60 in "60 24 * * *", want 0 to 59; got hour 24 in "60 24 * * *", want 0 to 23`,
		"0 0 30 2 *":                   `got "0 0 30 2 *", want a date that comes; there is no day 30 in February`,
		"0 0 31 2,4,6 *":               `got "0 0 31 2,4,6 *", want a date that comes; there is no day 31 in February, April or June`,
		"99999999999999999999 * * * *": `got minute 99999999999999999999 in "99999999999999999999 * * * *", want 0 to 59`,
		"CRON_TZ=Europe/Amsterdam 0 6 * * *": `got "CRON_TZ=Europe/Amsterdam 0 6 * * *", ` + five +
			`; remove "CRON_TZ=Europe/Amsterdam" and give the time in UTC`,
	}
	for expr, want := range tests {
		t.Run(expr, func(t *testing.T) {
			t.Parallel()
			_, err := schedule.Parse(expr)
			require.EqualError(t, err, want)
		})
	}
}

func TestScheduleIsExplained(t *testing.T) {
	t.Parallel()
	const (
		minute = time.Minute
		hour   = time.Hour
		day    = 24 * time.Hour
	)
	tests := map[string]struct {
		describe string
		gap      time.Duration
	}{
		"* * * * *":             {"every minute", minute},
		"*/15 * * * *":          {"every 15 minutes", 15 * minute},
		"0,15,30,45 * * * *":    {"every 15 minutes", 15 * minute},
		"*/7 * * * *":           {"at minutes 0, 7, 14 … 56 of every hour", 4 * minute},
		"5/15 * * * *":          {"at minutes 5, 20, 35 and 50 of every hour", 15 * minute},
		"0 * * * *":             {"every hour at minute 0", hour},
		"0-20 * * * *":          {"at minutes 0 to 20 of every hour", minute},
		"0 6 * * *":             {"every day at 06:00 UTC", day},
		" 0  6\t* * * ":         {"every day at 06:00 UTC", day},
		"0 6 ? * ?":             {"every day at 06:00 UTC", day},
		"0 6,18 * * *":          {"every day at 06:00 and 18:00 UTC", 12 * hour},
		"0 0,23 * * *":          {"every day at 00:00 and 23:00 UTC", hour},
		"0 */6 * * *":           {"every day at 00:00, 06:00, 12:00 and 18:00 UTC", 6 * hour},
		"30 */2 * * *":          {"every 2 hours from 00:30 UTC", 2 * hour},
		"30 9-17 * * 1-5":       {"every hour from 09:30 to 17:30 UTC, Monday to Friday", hour},
		"*/10 9-17 * * 1-5":     {"every 10 minutes from 09:00 to 17:59 UTC, Monday to Friday", 10 * minute},
		"0,5 9-17 * * *":        {"at minutes 0 and 5 from 09:00 to 17:59 UTC", 5 * minute},
		"0-9 6,18 * * *":        {"at minutes 0 to 9 of hours 6 and 18 UTC", minute},
		"30 2 * * 1-5":          {"at 02:30 UTC, Monday to Friday", day},
		"30 2 * * MON-fri":      {"at 02:30 UTC, Monday to Friday", day},
		"30 2 * * 0,6":          {"at 02:30 UTC, Saturday and Sunday", day},
		"30 2 * * 0,5,6":        {"at 02:30 UTC, Friday to Sunday", day},
		"30 2 * * 1":            {"at 02:30 UTC, Monday", 7 * day},
		"30 2 * * 1,4":          {"at 02:30 UTC, Monday and Thursday", 3 * day},
		"0,30 2 * * 1":          {"at 02:00 and 02:30 UTC, Monday", 30 * minute},
		"0 0 1 * *":             {"at 00:00 UTC on day 1 of the month", 28 * day},
		"0 0 1,15 * *":          {"at 00:00 UTC on days 1 and 15 of the month", 14 * day},
		"0 0 */2 * *":           {"at 00:00 UTC on days 1, 3, 5 … 31 of the month", day},
		"0 0 31 * *":            {"at 00:00 UTC on day 31 of the month", 31 * day},
		"0 0 1 1 *":             {"at 00:00 UTC on day 1 of January", 365 * day},
		"0 0 1 jan,JUL *":       {"at 00:00 UTC on day 1 of January and July", 181 * day},
		"0 0 29 2 *":            {"at 00:00 UTC on day 29 of February", 1461 * day},
		"0 6 * 6-8 *":           {"every day at 06:00 UTC in June to August", day},
		"*/15 * * 12 *":         {"every 15 minutes in December", 15 * minute},
		"0 6 * 1 1-5":           {"at 06:00 UTC, Monday to Friday, in January", day},
		"0 6 13 * 5":            {"at 06:00 UTC on day 13 of the month, or on Friday (either is enough)", day},
		"0 6 1 3 1":             {"at 06:00 UTC on day 1 of March, or on Monday in March (either is enough)", day},
		"0 6 */2 * */2":         {"at 06:00 UTC on days 1, 3, 5 … 31 of the month, or on Tuesday, Thursday, Saturday and Sunday (either is enough)", day},
		"0 6 * * */2":           {"at 06:00 UTC, Tuesday, Thursday, Saturday and Sunday", day},
		"0 6 1-31 * 1":          {"every day at 06:00 UTC", day},
		"0 6 1 * 0-6":           {"every day at 06:00 UTC", day},
		"0 6 1-31 * *":          {"every day at 06:00 UTC", day},
		"0 6 */1 * 1":           {"at 06:00 UTC, Monday", 7 * day},
		"0 12 29 2 1":           {"at 12:00 UTC on day 29 of February, or on Monday in February (either is enough)", day},
		"23 23 31 12 *":         {"at 23:23 UTC on day 31 of December", 365 * day},
		"0,1,2,4,5,6,9 6 * * *": {"at minutes 0 to 2, 4 to 6 and 9 from 06:00 to 06:59 UTC", minute},
	}
	for expr, tc := range tests {
		t.Run(expr, func(t *testing.T) {
			t.Parallel()
			s, err := schedule.Parse(expr)
			require.NoError(t, err)
			assert.Equal(t, tc.describe, s.Describe())
			assert.Equal(t, tc.gap, s.ShortestGap())
		})
	}
}

func TestNext(t *testing.T) {
	t.Parallel()
	amsterdam := time.FixedZone("CEST", 2*60*60)
	tests := map[string]struct {
		after time.Time
		want  []string
	}{
		"0 6 * * *": {
			time.Date(2026, 11, 21, 6, 0, 0, 0, time.UTC),
			[]string{"2026-11-22T06:00:00Z", "2026-11-23T06:00:00Z", "2026-11-24T06:00:00Z"},
		},
		"0 7 * * *": { // 06:30 UTC: the zone of the question does not matter
			time.Date(2026, 11, 21, 8, 30, 0, 0, amsterdam),
			[]string{"2026-11-21T07:00:00Z", "2026-11-22T07:00:00Z"},
		},
		"0 0 29 2 *": { // 2100 is not a leap year
			time.Date(2095, 1, 1, 0, 0, 0, 0, time.UTC),
			[]string{"2096-02-29T00:00:00Z", "2104-02-29T00:00:00Z", "2108-02-29T00:00:00Z"},
		},
		"0 6 13 * 5": {
			time.Date(2026, 11, 10, 0, 0, 0, 0, time.UTC),
			[]string{"2026-11-13T06:00:00Z", "2026-11-20T06:00:00Z", "2026-11-27T06:00:00Z", "2026-12-04T06:00:00Z", "2026-12-11T06:00:00Z", "2026-12-13T06:00:00Z"},
		},
	}
	for expr, tc := range tests {
		t.Run(expr, func(t *testing.T) {
			t.Parallel()
			s, err := schedule.Parse(expr)
			require.NoError(t, err)
			var got []string
			for _, run := range s.Next(tc.after, len(tc.want)) {
				got = append(got, run.Format(time.RFC3339))
			}
			assert.Equal(t, tc.want, got)
		})
	}
}

func TestZeroScheduleNeverRuns(t *testing.T) {
	t.Parallel()
	var s schedule.Schedule
	assert.Equal(t, "never", s.Describe())
	assert.Empty(t, s.Next(time.Now(), 3))
	assert.Zero(t, s.ShortestGap())
	assert.Empty(t, s.String())
}

// FuzzParse holds every expression that parses to what the package promises.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"0 6 * * *", "*/15 * * * *", "30 2 * * 1-5", "0 0 1 * *", "0 0 29 2 *", "0 6 13 * 5", "0 0 */2 JAN */2",
		"@daily", "TZ= 0 6 * * *", "TZ=x", "CRON_TZ=UTC 0 6 * * *", "0 0 30 2 *", "* * * * * *", ", * * * *", "1-5/3,9 ? * * *",
	} {
		f.Add(seed, int64(1_795_000_000))
	}
	f.Fuzz(func(t *testing.T, expr string, unix int64) {
		s, err := schedule.Parse(expr)
		if err != nil {
			return
		}
		after := time.Unix(unix%(200*365*86400), 0).UTC()

		again, err := schedule.Parse(s.String())
		require.NoError(t, err)
		require.Equal(t, s, again, "String reads back as the same schedule")

		reference, err := cron.ParseStandard(expr)
		require.NoError(t, err, "accepts nothing that Kubernetes refuses")
		if next := reference.Next(after); !next.IsZero() {
			require.Equal(t, next, s.Next(after, 1)[0], "means what Kubernetes takes it to mean")
		}

		runs := s.Next(after, 20)
		require.Len(t, runs, 20)
		previous := after
		for i, run := range runs {
			require.True(t, run.After(previous), "strictly increasing")
			require.Zero(t, run.Second())
			require.Equal(t, time.UTC, run.Location())
			if i > 0 {
				require.GreaterOrEqual(t, run.Sub(previous), s.ShortestGap())
			}
			previous = run
		}
		require.GreaterOrEqual(t, s.ShortestGap(), time.Minute)
		require.LessOrEqual(t, s.ShortestGap(), 1461*24*time.Hour)
		require.NotEmpty(t, s.Describe())
		require.Equal(t, s.Describe(), again.Describe())
	})
}
