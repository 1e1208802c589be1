import { expect, test } from 'vitest'
import { readSchema } from '../../src/read/read-schema.ts'

test("a pattern with classes of letters is SQL Server's", async () => {
  const text = `CREATE TABLE [dbo].[Authors](
  [AuthorId] [char](11) NOT NULL CHECK ([AuthorId] LIKE '[0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][0-9][0-9]'),
  [Code] [varchar](4) NOT NULL CHECK ([Code] LIKE 'A.[A-F]%' AND [Code] NOT LIKE N'[^A]%')
)
GO
`
  const { schema, diagnostics } = await readSchema({ text, file: 'authors.sql' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const patterns = JSON.stringify(schema.tables[0]?.checks.map(({ expression }) => expression))
  expect(patterns).toContain('^[0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][0-9][0-9]$')
  expect(patterns).toContain('^A\\\\.[A-F].*$')
  expect(patterns).toContain('"negated":true')
})

test('a type under another name is read as what it names', async () => {
  const text = `EXEC sp_addtype N'Money2', 'smallmoney'
execute sp_addtype id ,'nvarchar(11)' ,'NOT NULL'
EXEC sys.sp_addtype @typename = Flag, @phystype = bit;
GO
CREATE TABLE [dbo].[Authors]([AuthorId] id PRIMARY KEY, Advance Money2, IsActive Flag DEFAULT 1)
GO
`
  const { schema, diagnostics } = await readSchema({ text, file: 'authors.sql' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(schema.tables[0]?.columns.map(({ type }) => type)).toMatchObject([
    { kind: 'text', maxLength: 11 },
    { kind: 'decimal', precision: 10, scale: 4 },
    { kind: 'boolean' },
  ])
})

test.each(['sqlserver', 'sqlite'] as const)(
  'the long names of texts keep their length in %s',
  async (dialect) => {
    const names =
      'character varying, char varying, national character varying, nchar varying, character, national char'
    const columns = names.split(', ').map((type, i) => `c${i} ${type}(3)`)
    const text = `CREATE TABLE a (id int PRIMARY KEY, ${columns.join(', ')});`
    const { schema } = await readSchema({ text, file: 'a.sql', dialect })
    const [, ...texts] = schema.tables[0]?.columns ?? []
    expect(texts.map(({ type }) => type)).toMatchObject(
      columns.map(() => ({ kind: 'text', maxLength: 3 })),
    )
  },
)

test("SQL Server's tables are read, whatever their scripts hold beside them", async () => {
  const text = `USE [Shop]
GO
SET ANSI_NULLS ON
IF OBJECT_ID('dbo.Customer') IS NOT NULL
  DROP TABLE dbo.Customer
CREATE TABLE [dbo].[Customer](
  [CustomerID] [int] IDENTITY(1,1) NOT NULL,
  [FullName] [nvarchar](80) COLLATE Latin1_General_CI_AS NOT NULL,
  [Notes] [nvarchar](max) NULL,
  [IsActive] [bit] NOT NULL CONSTRAINT [DF_Active] DEFAULT ((1)),
  [Guid] [uniqueidentifier] ROWGUIDCOL NOT NULL DEFAULT (newid()),
  [Credit] [money] NULL,
  [Label]  AS ([FullName] + N'!'),
  CONSTRAINT [PK_Customer] PRIMARY KEY CLUSTERED ([CustomerID] ASC) WITH (PAD_INDEX = OFF) ON [PRIMARY]
) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY]
GO
CREATE TABLE Ratings (ID TINYINT PRIMARY KEY);
CREATE TABLE Sales (
  SaleID INT IDENTITY PRIMARY KEY NONCLUSTERED,
  CustomerID INT NOT NULL,
  Quantity INT NOT NULL, Price DECIMAL(10, 2) NOT NULL,
  Total AS (Quantity * Price) PERSISTED,
  SoldAt DATETIME2(7) NOT NULL,
  INDEX IX_Sold (SoldAt),
)
GO
ALTER TABLE [dbo].[Sales] WITH CHECK ADD CONSTRAINT [FK_C] FOREIGN KEY([CustomerID])
REFERENCES [dbo].[Customer] ([CustomerID])
ON DELETE CASCADE
GO
ALTER TABLE [dbo].[Sales] CHECK CONSTRAINT [FK_C]
ALTER TABLE [dbo].[Sales] ADD CONSTRAINT [DF_Sold] DEFAULT (getdate()) FOR [SoldAt]
ALTER TABLE Sales ADD Note VARCHAR(20) NULL, Rating TINYINT FOREIGN KEY REFERENCES Ratings(ID)
GO
CREATE PROCEDURE dbo.AddSale @Id INT AS BEGIN SET NOCOUNT ON; CREATE TABLE #t (a INT); END
GO
`
  const { schema, diagnostics } = await readSchema({ text, file: 'shop.sql' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(schema.dialect).toBe('sqlserver')
  const [customer, , sales] = schema.tables
  expect(customer?.columns.map(({ name, type, nullable }) => [name, type.kind, nullable])).toEqual([
    ['CustomerID', 'integer', false],
    ['FullName', 'text', false],
    ['Notes', 'text', true],
    ['IsActive', 'boolean', false],
    ['Guid', 'uuid', false],
    ['Credit', 'decimal', true],
    ['Label', 'text', true],
  ])
  expect(customer?.columns[0]?.identity).toBe(true)
  expect(customer?.primaryKey?.columns).toEqual(['CustomerID'])
  expect(sales?.columns.map(({ name }) => name)).toEqual(
    'SaleID CustomerID Quantity Price Total SoldAt Note Rating'.split(' '),
  )
  expect(sales?.columns[4]?.generated).not.toBeNull()
  expect(sales?.columns[5]?.default).not.toBeNull()
  expect(sales?.foreignKeys).toMatchObject([
    { parent: customer?.id, columns: ['CustomerID'] },
    { columns: ['Rating'] },
  ])
  expect(diagnostics.filter(({ code }) => code === 'STRAY_COMMA')).toHaveLength(1)
})

test('a key may follow a column without a comma in SQL Server', async () => {
  const text = `CREATE TABLE [dbo].[Key] (
  [Id] UNIQUEIDENTIFIER NOT NULL,
  [At] DATETIME2(7) NOT NULL CONSTRAINT [DF_At] DEFAULT (SYSUTCDATETIME())
  CONSTRAINT [PK_Key] PRIMARY KEY CLUSTERED ([Id] ASC)
);
GO`
  const { schema, diagnostics } = await readSchema({ text, file: 'key.sql' })
  expect(diagnostics).toEqual([])
  expect(schema.tables[0]?.primaryKey?.columns).toEqual(['Id'])
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(['Id', 'At'])
})

test("SQLite's tables are read, with types of any name", async () => {
  const text = `PRAGMA foreign_keys = ON;
CREATE TABLE IF NOT EXISTS [Visit] (
  [VisitId] INTEGER PRIMARY KEY AUTOINCREMENT,
  "pet_name" NVARCHAR(40) NOT NULL COLLATE NOCASE,
  note,
  seen DATETIME DEFAULT (datetime('now')),
  weight DOUBLE,
  photo BLOB,
  \`count\` UNSIGNED BIG INT,
  kind TEXT CHECK (kind IN ('cat', 'dog')),
  UNIQUE (pet_name, seen) ON CONFLICT REPLACE
);
CREATE TABLE tag (id INTEGER PRIMARY KEY, visit INTEGER REFERENCES Visit(VisitId) ON DELETE SET NULL) WITHOUT ROWID;`
  const { schema, diagnostics } = await readSchema({ text, file: 'vet.db.sql' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(schema.dialect).toBe('sqlite')
  expect(schema.tables[0]?.columns.map(({ name, type }) => [name, type.kind])).toEqual([
    ['VisitId', 'integer'],
    ['pet_name', 'text'],
    ['note', 'text'],
    ['seen', 'timestamp'],
    ['weight', 'float'],
    ['photo', 'bytes'],
    ['count', 'integer'],
    ['kind', 'text'],
  ])
  expect(schema.tables[0]?.checks).toHaveLength(1)
  expect(schema.tables[1]?.foreignKeys).toHaveLength(1)
})

test('a temporary table is passed over, whatever it holds', async () => {
  const text = `USE [Shop]
GO
IF OBJECT_ID('tempdb..#totals') IS NOT NULL DROP TABLE #totals
CREATE TABLE #totals (id INT NOT NULL, [name] NVARCHAR(50))
CREATE TABLE tempdb..##shared ([day] DATE DEFAULT GETDATE(), amount MONEY)
CREATE CLUSTERED INDEX ix ON #totals (id)
ALTER TABLE [#totals] ADD total MONEY
INSERT INTO #totals SELECT 1, 'a'
DROP TABLE #totals
GO
CREATE TABLE [dbo].[Customers] ([CustomerID] INT IDENTITY(1,1) PRIMARY KEY, [Mark#] INT)
GO
`
  const { schema, diagnostics } = await readSchema({ text, file: 'totals.sql' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(schema.tables.map(({ name }) => name)).toEqual(['Customers'])
  expect(schema.passedOver).toContainEqual({ kind: 'temporary table', count: 2 })
})

test('SQL Server keeps its past, masks, joins texts and counts in units', async () => {
  const text = `CREATE SCHEMA [hr] AUTHORIZATION [dbo]
GO
CREATE TABLE [hr].[Staff](
  [Id] [int] IDENTITY(1,1) NOT NULL PRIMARY KEY,
  [First] [nvarchar](50) NOT NULL, [Last] [nvarchar](50) NOT NULL,
  [Whole] AS (([First]+N' ')+[Last]) PERSISTED,
  [Born] [date] NOT NULL, [Hired] [date] NOT NULL,
  [Days] AS (datediff(day,[Born],[Hired])+(1)),
  [Minutes] AS (datediff(minute,[Born],[Hired])),
  [Iban] [varchar](34) MASKED WITH (FUNCTION = 'partial(0, "XXXX", 4)') NULL,
  [Began] [datetime2](7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
  [Ended] [datetime2](7) GENERATED ALWAYS AS ROW END HIDDEN NOT NULL,
  PERIOD FOR SYSTEM_TIME ([Began], [Ended])
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = [hr].[StaffHistory]))
GO
ALTER TABLE [hr].[Staff] WITH CHECK ADD CONSTRAINT [CK] CHECK (([Born]<=dateadd(year,(-18),getdate())))
GO
`
  const { schema, diagnostics } = await readSchema({ text, file: 'staff.sql' })
  expect(diagnostics).toMatchObject([{ code: 'UNREADABLE_EXPRESSION', place: { line: 9 } }])
  const [staff] = schema.tables
  const formulas = staff?.columns.map(({ generated }) => generated?.expression?.kind ?? null)
  expect(formulas).toEqual([
    ...[null, null, null, 'binary', null, null, 'binary'],
    ...[null, null, null, null],
  ])
  expect(staff?.checks[0]?.expression).toMatchObject({
    right: { operator: '+', right: { name: 'interval', args: [{ value: '-216 months' }] } },
  })
})

test("SQL Server's scripts change columns and indexes step by step, each where it is not done yet", async () => {
  const text = `CREATE TABLE [dbo].[Counter]([Key] [nvarchar](100) NOT NULL, [Value] [tinyint] NOT NULL, [Old] [int] NULL)
GO
CREATE UNIQUE INDEX [UX_Counter] ON [dbo].[Counter] ([Key])
IF NOT EXISTS (SELECT 1 FROM sys.columns WHERE name = 'Value')
BEGIN
  ALTER TABLE [dbo].[Counter] ADD [Value] [int] NULL;
END
IF EXISTS (SELECT 1 FROM sys.columns WHERE name = 'Id')
BEGIN
  ALTER TABLE [dbo].[Counter] DROP COLUMN [Id];
END
DROP INDEX [UX_Counter] ON [dbo].[Counter];
ALTER TABLE [dbo].[Counter] ALTER COLUMN [Value] BIGINT NOT NULL;
ALTER TABLE [dbo].[Counter] ALTER COLUMN [Key] NVARCHAR(200) NULL;
ALTER TABLE [dbo].[Counter] ADD [Id] BIGINT IDENTITY(1, 1), [Note] [nvarchar](max) NULL;
GO
`
  const { schema, diagnostics } = await readSchema({ text, file: 'counter.sql' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const [table] = schema.tables
  expect(table?.uniques).toEqual([])
  expect(table?.columns.map(({ name }) => name)).toEqual(['Key', 'Value', 'Old', 'Id', 'Note'])
  expect(table?.columns[0]).toMatchObject({
    nullable: true,
    type: { kind: 'text', maxLength: 200 },
  })
  expect(table?.columns[1]).toMatchObject({ nullable: false, type: { kind: 'integer', bits: 64 } })
})

test('what a view without a semicolon is followed by is read', async () => {
  const text = `CREATE TABLE stock (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, amount INTEGER);
CREATE VIEW filled AS
SELECT id FROM stock
CREATE TABLE shops (id INTEGER PRIMARY KEY)

CREATE VIEW others AS SELECT id FROM stock
CREATE TABLE carts (id INTEGER PRIMARY KEY)
`
  const { schema } = await readSchema({ text, file: 'stock.sql' })
  expect(schema.dialect).toBe('sqlite')
  expect(schema.tables.map(({ name }) => name)).toEqual(['stock', 'shops', 'carts'])
})

test('between delimiters of one script stand several statements, and bodies of routines whole', async () => {
  const text = `DELIMITER //
SET @mode = "";
CREATE TABLE \`hosts\` (\`id\` int NOT NULL AUTO_INCREMENT PRIMARY KEY);
CREATE PROCEDURE tidy() BEGIN DELETE FROM hosts; DELETE FROM hosts; END //
CREATE TABLE \`polls\` (\`id\` int NOT NULL AUTO_INCREMENT PRIMARY KEY);
`
  const { schema, diagnostics } = await readSchema({ text, file: 'hosts.sql' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(schema.tables.map(({ name }) => name)).toEqual(['hosts', 'polls'])
})
