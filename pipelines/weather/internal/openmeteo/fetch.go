// Package openmeteo fetches the weather of cities from Open-Meteo, or from a file
// with a saved response, and converts it to readings.
package openmeteo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/remote"
)

// DefaultURL requests the current weather and the weather of 24 hours, starting
// with the current hour, in metric units, with times in seconds since 1970 (UTC).
// Source: https://open-meteo.com/en/docs
const DefaultURL = "https://api.open-meteo.com/v1/forecast?latitude={latitudes}&longitude={longitudes}" +
	"&current=temperature_2m,relative_humidity_2m,wind_speed_10m,weather_code" +
	"&hourly=temperature_2m,relative_humidity_2m,precipitation,wind_speed_10m,weather_code" +
	"&forecast_hours=24&timeformat=unixtime"

// maxResponse is the maximum size of a response in bytes. An hour of a city takes
// about 50 bytes.
const maxResponse = 16 << 20

// City is a place whose weather is fetched.
type City struct {
	// Name is the name in the readings.
	Name string
	// Latitude is in degrees, -90 to 90, north positive.
	Latitude float64
	// Longitude is in degrees, -180 to 180, east positive.
	Longitude float64
}

// Source is the origin of responses.
type Source struct {
	location *url.URL
}

// ParseSource parses a URL. An https or http URL must contain {latitudes} and
// {longitudes}; a file URL has only a path. The error does not contain the URL,
// which may include an API key.
func ParseSource(template string) (Source, error) {
	location, err := url.Parse(template)
	if err != nil {
		return Source{}, errors.New("not a URL (not shown: it may contain an API key)")
	}
	switch location.Scheme {
	case "https", "http":
		if location.Host == "" || !strings.Contains(location.RawQuery, "{latitudes}") || !strings.Contains(location.RawQuery, "{longitudes}") {
			return Source{}, errors.New("no host, or no {latitudes} and {longitudes} in the query")
		}
	case "file":
		if location.Host != "" || location.Path == "" {
			return Source{}, errors.New("no absolute path after file://")
		}
	default:
		return Source{}, fmt.Errorf("scheme %q", location.Scheme)
	}
	return Source{location: location}, nil
}

// String returns the host or the file, without parts of the URL that may be
// secret.
func (s Source) String() string {
	if s.location.Scheme == "file" {
		return s.location.Path
	}
	return s.location.Host
}

// Fetch gets one response with the weather of all cities, in their order. A
// temporary error is [remote.Transient].
func (s Source) Fetch(ctx context.Context, cities []City) ([]byte, error) {
	if s.location.Scheme == "file" {
		return os.ReadFile(s.location.Path)
	}
	ctx, cancel := context.WithTimeout(ctx, remote.AttemptTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url(cities), nil)
	if err != nil {
		return nil, remote.Explain("weather API", err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, remote.Explain("weather API", err)
	}
	defer response.Body.Close() //nolint:errcheck // opened for reading only
	if response.StatusCode != http.StatusOK {
		return nil, &remote.StatusError{Service: "weather API", Status: response.StatusCode}
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, maxResponse+1))
	switch {
	case err != nil:
		return nil, remote.Explain("weather API", err)
	case len(body) > maxResponse:
		return nil, fmt.Errorf("weather API: got more than %d bytes", maxResponse)
	}
	return body, nil
}

// url returns the URL with the coordinates of the cities.
func (s Source) url(cities []City) string {
	latitudes, longitudes := make([]string, len(cities)), make([]string, len(cities))
	for i, city := range cities {
		latitudes[i] = strconv.FormatFloat(city.Latitude, 'f', -1, 64)
		longitudes[i] = strconv.FormatFloat(city.Longitude, 'f', -1, 64)
	}
	filled := *s.location
	filled.RawQuery = strings.NewReplacer(
		"{latitudes}", strings.Join(latitudes, ","), "{longitudes}", strings.Join(longitudes, ","),
	).Replace(s.location.RawQuery)
	return filled.String()
}
