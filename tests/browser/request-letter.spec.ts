import { findAccessibilityViolations } from './support/inspect.ts';
import { expect, test } from './support/test.ts';

const LETTER = '.letter[lang=vi]';

for (const [address, name, copy] of [
  ['so-lieu-con-thieu/', 'Họ và tên', 'Sao chép thư'],
  ['en/gaps/', 'Full name', 'Copy the letter'],
] as const) {
  test(`/${address}: what is typed stands in the letter, and the letter is copied`, async ({
    page,
    context,
    troubles,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address);
    await page.getByLabel(name).fill('Nguyễn Thị Ánh');
    const blanks = page.locator(`${LETTER} [data-field=name]`);
    await expect(blanks).toHaveText(['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh']);
    await page.getByRole('button', { name: copy }).click();
    await expect(page.locator('request-letter [role=status]')).not.toBeEmpty();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/);
    expect(text).toContain('\nKính gửi: Bộ Công Thương\n');
    expect(text).toContain('\nHọ và tên: Nguyễn Thị Ánh\n');
    expect(text).toMatch(/Phụ lục 1: .*Phụ lục 5: /);
    expect(text).not.toContain('\u00a0');
    expect(await findAccessibilityViolations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

test('the department can be changed, and a field left empty leaves a blank', async ({ page }) => {
  await page.goto('so-lieu-con-thieu/');
  const field = page.getByLabel('Đơn vị phụ trách');
  const blank = page.locator(`${LETTER} [data-field=department]`);
  await expect(blank).toHaveText(await field.inputValue());
  await field.fill('Cục <b>mới</b>');
  await expect(blank).toHaveText('Cục <b>mới</b>');
  await field.fill('');
  await expect(blank).toHaveText(/^…+$/);
});

test('the Enter key in a field copies, and sends nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('so-lieu-con-thieu/');
  const address = page.url();
  await page.getByLabel('Nơi cư trú, địa chỉ').fill('Huế');
  await page.keyboard.press('Enter');
  await expect(page.locator('request-letter [role=status]')).toHaveText('Đã sao chép thư.');
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('địa chỉ: Huế\n');
});

test('where copying is forbidden the letter is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('so-lieu-con-thieu/');
  await page.getByRole('button', { name: 'Sao chép thư' }).click();
  await expect(page.locator('request-letter [role=status]')).toHaveText(/chọn sẵn/);
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the letter has blanks and no form stands before it', async ({ page }) => {
    await page.goto('so-lieu-con-thieu/');
    await expect(page.locator(LETTER)).toBeVisible();
    await expect(page.locator(`${LETTER} [data-field=name]`).first()).toHaveText(/^…+$/);
    await expect(page.locator('request-letter form')).toBeHidden();
  });
});
