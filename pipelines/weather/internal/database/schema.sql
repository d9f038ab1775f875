-- The migration, executed in the transaction of every run. Every statement must
-- have no effect when it is executed again. Add new columns at the end with ALTER
-- TABLE … ADD COLUMN IF NOT EXISTS.

CREATE TABLE IF NOT EXISTS weather_readings (
    city             text             NOT NULL CHECK (city <> ''),
    hour             timestamptz      NOT NULL CHECK (extract(epoch FROM hour) % 3600 = 0),
    as_of            timestamptz      NOT NULL, -- hour of the response
    temperature_c    double precision,
    humidity_percent double precision,
    precipitation_mm double precision,          -- of the preceding hour
    wind_speed_kmh   double precision,
    weather_code     smallint,                  -- WMO code
    source_blob      text             NOT NULL, -- the raw response of the row
    PRIMARY KEY (city, hour)
);
