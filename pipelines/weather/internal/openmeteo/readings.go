package openmeteo

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"time"
)

// Reading is the weather of one city in one hour. A measurement is nil if
// Open-Meteo does not have it.
type Reading struct {
	// City is [City.Name].
	City string
	// Hour is the start of the hour, in UTC.
	Hour time.Time
	// AsOf is the hour of the response. A later response is more accurate.
	AsOf time.Time
	// TemperatureC is the air temperature 2 m above ground, in degrees Celsius.
	TemperatureC *float64
	// HumidityPercent is the relative humidity 2 m above ground.
	HumidityPercent *float64
	// PrecipitationMM is the rain and snow of the preceding hour, in millimetres.
	PrecipitationMM *float64
	// WindSpeedKMH is the wind speed 10 m above ground, in km/h.
	WindSpeedKMH *float64
	// WeatherCode is the WMO weather code, 0 (clear) to 99.
	WeatherCode *int
}

// maxDistance is the maximum distance of the response's grid cell from the city,
// in degrees. The coarsest model of Open-Meteo has cells of half a degree.
const maxDistance = 1.0

// units are the units of the readings. A URL that requests other units would fill
// the columns with wrong numbers.
var units = [6]struct{ variable, unit string }{
	{"time", "unixtime"},
	{"temperature_2m", "°C"},
	{"relative_humidity_2m", "%"},
	{"wind_speed_10m", "km/h"},
	{"weather_code", "wmo code"},
	{"precipitation", "mm"},
}

// forecast is the part of a response for one city.
type forecast struct {
	Latitude     float64           `json:"latitude"`
	Longitude    float64           `json:"longitude"`
	CurrentUnits map[string]string `json:"current_units"`
	Current      struct {
		Time        int64    `json:"time"`
		Temperature *float64 `json:"temperature_2m"`
		Humidity    *float64 `json:"relative_humidity_2m"`
		WindSpeed   *float64 `json:"wind_speed_10m"`
		WeatherCode *int     `json:"weather_code"`
	} `json:"current"`
	HourlyUnits map[string]string `json:"hourly_units"`
	Hourly      struct {
		Time          []int64    `json:"time"`
		Temperature   []*float64 `json:"temperature_2m"`
		Humidity      []*float64 `json:"relative_humidity_2m"`
		Precipitation []*float64 `json:"precipitation"`
		WindSpeed     []*float64 `json:"wind_speed_10m"`
		WeatherCode   []*int     `json:"weather_code"`
	} `json:"hourly"`
}

// Readings returns one reading per city and hour of a response for exactly these
// cities, in their order. In the current hour, the current weather replaces the
// hourly values, except for precipitation, which is a sum over the hour. The
// error joins every problem of the response.
func Readings(response []byte, cities []City) ([]Reading, error) {
	forecasts, err := decode(response)
	if err != nil {
		return nil, fmt.Errorf("response: %w", err)
	}
	if len(forecasts) != len(cities) {
		return nil, fmt.Errorf("response: got %d places, want the %d of CITIES", len(forecasts), len(cities))
	}
	var (
		readings []Reading
		errs     []error
	)
	for i, city := range cities {
		if err := forecasts[i].check(city); err != nil {
			errs = append(errs, fmt.Errorf("response for %s: %w", city.Name, err))
			continue
		}
		readings = append(readings, forecasts[i].readings(city)...)
	}
	return readings, errors.Join(errs...)
}

// decode parses a response: an object for one city, or a list of objects for
// several.
func decode(response []byte) ([]forecast, error) {
	var forecasts []forecast
	if !bytes.HasPrefix(bytes.TrimSpace(response), []byte("[")) {
		forecasts = make([]forecast, 1)
		return forecasts, json.Unmarshal(response, &forecasts[0])
	}
	return forecasts, json.Unmarshal(response, &forecasts)
}

// check returns every problem of a forecast for city.
func (f forecast) check(city City) error {
	var errs []error
	addf := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if math.Abs(f.Latitude-city.Latitude) > maxDistance || math.Abs(f.Longitude-city.Longitude) > maxDistance {
		addf("got the weather at %g,%g, want it within %g degree of %g,%g", f.Latitude, f.Longitude, maxDistance, city.Latitude, city.Longitude)
	}
	for _, want := range units {
		if got := f.HourlyUnits[want.variable]; got != want.unit {
			addf("hourly_units.%s: got %q, want %q", want.variable, got, want.unit)
		}
		if got := f.CurrentUnits[want.variable]; got != want.unit && want.variable != "precipitation" {
			addf("current_units.%s: got %q, want %q", want.variable, got, want.unit)
		}
	}
	hours := len(f.Hourly.Time)
	for _, got := range []struct {
		variable string
		values   int
	}{
		{"temperature_2m", len(f.Hourly.Temperature)},
		{"relative_humidity_2m", len(f.Hourly.Humidity)},
		{"precipitation", len(f.Hourly.Precipitation)},
		{"wind_speed_10m", len(f.Hourly.WindSpeed)},
		{"weather_code", len(f.Hourly.WeatherCode)},
	} {
		if got.values != hours {
			addf("hourly.%s: got %d values, want one for each of the %d hours", got.variable, got.values, hours)
		}
	}
	hasCurrent := false
	for i, at := range f.Hourly.Time {
		if at%3600 != 0 || i > 0 && at <= f.Hourly.Time[i-1] {
			addf("hourly.time[%d]: got %d, want full hours in seconds since 1970, each later than the one before", i, at)
		}
		hasCurrent = hasCurrent || at == f.currentHour()
	}
	if !hasCurrent {
		addf("hourly.time: got no hour %d, want that of current.time as well", f.currentHour())
	}
	return errors.Join(errs...)
}

// currentHour is the start of the hour of the response.
func (f forecast) currentHour() int64 { return f.Current.Time - f.Current.Time%3600 }

// readings returns the readings of a valid forecast.
func (f forecast) readings(city City) []Reading {
	readings := make([]Reading, len(f.Hourly.Time))
	for i, at := range f.Hourly.Time {
		reading := Reading{
			City: city.Name, Hour: time.Unix(at, 0).UTC(), AsOf: time.Unix(f.currentHour(), 0).UTC(),
			TemperatureC: f.Hourly.Temperature[i], HumidityPercent: f.Hourly.Humidity[i],
			PrecipitationMM: f.Hourly.Precipitation[i], WindSpeedKMH: f.Hourly.WindSpeed[i], WeatherCode: f.Hourly.WeatherCode[i],
		}
		if at == f.currentHour() {
			reading.TemperatureC = cmp.Or(f.Current.Temperature, reading.TemperatureC)
			reading.HumidityPercent = cmp.Or(f.Current.Humidity, reading.HumidityPercent)
			reading.WindSpeedKMH = cmp.Or(f.Current.WindSpeed, reading.WindSpeedKMH)
			reading.WeatherCode = cmp.Or(f.Current.WeatherCode, reading.WeatherCode)
		}
		readings[i] = reading
	}
	return readings
}
