-- A later response is more accurate and replaces the row. A response of the same
-- hour or an earlier one changes nothing.
INSERT INTO weather_readings AS reading (
    city, hour, as_of, temperature_c, humidity_percent, precipitation_mm, wind_speed_kmh, weather_code, source_blob
)
SELECT fetched.*, $9::text
FROM unnest(
    $1::text[], $2::timestamptz[], $3::timestamptz[],
    $4::double precision[], $5::double precision[], $6::double precision[], $7::double precision[], $8::smallint[]
) AS fetched
ON CONFLICT (city, hour) DO UPDATE SET
    as_of            = excluded.as_of,
    temperature_c    = excluded.temperature_c,
    humidity_percent = excluded.humidity_percent,
    precipitation_mm = excluded.precipitation_mm,
    wind_speed_kmh   = excluded.wind_speed_kmh,
    weather_code     = excluded.weather_code,
    source_blob      = excluded.source_blob
WHERE reading.as_of < excluded.as_of
