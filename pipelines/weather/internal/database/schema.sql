-- The migration, run in the transaction of every run: each statement has to
-- change nothing when it has been run before. New columns are added at the end
-- with ALTER TABLE … ADD COLUMN IF NOT EXISTS.

CREATE TABLE IF NOT EXISTS weather_readings (
    city             text             NOT NULL CHECK (city <> ''),
    hour             timestamptz      NOT NULL CHECK (extract(epoch FROM hour) % 3600 = 0),
    as_of            timestamptz      NOT NULL, -- hour that the response was made in
    temperature_c    double precision,
    humidity_percent double precision,
    precipitation_mm double precision,          -- of the hour before
    wind_speed_kmh   double precision,
    weather_code     smallint,                  -- WMO code
    source_blob      text             NOT NULL, -- the raw response that the row was made of
    PRIMARY KEY (city, hour)
);
