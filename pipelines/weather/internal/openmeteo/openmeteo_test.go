package openmeteo_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/openmeteo"
)

// oslo is a response for one city: the current weather of 06:20, and the weather
// of 06:00 and 07:00.
const oslo = `{
	"latitude": 59.9, "longitude": 10.75,
	"current_units": {"time": "unixtime", "temperature_2m": "°C", "relative_humidity_2m": "%", "wind_speed_10m": "km/h", "weather_code": "wmo code"},
	"current": {"time": 1793859600, "temperature_2m": 1.5, "relative_humidity_2m": 80, "wind_speed_10m": null, "weather_code": 3},
	"hourly_units": {"time": "unixtime", "temperature_2m": "°C", "relative_humidity_2m": "%", "precipitation": "mm", "wind_speed_10m": "km/h", "weather_code": "wmo code"},
	"hourly": {
		"time": [1793858400, 1793862000], "temperature_2m": [1, 2], "relative_humidity_2m": [70, 71],
		"precipitation": [0.4, null], "wind_speed_10m": [9, 10], "weather_code": [61, 0]
	}
}`

func cities() []openmeteo.City {
	return []openmeteo.City{{Name: "Oslo", Latitude: 59.91, Longitude: 10.75}}
}

func TestReadings(t *testing.T) {
	t.Parallel()
	six := time.Date(2026, 11, 5, 6, 0, 0, 0, time.UTC)
	want := []openmeteo.Reading{
		{
			City: "Oslo", Hour: six, AsOf: six, TemperatureC: new(1.5), HumidityPercent: new(80.0), PrecipitationMM: new(0.4),
			WindSpeedKMH: new(9.0), WeatherCode: new(3),
		},
		{
			City: "Oslo", Hour: six.Add(time.Hour), AsOf: six, TemperatureC: new(2.0), HumidityPercent: new(71.0),
			WindSpeedKMH: new(10.0), WeatherCode: new(0),
		},
	}
	got, err := openmeteo.Readings([]byte(oslo), cities())
	require.NoError(t, err)
	assert.Equal(t, want, got)

	inList, err := openmeteo.Readings([]byte(" ["+oslo+"]"), cities())
	require.NoError(t, err)
	assert.Equal(t, want, inList)
}

func TestInvalidResponses(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		old, new string
		want     string
	}{
		"not JSON":         {oslo, "<html>", "response: invalid character '<'"},
		"error":            {oslo, `{"error": true, "reason": "limit"}`, "response for Oslo: got the weather at 0,0, want it within 1 degree of 59.91,10.75"},
		"elsewhere":        {`"latitude": 59.9`, `"latitude": 51.5`, "got the weather at 51.5,10.75"},
		"unit":             {`"precipitation": "mm"`, `"precipitation": "inch"`, `hourly_units.precipitation: got "inch", want "mm"`},
		"current unit":     {`"temperature_2m": "°C"`, `"temperature_2m": "°F"`, `current_units.temperature_2m: got "°F", want "°C"`},
		"text times":       {`"time": [1793858400`, `"time": ["2026-11-05T06:00"`, "response: json: cannot unmarshal string"},
		"missing values":   {`"precipitation": [0.4, null]`, `"precipitation": [0.4]`, "hourly.precipitation: got 1 values, want one for each of the 2 hours"},
		"missing variable": {`"wind_speed_10m": [9, 10],`, "", "hourly.wind_speed_10m: got 0 values"},
		"half hours":       {"1793862000", "1793860200", "hourly.time[1]: got 1793860200, want full hours"},
		"hour twice":       {"1793862000", "1793858400", "hourly.time[1]: got 1793858400, want full hours in seconds since 1970, each later than the one before"},
		"no current hour":  {`{"time": 1793859600`, `{"time": 1793850000`, "hourly.time: got no hour 1793847600, want that of current.time as well"},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			changed := strings.Replace(oslo, tc.old, tc.new, 1)
			require.NotEqual(t, oslo, changed)
			_, err := openmeteo.Readings([]byte(changed), cities())
			assert.ErrorContains(t, err, tc.want)
		})
	}
}

func TestResponseForOtherCities(t *testing.T) {
	t.Parallel()
	_, err := openmeteo.Readings([]byte("["+oslo+","+oslo+"]"), cities())
	require.EqualError(t, err, "response: got 2 places, want the 1 of CITIES")

	two := append(cities(), openmeteo.City{Name: "Ushuaia", Latitude: -54.8, Longitude: -68.3})
	_, err = openmeteo.Readings([]byte("["+oslo+","+oslo+"]"), two)
	assert.EqualError(t, err, "response for Ushuaia: got the weather at 59.9,10.75, want it within 1 degree of -54.8,-68.3")
}

// TestDefaultURLRequestsWhatIsRead compares the request with the sample, which is
// Open-Meteo's response to it.
func TestDefaultURLRequestsWhatIsRead(t *testing.T) {
	t.Parallel()
	raw, err := os.ReadFile("../../sample.json")
	require.NoError(t, err)
	var places []struct{ Current, Hourly map[string]any }
	require.NoError(t, json.Unmarshal(raw, &places))
	for group, variables := range map[string]string{
		"current": "temperature_2m,relative_humidity_2m,wind_speed_10m,weather_code",
		"hourly":  "temperature_2m,relative_humidity_2m,precipitation,wind_speed_10m,weather_code",
	} {
		answered := map[string]map[string]any{"current": places[0].Current, "hourly": places[0].Hourly}[group]
		assert.Contains(t, openmeteo.DefaultURL, "&"+group+"="+variables+"&")
		for variable := range strings.SplitSeq(variables, ",") {
			assert.Contains(t, answered, variable)
		}
	}
	assert.Contains(t, openmeteo.DefaultURL, "&timeformat=unixtime")
}
